package hoego.web.retrospective;

import java.time.Instant;
import java.util.regex.Pattern;

/**
 * A retrospective as a line of a list.
 *
 * @param words how many it has, between blanks
 * @param letters how many it has, blanks left out, as Korean texts are measured
 */
public record RetrospectiveRow(String period, String title, int words, int letters, boolean sample, Instant changedAt) {

    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern LETTER = Pattern.compile("\\S");

    static RetrospectiveRow of(Retrospective retrospective) {
        var read = retrospective.read();
        return new RetrospectiveRow(
                retrospective.period(),
                retrospective.title(),
                (int) WORD.matcher(read).results().count(),
                (int) LETTER.matcher(read).results().count(),
                retrospective.sample(),
                retrospective.changedAt());
    }
}
