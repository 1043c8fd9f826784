package hoego.goals.career;

import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * Which achievements are wanted.
 *
 * @param words some text of it holds them, lower-cased; empty for all
 * @param days within which it was reached, as exactly as is known
 * @param undertaking what it came of; 0 for what stands alone, null for all
 * @param only this one; 0 for all
 */
public record AchievementFilter(
        String words, LocalDateRange days, @Nullable Long undertaking, long only) {

    public static AchievementFilter within(LocalDateRange days) {
        return new AchievementFilter("", days, null, 0);
    }

    public static AchievementFilter of(long undertaking, LocalDateRange days) {
        return new AchievementFilter("", days, undertaking, 0);
    }
}
