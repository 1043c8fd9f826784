package hoego.study.interviews;

import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * Which questions are wanted.
 *
 * @param words their text, topic or tags hold, lower-cased; empty for all
 * @param topic an id, {@link #ANY} or {@link #NONE}; empty for all
 * @param interview the same for the interview they were asked in
 * @param source where they came from, {@link #ANY} or {@link #NONE}; empty for all
 * @param graded whether only those with a grade
 * @param days on which they were asked; null for all, also for those of no day
 */
public record QuestionFilter(
        String words,
        String topic,
        String interview,
        String source,
        boolean graded,
        @Nullable LocalDateRange days) {

    public static final String ANY = "any";
    public static final String NONE = "none";

    public static final QuestionFilter ALL = new QuestionFilter("", "", "", "", false, null);

    /** Those that were asked in interviews on some days. */
    public static QuestionFilter askedIn(LocalDateRange days) {
        return new QuestionFilter("", "", ANY, "", false, days);
    }

    public boolean isOfOneInterview() {
        return !interview.isEmpty() && !interview.equals(ANY) && !interview.equals(NONE);
    }

    public boolean isOfOneSource() {
        return !source.isEmpty() && !source.equals(ANY) && !source.equals(NONE);
    }

    public boolean isAll() {
        return equals(ALL);
    }
}
