package hoego.goals.career;

import java.time.LocalDate;

/**
 * An achievement as the dashboard tells it.
 *
 * @param undertaking what it came of is called; empty if it stands alone
 * @param approach of the attempt that ran then; empty if none did
 * @param attempt the number of that attempt, from 1; 0 if none ran
 */
public record RecentAchievement(
        long id, LocalDate day, Precision precision, String title, String undertaking, String approach, int attempt) {}
