package hoego.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Resolutions of earlier periods, in their own words, and what became of them. */
public interface Vows {

    /**
     * Those a period has to answer for: what the retrospective before it left, for it or for a time before it, and was not
     * settled before it began; each once, where it goes on. As they stood on the view's day, the oldest first, read in one
     * statement.
     */
    List<Vow> vows(Ui ui, View view);

    /**
     * One resolution.
     *
     * @param words as they were written, with their {@code ~~struck asides~~}
     * @param period for which it was made, a quarter or a year
     * @param area the name of the area it is about
     * @param fate what became of it, in the reader's language: open, kept, carried ×2 …
     * @param open whether it still waits for an answer
     * @param settledOn null while it is open
     * @param reason why it ended so, as noted; empty if nothing was
     * @param quarters how many quarters running it has been made, this one counted
     * @param path of its page, without the base path
     * @param answers what can be said of it, the value a path below its own; empty once it is answered
     * @param ending the answer that wants a reason
     * @param goal where it is made a goal, without the base path
     */
    record Vow(
            long id,
            String words,
            Period period,
            LocalDate madeOn,
            String area,
            String fate,
            boolean open,
            @Nullable LocalDate settledOn,
            String reason,
            int quarters,
            String path,
            List<Choice> answers,
            Choice ending,
            String goal) {}
}
