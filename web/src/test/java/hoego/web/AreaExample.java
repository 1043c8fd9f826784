package hoego.web;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the tests that walk every page and form have to be told of an area. Its own tests bring it along, as a bean. */
public interface AreaExample {

    /** The name of the area. */
    String area();

    /** What each form that adds a record needs besides what it opens with, by the address of its collection. */
    Map<String, Map<String, String>> forms();

    /** How many rows a form that adds a record makes, by the address of its collection: a record may come with its first child. */
    default int rows(String list) {
        return 1;
    }

    /** Where a collection that belongs to a record of the sample is, by its address with the placeholder. */
    default Map<String, String> children() {
        return Map.of();
    }

    /** Adds what the sample has none of, through the forms. */
    default void prepare(Browser browser) {}

    /** Forms that neither add a record nor change its fields; tests of their own hold them. */
    default Set<String> otherForms() {
        return Set.of();
    }

    /** How the texts of links end whose number was measured, not counted; a regular expression. */
    default String measured() {
        return "(?!)";
    }

    /** What a pause changes in the area: one figure at least, by whichever of its examples. */
    default List<PausedFigure> paused() {
        return List.of();
    }

    /** SQL that adds more records of each kind than the sample has. */
    String much();
}
