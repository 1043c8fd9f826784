package hoego.web;

import java.util.List;
import java.util.function.Supplier;

/** One thing that a line may mean. */
public sealed interface Reading {

    Strength strength();

    /** How sure it is, the surest first. */
    enum Strength {
        /** Its word was typed. */
        NAMED,
        /** Nothing else looks like this. */
        SHAPED
    }

    /**
     * A record.
     *
     * @param what is understood, in the reader's language
     * @param note words that are kept as they are; empty if there are none
     * @param whole whether every word was understood, those of the note too
     * @param line that has only this meaning, without a day
     * @param save saves it on the line's day
     */
    record Entry(Strength strength, String what, String note, boolean whole, String line, Supplier<Saved> save)
            implements Reading {}

    /**
     * Something to be asked first.
     *
     * @param text in the reader's language
     */
    record Question(Strength strength, String text, List<Option> options) implements Reading {}

    /**
     * What is missing.
     *
     * @param text in the reader's language
     * @param example of a line that is whole
     */
    record Hint(Strength strength, String text, String example) implements Reading {}

    /**
     * An answer to a question.
     *
     * @param label in the reader's language
     * @param line that means this and nothing else, without a day
     */
    record Option(String label, String line) {}

    /**
     * A record that was made.
     *
     * @param undo where a POST takes it back, as the path of a {@link Notice.Undo}; empty if nothing does
     */
    record Saved(String undo) {}
}
