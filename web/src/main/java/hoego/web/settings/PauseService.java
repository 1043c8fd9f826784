package hoego.web.settings;

import hoego.web.Bin;
import hoego.web.Notice;
import hoego.web.Ui;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Everything one can do with pauses. What is deleted of them lies in a bin, as records of the areas do. */
@Singleton
class PauseService implements Bin {

    private static final String KIND = "pause";

    private final PauseRepository pauses;
    private final TrashRepository trash;
    private final Clock clock;

    PauseService(PauseRepository pauses, TrashRepository trash, Clock clock) {
        this.pauses = pauses;
        this.trash = trash;
        this.clock = clock;
    }

    List<StoredPause> latestFirst() {
        return pauses.findLatestFirst();
    }

    Optional<StoredPause> find(long id) {
        return pauses.findById(id);
    }

    StoredPause add(@Valid PauseDraft draft) {
        return pauses.save(StoredPause.of(draft));
    }

    @Transactional
    Optional<StoredPause> change(long id, int version, @Valid PauseDraft draft) {
        return find(id).map(pause -> pauses.update(pause.with(version, draft)));
    }

    /** Its place in the bin; empty if there is no such pause. */
    Optional<Long> discard(long id, String title) {
        return Optional.ofNullable(trash.discard(KIND, "web.pause", id, title, clock.instant()));
    }

    @Override
    public String module() {
        return "web";
    }

    @Override
    public List<Deleted> deleted() {
        return trash.findNewestFirst().stream()
                .map(gone -> new Deleted("settings", gone.kind(), gone.id(), gone.title(), gone.deletedAt()))
                .toList();
    }

    @Override
    public Optional<Notice> restore(Ui ui, long id) {
        return Optional.ofNullable(trash.restore(id))
                .map(outcome -> Notice.of(ui.text(outcome.equals("BACK") ? "notice.restored" : "notice.taken")));
    }

    @Override
    public void empty(Instant before) {
        trash.deleteBefore(before);
    }
}
