package hoego.web.health;

import hoego.health.HealthKind;
import hoego.health.HealthRecordService;
import hoego.health.Trash;
import hoego.web.Bin;
import hoego.web.Notice;
import hoego.web.Once;
import hoego.web.Ui;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Deletes health records and brings them back. */
@Singleton
final class HealthBin implements Bin {

    private final Trash trash;
    private final HealthRecordService records;
    private final Once once;
    private final Clock clock;

    HealthBin(Trash trash, HealthRecordService records, Once once, Clock clock) {
        this.trash = trash;
        this.records = records;
        this.once = once;
        this.clock = clock;
    }

    /** Deletes a record because its form says so, and tells how it is undone. */
    HttpResponse<?> delete(Ui ui, String key, HealthKind kind, long id, String back) {
        var title = records.find(kind, id).map(record -> HealthTexts.datedTitle(ui, record));
        return once.discard(
                ui, key, this, back, title, () -> trash.discard(kind, id, title.orElseThrow(), clock.instant()));
    }

    @Override
    public String name() {
        return HealthArea.NAME;
    }

    @Override
    public List<Deleted> deleted() {
        return trash.all().stream()
                .map(record -> new Deleted(record.kind(), record.id(), record.title(), record.deletedAt()))
                .toList();
    }

    @Override
    public Optional<Notice> restore(Ui ui, long id) {
        return trash.restore(id).map(restoration -> switch (restoration) {
            case BACK -> back(ui);
            case TAKEN -> taken(ui);
        });
    }

    @Override
    public void empty(Instant before) {
        trash.empty(before);
    }
}
