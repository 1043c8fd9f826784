package hoego.web;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What was deleted of the records that are no area's: pauses, retrospectives. */
@Singleton
public final class OwnBin implements Bin {

    private final TrashRepository trash;
    private final Clock clock;

    OwnBin(TrashRepository trash, Clock clock) {
        this.trash = trash;
        this.clock = clock;
    }

    /**
     * Deletes a record and says how that is undone; empty if there is none.
     *
     * @param kind with where it belongs, such as {@code settings.pause}
     */
    public Optional<Notice> discard(Ui ui, String kind, String table, long id, String title) {
        return Optional.ofNullable(trash.discard(kind, table, id, title, clock.instant()))
                .map(place -> notice(ui, title, place));
    }

    @Override
    public String name() {
        return "web";
    }

    @Override
    public List<Deleted> deleted() {
        return trash.findNewestFirst().stream()
                .map(gone -> new Deleted(gone.kind(), gone.id(), gone.title(), gone.deletedAt()))
                .toList();
    }

    @Override
    public Optional<Notice> restore(Ui ui, long id) {
        return Optional.ofNullable(trash.restore(id))
                .map(outcome -> Notice.of(ui.text(outcome.equals("BACK") ? "notice.restored" : taken(ui, id))));
    }

    /** Some kinds have words of their own for what holds their place. */
    private String taken(Ui ui, long id) {
        return trash.findById(id)
                .map(gone -> gone.kind().replaceFirst("\\.", ".taken."))
                .filter(ui::hasText)
                .orElse("notice.taken");
    }

    @Override
    public void empty(Instant before) {
        trash.deleteBefore(before);
    }
}
