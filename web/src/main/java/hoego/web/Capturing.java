package hoego.web;

import java.util.List;

/** What an area makes of a line that was typed. */
public interface Capturing {

    /** The name of the area. */
    String area();

    /** Whether lines are read with it on a page: where its area is shown. */
    default boolean isShown(Page page) {
        return page.areas().stream().anyMatch(shown -> shown.name().equals(area()));
    }

    /** Its kinds of record, the most used first. */
    List<Kind> kinds();

    /** A line that one of its kinds can be made of. */
    default String example(Ui ui, Kind kind) {
        return ui.text(area() + ".example." + kind.name());
    }

    /** Its kinds whose example can be saved as things stand: what belongs to another record needs that one first. */
    default List<Kind> exemplary(Ui ui) {
        return kinds();
    }

    /** Whether the example of a kind can be saved as things stand. */
    default boolean isExemplary(Ui ui, Kind kind) {
        return read(ui, Line.of(example(ui, kind), ui.today())).stream().anyMatch(Reading.Entry.class::isInstance);
    }

    /**
     * Everything the line may mean here; nothing if it means nothing. Reading saves nothing.
     *
     * @param line without the day it names, on that day
     */
    List<Reading> read(Ui ui, Line line);

    /** The same for all the readings of one line, so that what they need to know is asked for once. */
    default Capturing forOneLine() {
        return this;
    }

    /**
     * A kind of record that a line can become.
     *
     * @param name such as {@code weigh-in}; it is called by the text {@code health.kind.weigh-in}, and an example of a line is
     *     {@code health.example.weigh-in}
     * @param words that say which record it is, in every language
     * @param form where it can be entered field by field, without the base path
     */
    record Kind(String name, List<String> words, String form) {}
}
