package hoego.web.blog;

import hoego.blog.Cohort;
import hoego.blog.CohortStanding;
import hoego.blog.RoundStanding;
import hoego.blog.RoundState;
import hoego.blog.Trend;
import hoego.web.Pause;
import hoego.web.Ui;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** How the rounds of a cohort are spoken of: what became of them, and when. */
public final class RoundTexts {

    private static final BigDecimal MINUTES_OF_AN_HOUR = BigDecimal.valueOf(60);
    private static final int DAYS = 2;

    private RoundTexts() {}

    /** When something is due: within a week by its weekday, else by its day. */
    public static String due(Ui ui, RoundStanding round, LocalDate seen) {
        var day = round.round().dueOn();
        return ui.text(
                "blog.card.due",
                Map.of(
                        "day",
                        day.isBefore(seen.plusWeeks(1))
                                ? BlogTexts.weekday(ui, day.getDayOfWeek())
                                : ui.shortDay(day, seen),
                        "time",
                        round.round().dueTime().toString()));
    }

    /** A length in a sentence: within two days 5.5 hours, else 6 days 17 hours. */
    static String told(Ui ui, Duration duration) {
        return duration.toDays() < DAYS
                ? ui.text("blog.told.hours", Map.of("hours", ui.number(inHours(duration), 1)))
                : ui.text("blog.told.days-hours", daysAndHours(duration));
    }

    /** To the nearest hour. */
    private static Map<String, Long> daysAndHours(Duration duration) {
        var whole = duration.plusMinutes(30);
        return Map.of("days", whole.toDays(), "hours", (long) whole.toHoursPart());
    }

    static BigDecimal inHours(Duration duration) {
        return BigDecimal.valueOf(duration.toMinutes()).divide(MINUTES_OF_AN_HOUR, 1, RoundingMode.HALF_UP);
    }

    /** What became of a round: submitted, excused, excused (travel). */
    public static String state(Ui ui, RoundStanding round) {
        return Optional.of(round)
                .filter(each -> each.state() == RoundState.EXCUSED)
                .flatMap(each -> pause(ui, each))
                .map(pause -> ui.text("blog.excused.paused", Map.of("kind", ui.text("pause.kind", pause.kind()))))
                .orElseGet(() -> ui.text("blog.round.state", round.state()));
    }

    /** The pause that excuses a round, or would: 8–12 March was a pause (travel); empty if there is none. */
    public static String paused(Ui ui, RoundStanding round) {
        return round.state() == RoundState.EXCUSED || round.isOpen()
                ? pause(ui, round)
                        .map(pause -> ui.text(
                                round.isOpen() ? "blog.paused.ahead" : "blog.paused",
                                Map.of(
                                        "days",
                                        ui.span(
                                                pause.days().getStart(),
                                                pause.days().getEndInclusive()),
                                        "what",
                                        pause.what(ui))))
                        .orElse("")
                : "";
    }

    private static Optional<Pause> pause(Ui ui, RoundStanding round) {
        return ui.pauses().stream()
                .filter(pause -> pause.covers(round.round().dueOn()))
                .findFirst();
    }

    /** How many rounds are excused by hand, of those the rules let one leave out; empty where there is nothing to say. */
    public static String excuses(Ui ui, CohortStanding cohort) {
        var allowed = cohort.cohort().allowedExcuses();
        return allowed == null
                ? ""
                : ui.text(
                        "blog.excuses.told",
                        Map.of("used", cohort.excuses(), "allowed", allowed, "beyond", cohort.excusesBeyond()));
    }

    /** How the lead or the margin went lately, in figures. */
    public static String trend(Ui ui, String figure, Optional<Trend> trend) {
        if (trend.isEmpty()) {
            return ui.text("blog.pace.few", Map.of("rounds", 2 * Trend.ROUNDS));
        }
        var last = inHours(trend.get().last());
        var change = last.subtract(inHours(trend.get().before()));
        var by = Duration.ofMinutes(change.abs().multiply(MINUTES_OF_AN_HOUR).longValue());
        return ui.text(
                "blog.pace.trend." + figure,
                Map.of(
                        "rounds", Trend.ROUNDS,
                        "last", signed(ui, trend.get().last()),
                        "before", signed(ui, trend.get().before()),
                        "by", length(ui, by),
                        "change", change.signum() == 0 ? "same" : change.signum() > 0 ? "earlier" : "later"));
    }

    /** Hours before a deadline, or after it: 2.5 h, late 2 h. */
    static String signed(Ui ui, Duration ahead) {
        return ahead.isNegative()
                ? ui.text("blog.round.late", Map.of("time", length(ui, ahead.negated())))
                : length(ui, ahead);
    }

    /** How much time was left when it was handed in, or is left for it; empty if there is nothing to say. */
    public static String left(Ui ui, RoundStanding round, Instant now) {
        return left(ui, round, now, duration -> length(ui, duration));
    }

    /** The same where there is little room: from two days on in days alone. */
    public static String leftInShort(Ui ui, RoundStanding round, Instant now) {
        return left(
                ui,
                round,
                now,
                duration -> duration.toDays() < DAYS
                        ? length(ui, duration)
                        : ui.text("blog.days", Map.of("days", duration.toDays())));
    }

    private static String left(Ui ui, RoundStanding round, Instant now, Function<Duration, String> length) {
        var margin = round.margin();
        return switch (round.state()) {
            case SUBMITTED ->
                margin == null
                        ? ui.text("blog.round.state", round.state())
                        : ui.text("blog.round.early", Map.of("time", length.apply(margin)));
            case LATE ->
                margin == null
                        ? ui.text("blog.round.state", round.state())
                        : ui.text("blog.round.late", Map.of("time", length.apply(margin.negated())));
            case MISSED, UNTOLD, EXCUSED -> state(ui, round);
            case OPEN ->
                ui.text(
                        "blog.round.left",
                        Map.of("time", length.apply(remaining(now, round.round().deadline()))));
        };
    }

    /** As time-left.js counts it down: from two days on in whole hours that are left. */
    private static Duration remaining(Instant now, Instant deadline) {
        var left = Duration.between(now, deadline);
        return left.toDays() < DAYS ? left : left.truncatedTo(ChronoUnit.HOURS);
    }

    /** Within two days in hours, else in days and hours. */
    public static String length(Ui ui, Duration duration) {
        return duration.toDays() < DAYS
                ? ui.text(
                        "blog.hours",
                        Map.of("hours", ui.number(inHours(duration).stripTrailingZeros())))
                : ui.text("blog.days-hours", daysAndHours(duration));
    }

    /** What a round costs where that is not what the rules say by now; empty where it is. */
    static String fines(Ui ui, RoundStanding round, Cohort cohort) {
        return round.hasFinesOfItsOwn(cohort)
                ? ui.text(
                        "blog.round.fines",
                        Map.of(
                                "missed", ui.money(round.round().fineMissed()),
                                "late", ui.money(round.round().fineLate())))
                : "";
    }
}
