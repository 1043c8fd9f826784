package hoego.study.interviews;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * Which interviews are wanted.
 *
 * @param id of the only one; 0 for all
 * @param words their text holds, lower-cased; empty for all
 * @param days of which one of their stages has to be; null for all, also for those without a stage
 * @param heldBy where set, one of their conversations has to be of the days and no later than this
 * @param asOf the day on which they stood as it is told; null for now, with the stages that are still ahead
 */
public record InterviewFilter(
        long id,
        String words,
        @Nullable InterviewPurpose purpose,
        @Nullable InterviewStatus status,
        @Nullable LocalDateRange days,
        @Nullable LocalDate heldBy,
        @Nullable LocalDate asOf) {

    public static final InterviewFilter ALL = new InterviewFilter(0, "", null, null, null, null, null);

    /** Those that were held in some days by a day. */
    public static InterviewFilter held(LocalDateRange days, LocalDate by, @Nullable LocalDate asOf) {
        return new InterviewFilter(0, "", null, null, days, by, asOf);
    }

    public boolean isAll() {
        return id == 0 && words.isEmpty() && purpose == null && status == null && days == null && heldBy == null;
    }
}
