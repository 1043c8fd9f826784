package hoego.web;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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
                .map(place -> Notice.of(ui.text("notice.deleted", Map.of("title", title)))
                        .undoneAt(ui.text("undo"), "/trash/" + module() + "-" + place + "/restoration"));
    }

    @Override
    public String module() {
        return "web";
    }

    @Override
    public List<Deleted> deleted() {
        return trash.findNewestFirst().stream().map(OwnBin::deleted).toList();
    }

    private static Deleted deleted(TrashRepository.Gone gone) {
        var dot = gone.kind().indexOf('.');
        return new Deleted(
                gone.kind().substring(0, dot),
                gone.kind().substring(dot + 1),
                gone.id(),
                gone.title(),
                gone.deletedAt());
    }

    @Override
    public Optional<Notice> restore(Ui ui, long id) {
        return deleted().stream()
                .filter(record -> record.id() == id)
                .findFirst()
                .flatMap(record -> Optional.ofNullable(trash.restore(id))
                        .map(outcome ->
                                Notice.of(ui.text(outcome.equals("BACK") ? "notice.restored" : taken(ui, record)))));
    }

    /** Some kinds have words of their own for what holds their place. */
    private static String taken(Ui ui, Deleted record) {
        var own = record.area() + ".taken." + record.kind();
        return ui.hasText(own) ? own : "notice.taken";
    }

    @Override
    public void empty(Instant before) {
        trash.deleteBefore(before);
    }
}
