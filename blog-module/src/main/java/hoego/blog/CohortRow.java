package hoego.blog;

import io.micronaut.core.annotation.Introspected;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** A cohort with one of its rounds, or with none, as one statement brings them. */
@Introspected
record CohortRow(
        long id,
        int number,
        String name,
        String why,
        LocalDate startsOn,
        LocalDate endsOn,
        int cadenceWeeks,
        DayOfWeek weekday,
        LocalTime deadlineTime,
        String zone,
        int minimumPosts,
        BigDecimal deposit,
        BigDecimal fineMissed,
        BigDecimal fineLate,
        @Nullable DayOfWeek talkWeekday,
        @Nullable LocalTime talkTime,
        int reviewsPerRound,
        @Nullable Integer allowedExcuses,
        @Nullable Instant enteredAt,
        boolean sample,
        int version,
        long reviews,
        long received,
        long talks,
        long talkMinutes,
        @Nullable Long roundId,
        @Nullable Integer roundNumber,
        @Nullable LocalDate dueOn,
        @Nullable LocalTime dueTime,
        @Nullable Instant deadline,
        @Nullable Boolean moved,
        @Nullable BigDecimal roundFineMissed,
        @Nullable BigDecimal roundFineLate,
        @Nullable LocalDate submittedOn,
        @Nullable Instant submittedAt,
        @Nullable Long postId,
        @Nullable String link,
        @Nullable Boolean excused,
        @Nullable String note,
        @Nullable Boolean roundSample,
        @Nullable Integer roundVersion,
        @Nullable String postTitle,
        @Nullable Instant draftedAt) {

    Cohort cohort() {
        return new Cohort(
                id,
                number,
                name,
                why,
                startsOn,
                endsOn,
                cadenceWeeks,
                weekday,
                deadlineTime,
                zone,
                minimumPosts,
                deposit,
                fineMissed,
                fineLate,
                talkWeekday,
                talkTime,
                reviewsPerRound,
                allowedExcuses,
                enteredAt,
                sample,
                version);
    }

    /** Null if there is none. */
    @Nullable
    Round round() {
        return roundId == null
                        || roundNumber == null
                        || dueOn == null
                        || dueTime == null
                        || deadline == null
                        || roundFineMissed == null
                        || roundFineLate == null
                        || link == null
                        || note == null
                        || roundVersion == null
                ? null
                : new Round(
                        roundId,
                        id,
                        roundNumber,
                        dueOn,
                        dueTime,
                        deadline,
                        Boolean.TRUE.equals(moved),
                        roundFineMissed,
                        roundFineLate,
                        submittedOn,
                        submittedAt,
                        postId,
                        link,
                        Boolean.TRUE.equals(excused),
                        note,
                        Boolean.TRUE.equals(roundSample),
                        roundVersion);
    }
}
