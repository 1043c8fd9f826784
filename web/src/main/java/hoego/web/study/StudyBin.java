package hoego.web.study;

import hoego.study.StudyRecordService;
import hoego.study.trash.Trashed;
import hoego.web.Bin;
import hoego.web.Notice;
import hoego.web.Once;
import hoego.web.Ui;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Deletes study records and brings them back. */
@Singleton
final class StudyBin implements Bin {

    private final StudyRecordService records;
    private final Once once;

    StudyBin(StudyRecordService records, Once once) {
        this.records = records;
        this.once = once;
    }

    /**
     * Deletes a record because its button says so, and tells how it is undone.
     *
     * @param title what it is called; empty if it is gone
     */
    HttpResponse<?> delete(Ui ui, String key, String kind, long id, Optional<String> title, String back) {
        return once.discard(ui, key, this, back, title, () -> records.discard(kind, id, title.orElseThrow()));
    }

    @Override
    public String name() {
        return StudyArea.NAME;
    }

    @Override
    public List<Deleted> deleted() {
        return records.discarded().stream().map(StudyBin::deleted).toList();
    }

    private static Deleted deleted(Trashed trashed) {
        return new Deleted(trashed.kind(), trashed.id(), trashed.title(), trashed.deletedAt());
    }

    @Override
    public Optional<Notice> restore(Ui ui, long id) {
        return records.restore(id).map(outcome -> switch (outcome) {
            case BACK -> back(ui);
            case TAKEN -> taken(ui);
            case WAITING -> waiting(ui, records.parentOf(id).map(StudyBin::deleted));
        });
    }

    @Override
    public void empty(Instant before) {
        records.emptyTrash(before);
    }
}
