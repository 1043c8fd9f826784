package hoego.blog;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * A cohort as it stands at a moment.
 *
 * @param rounds the first first
 * @param reviews given so far
 * @param received reviews from others so far
 * @param talks given so far about posts of it
 * @param talkMinutes of them together
 */
public record CohortStanding(
        Cohort cohort, List<RoundStanding> rounds, long reviews, long received, long talks, long talkMinutes) {

    /** The rounds whose deadline lies in a time, handed in or over. */
    public List<RoundStanding> due(LocalDateRange days) {
        return rounds.stream()
                .filter(round -> days.contains(round.round().dueOn()) && !round.isOpen())
                .toList();
    }

    /** The same with the rounds alone whose deadline lies on a day or before. */
    public CohortStanding until(LocalDate day) {
        return new CohortStanding(
                cohort,
                rounds.stream()
                        .filter(round -> !round.round().dueOn().isAfter(day))
                        .toList(),
                reviews,
                received,
                talks,
                talkMinutes);
    }

    /** The rounds in a state. */
    public long count(RoundState state) {
        return rounds.stream().filter(round -> round.state() == state).count();
    }

    public long handedIn() {
        return rounds.stream().filter(round -> round.round().isHandedIn()).count();
    }

    public Refund refund() {
        return new Refund(
                cohort.deposit(), rounds.stream().map(RoundStanding::fine).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** Reviews that a round makes one owe: none before it is over, and none where it is excused. */
    public long owed(RoundStanding round) {
        return switch (round.state()) {
            case SUBMITTED, LATE, MISSED -> cohort.reviewsPerRound();
            case UNTOLD, EXCUSED, OPEN -> 0;
        };
    }

    /** Reviews that all rounds together made one owe. */
    public long owed() {
        return rounds.stream().mapToLong(this::owed).sum();
    }

    /** Reviews that are still owed. */
    public long reviewsOwed() {
        return Math.max(0, owed() - reviews);
    }

    /** How many rounds were excused by hand; what a pause excuses counts against nothing. */
    public long excuses() {
        return rounds.stream().filter(RoundStanding::isExcusedByHand).count();
    }

    /** How many rounds more are excused by hand than the rules let one leave out; nought where they say nothing of it. */
    public long excusesBeyond() {
        var allowed = cohort.allowedExcuses();
        return allowed == null ? 0 : Math.max(0, excuses() - allowed);
    }

    /** Minutes a talk took on average; nought without one. */
    public BigDecimal talkMean() {
        return talks == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(talkMinutes).divide(BigDecimal.valueOf(talks), 1, RoundingMode.HALF_UP);
    }

    /** The next deadline for which nothing was handed in. */
    public Optional<RoundStanding> next() {
        return rounds.stream().filter(RoundStanding::isOpen).findFirst();
    }

    /** From the first draft to the deadline, the median; null if nobody knows of any. */
    public @Nullable Duration lead() {
        return median(rounds.stream(), RoundStanding::lead);
    }

    /** From handing in to the deadline, the median; null if nobody knows of any. */
    public @Nullable Duration margin() {
        return median(rounds.stream(), RoundStanding::margin);
    }

    /** How the lead went lately; empty before there are enough. */
    public Optional<Trend> leadTrend() {
        return Trend.of(rounds, RoundStanding::lead);
    }

    /** How the margin went lately; empty before there are enough. */
    public Optional<Trend> marginTrend() {
        return Trend.of(rounds, RoundStanding::margin);
    }

    /** The middle one, or the mean of the two in the middle. */
    public static @Nullable Duration median(
            Stream<RoundStanding> rounds, Function<RoundStanding, @Nullable Duration> figure) {
        var sorted = rounds.map(figure).filter(Objects::nonNull).sorted().toList();
        if (sorted.isEmpty()) {
            return null;
        }
        var one = sorted.get((sorted.size() - 1) / 2);
        var other = sorted.get(sorted.size() / 2);
        return one.plus(other).dividedBy(2);
    }

    public boolean isRunning(LocalDate day) {
        return cohort.isRunning(day);
    }
}
