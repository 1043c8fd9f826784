package hoego.blog;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** The third cohort of the sample quarter, and what tests change of it. */
final class CohortDrafts {

    static final LocalDate START = LocalDate.of(2021, 2, 4);
    static final LocalDate END = LocalDate.of(2021, 4, 8);

    /** Before its first deadline. */
    static final Instant ENTERED = Instant.parse("2021-02-04T03:00:00Z");

    private CohortDrafts() {}

    static CohortDraft fined(int missed, int late) {
        var draft = weekly();
        return new CohortDraft(
                draft.number(),
                draft.name(),
                draft.why(),
                draft.startsOn(),
                draft.endsOn(),
                draft.cadenceWeeks(),
                draft.weekday(),
                draft.deadlineTime(),
                draft.zone(),
                draft.minimumPosts(),
                draft.deposit(),
                BigDecimal.valueOf(missed),
                BigDecimal.valueOf(late),
                draft.talkWeekday(),
                draft.talkTime(),
                draft.reviewsPerRound(),
                draft.allowedExcuses());
    }

    static CohortDraft weekly() {
        return of(START, END, 1, DayOfWeek.THURSDAY, LocalTime.of(23, 59), "Asia/Seoul");
    }

    static CohortDraft numbered(int number) {
        return of(number, START, END, 1, DayOfWeek.THURSDAY, LocalTime.of(23, 59), "Asia/Seoul");
    }

    static CohortDraft of(LocalDate start, LocalDate end, int weeks, DayOfWeek weekday, LocalTime time, String zone) {
        return of(3, start, end, weeks, weekday, time, zone);
    }

    private static CohortDraft of(
            int number, LocalDate start, LocalDate end, int weeks, DayOfWeek weekday, LocalTime time, String zone) {
        return new CohortDraft(
                number,
                "posting",
                "",
                start,
                end,
                weeks,
                weekday,
                time,
                zone,
                6,
                BigDecimal.valueOf(20_000),
                BigDecimal.valueOf(5_000),
                BigDecimal.valueOf(2_000),
                null,
                null,
                1,
                2);
    }
}
