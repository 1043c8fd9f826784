package hoego.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How an area's records go on in others, and what it made of theirs. */
public interface Threading {

    /** The name of the area. */
    String area();

    /** One of its records as the beginning of another; empty if it is gone, or nothing begins with its kind. */
    Optional<Origin> origin(Ui ui, Ref ref);

    /** What this area can make of a record, of whatever area; most areas of most kinds nothing. */
    default List<Offer> offers(Ui ui, Ref origin) {
        return List.of();
    }

    /** What this area made of some records, the oldest first, read in one statement; without one if it never makes any. */
    default List<Made> madeFrom(Ui ui, Collection<Ref> origins) {
        return List.of();
    }

    /** Notes that one of its records became another area's; those that keep nothing of it do nothing. */
    default void became(Ui ui, Ref origin, Ref record) {}

    /** Those of its records that became another area's, the oldest first; without one if none ever does. */
    default List<Origin> behind(Ui ui, Ref record) {
        return List.of();
    }

    /**
     * What a record gives to the one that begins with it.
     *
     * @param what it is, in the reader's language, such as {@code question}
     * @param title as it is today
     * @param tags without their {@code #}
     * @param words to begin with, as Markdown; empty if there are none
     * @param path of its page, without the base path
     * @param first what the other is proposed to be called; the title where the record says nothing better
     * @param asked what is asked of it where it is to be remembered; otherwise what the other is called
     * @param told what is to be remembered, as Markdown; otherwise the words to begin with
     */
    record Origin(
            Ref ref,
            String what,
            String title,
            List<String> tags,
            String words,
            String path,
            String first,
            String asked,
            String told) {

        /** What is remembered as it is called, with what it begins with. */
        public Origin(Ref ref, String what, String title, List<String> tags, String words, String path, String first) {
            this(ref, what, title, tags, words, path, first, first, words);
        }

        /** What lends its title to what begins with it. */
        public Origin(Ref ref, String what, String title, List<String> tags, String words, String path) {
            this(ref, what, title, tags, words, path, title);
        }

        /** The same, remembered by two sides; an empty one is left as it was. */
        public Origin remembered(String asked, String told) {
            return new Origin(
                    ref,
                    what,
                    title,
                    tags,
                    words,
                    path,
                    first,
                    asked.isBlank() ? this.asked : asked,
                    told.isBlank() ? this.told : told);
        }
    }

    /**
     * A way to go on.
     *
     * @param label in the reader's language, such as {@code Post idea from this}
     * @param path of a form that knows the origin, without the base path
     */
    record Offer(String label, String path) {}

    /**
     * What a record became.
     *
     * @param what it is and how it stands, in the reader's language, such as {@code post, draft}
     * @param path of its page, without the base path
     * @param begunOn null where that is on no day
     * @param doneOn the day on which it was what it was to become, such as a published post; null if it is not, or never is
     * @param droppedOn the day from which nothing is to come of it any more; null if it still may, or has
     * @param record by which others know it that something may come of in turn; null where nothing does
     */
    record Made(
            Ref origin,
            String what,
            String title,
            String path,
            @Nullable LocalDate begunOn,
            @Nullable LocalDate doneOn,
            @Nullable LocalDate droppedOn,
            @Nullable Ref record) {

        /** What is never dropped, and nothing comes of. */
        public Made(
                Ref origin,
                String what,
                String title,
                String path,
                @Nullable LocalDate begunOn,
                @Nullable LocalDate doneOn) {
            this(origin, what, title, path, begunOn, doneOn, null, null);
        }

        /** Whether it was under way on a day: begun, and not dropped by then. */
        boolean isBegunBy(LocalDate day) {
            return (begunOn == null || !begunOn.isAfter(day)) && (droppedOn == null || droppedOn.isAfter(day));
        }

        public boolean isDoneBy(LocalDate day) {
            return doneOn != null && !doneOn.isAfter(day);
        }
    }
}
