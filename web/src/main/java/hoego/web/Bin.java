package hoego.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was deleted from a module's records, kept for 30 days. */
public interface Bin {

    /**
     * A deleted record with all that belonged to it.
     *
     * @param area the name of its area
     * @param kind of record, such as {@code weigh-in}; its name is the text {@code health.kind.weigh-in}
     * @param id its place in the bin
     */
    record Deleted(String area, String kind, long id, String title, Instant deletedAt) {}

    /** The name of the module, as it stands in {@code /trash/health-12/restoration}. */
    String module();

    /** The newest first. */
    List<Deleted> deleted();

    /**
     * Puts a record back under its old id, unless something is in its way; tells how it went. Empty if it is not in the bin.
     */
    Optional<Notice> restore(Ui ui, long id);

    /** Says that a record was deleted, with the way back from its place. */
    default Notice deleted(Ui ui, String title, long place) {
        return Notice.of(ui.text("notice.deleted", Map.of("title", title)))
                .undoneAt(ui.text("undo"), restoration(place));
    }

    /** Where a button sends its form to bring back what lies at a place. */
    default String restoration(long place) {
        return "/trash/" + module() + "-" + place + "/restoration";
    }

    /** Drops what was deleted before a moment. */
    void empty(Instant before);
}
