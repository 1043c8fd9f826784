package hoego.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Resolutions of earlier periods, in their own words, and what became of them. */
public interface Vows {

    /**
     * Those a period has to answer for: what the retrospective before it left, for it or for a time before it, and was not
     * settled before it began; each once, where it goes on. As they stand now, since a retrospective is often written after
     * its period; the oldest first, read in one statement.
     */
    List<Vow> vows(Ui ui, View view);

    /**
     * Ways to write down a new one in the retrospective of a period.
     *
     * @param period a quarter or a year
     */
    default List<Threading.Offer> offers(Ui ui, Period period) {
        return List.of();
    }

    /**
     * One resolution.
     *
     * @param words as they were written, with their {@code ~~struck asides~~}
     * @param period for which it was made, a quarter or a year
     * @param area the name of the area it is about
     * @param fate what became of it, in the reader's language: open, kept, carried ×2 …
     * @param reason why it ended so, as noted; empty if nothing was
     * @param quarters how many quarters running it has been made, this one counted
     * @param path of its page, without the base path
     * @param question what can be answered; null once it is
     */
    record Vow(
            String words,
            Period period,
            String area,
            String fate,
            String reason,
            int quarters,
            String path,
            @Nullable Question question) {}

    /**
     * What can be said of a resolution that waits for an answer.
     *
     * @param day for which that is noted: of the period, as long as that is not before the resolution
     * @param answers the value a path below that of the resolution
     * @param ending the answer that wants a reason
     * @param goal where it is made a goal, the value a path without the base path
     * @param offers where it is made something of another area
     */
    record Question(LocalDate day, List<Choice> answers, Choice ending, Choice goal, List<Threading.Offer> offers) {}
}
