package hoego.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was deleted of an area's records, kept for 30 days. */
public interface Bin {

    /**
     * A deleted record with all that belonged to it.
     *
     * @param kind of record with its area, such as {@code health.weigh-in}; its name is the text {@code
     *     health.kind.weigh-in}
     * @param id its place in the bin
     */
    record Deleted(String kind, long id, String title, Instant deletedAt) {}

    /** The area's name, or {@code web} for what is no area's, as it stands in {@code /trash/health-12/restoration}. */
    String name();

    /** The newest first. */
    List<Deleted> deleted();

    /**
     * Puts a record back under its old id, unless something is in its way; tells how it went. Empty if it is not in the bin.
     */
    Optional<Notice> restore(Ui ui, long id);

    /** Says that a record was deleted, with the way back from its place. */
    default Notice notice(Ui ui, String title, long place) {
        return Notice.of(ui.text("notice.deleted", Map.of("title", title)))
                .undoneAt(ui.text("undo"), restoration(place));
    }

    /** Says that a record came back. */
    default Notice back(Ui ui) {
        return Notice.of(ui.text("notice.restored"));
    }

    /** Says that a record cannot come back because another one has its place. */
    default Notice taken(Ui ui) {
        return Notice.of(ui.text("notice.taken"));
    }

    /**
     * Says that a record cannot come back before the one it belonged to, with the way to that.
     *
     * @param parent what it belonged to; empty if that is not in the bin any more
     */
    default Notice waiting(Ui ui, Optional<Deleted> parent) {
        return parent.map(deleted -> waiting(ui, deleted)).orElseGet(() -> Notice.of(ui.text("notice.orphaned")));
    }

    private Notice waiting(Ui ui, Deleted parent) {
        var named = Map.of("title", parent.title());
        return Notice.of(ui.text("notice.waiting", named))
                .undoneAt(ui.text("notice.waiting.restore", named), restoration(parent.id()));
    }

    /** Where a button sends its form to bring back what lies at a place. */
    default String restoration(long place) {
        return "/trash/" + name() + "-" + place + "/restoration";
    }

    /** Drops what was deleted before a moment. */
    void empty(Instant before);
}
