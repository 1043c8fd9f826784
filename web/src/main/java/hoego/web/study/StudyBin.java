package hoego.web.study;

import hoego.study.StudyRecordService;
import hoego.web.Answer;
import hoego.web.Bin;
import hoego.web.Notice;
import hoego.web.Once;
import hoego.web.Ui;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

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
    HttpResponse<?> delete(Ui ui, String key, String kind, long id, Supplier<Optional<String>> title, String back) {
        return once.perform(
                ui,
                key,
                () -> title.get()
                        .flatMap(called -> records.discard(kind, id, called)
                                .map(place -> Answer.to(back).saying(notice(ui, called, place)))));
    }

    @Override
    public String name() {
        return StudyArea.NAME;
    }

    @Override
    public List<Deleted> deleted() {
        return records.discarded().stream()
                .map(gone -> new Deleted(gone.kind(), gone.id(), gone.title(), gone.deletedAt()))
                .toList();
    }

    @Override
    public Optional<Notice> restore(Ui ui, long id) {
        return records.restore(id).map(outcome -> switch (outcome) {
            case BACK -> Notice.of(ui.text("notice.restored"));
            case TAKEN -> Notice.of(ui.text("notice.taken"));
            case WAITING ->
                records.parentOf(id)
                        .map(parent -> waiting(ui, parent.title(), parent.id()))
                        .orElseGet(() -> orphaned(ui));
        });
    }

    @Override
    public void empty(Instant before) {
        records.emptyTrash(before);
    }
}
