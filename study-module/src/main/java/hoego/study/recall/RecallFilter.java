package hoego.study.recall;

import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * Which answers are wanted.
 *
 * @param words the front of their card holds, lower-cased; empty for all
 * @param days on which they were given
 * @param grade null for all
 * @param due whether only those to cards that were due by the day
 * @param recalled whether only those better than {@link Grade#AGAIN}
 */
public record RecallFilter(
        String words, LocalDateRange days, @Nullable Grade grade, boolean due, boolean recalled) {

    int least() {
        return grade == null ? recalled ? 2 : 1 : grade.number();
    }

    int most() {
        return grade == null ? 4 : grade.number();
    }
}
