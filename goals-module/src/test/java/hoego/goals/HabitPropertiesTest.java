package hoego.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.threeten.extra.LocalDateRange;

/** What holds for every habit, whatever its rhythm and history. */
class HabitPropertiesTest {

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aScoreIsAShareThatMoreTicksOnlyRaise(int seed) {
        var one = History.of(seed);
        var more = new HashSet<>(one.kept);
        more.add(one.someDay());

        var course = HabitScore.course(one.rhythm, one.span, one.kept, one.rests.all());
        var raised = HabitScore.course(one.rhythm, one.span, more, one.rests.all());

        assertThat(course.values()).allMatch(score -> score >= 0 && score <= 1);
        course.forEach((day, score) -> assertThat(raised.get(day)).isGreaterThanOrEqualTo(score));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aRestLeavesTheScoreWhereItIs(int seed) {
        var one = History.of(seed);
        var from = one.someDay();
        var weeks = 1 + one.random.nextInt(4);
        var inserted = LocalDateRange.of(from, from.plusWeeks(weeks));
        var kept = moved(one.kept, from, weeks);
        var rests = new ArrayList<LocalDateRange>();
        one.rests.all().ranges().stream()
                .flatMap(LocalDateRange::stream)
                .map(day -> moved(day, from, weeks))
                .forEach(day -> rests.add(LocalDateRange.ofClosed(day, day)));
        rests.add(inserted);
        var span = LocalDateRange.of(one.span.getStart(), one.span.getEnd().plusWeeks(weeks));

        var before = HabitScore.course(one.rhythm, one.span, one.kept, one.rests.all());
        var after = HabitScore.course(one.rhythm, span, kept, Pauses.of(rests));

        assertThat(List.copyOf(after.values())).isEqualTo(List.copyOf(before.values()));
    }

    private static Set<LocalDate> moved(Set<LocalDate> days, LocalDate from, int weeks) {
        return days.stream().map(day -> moved(day, from, weeks)).collect(Collectors.toSet());
    }

    private static LocalDate moved(LocalDate day, LocalDate from, int weeks) {
        return day.isBefore(from) ? day : day.plusWeeks(weeks);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aRestNeverLowersAStreakNorFeedsIt(int seed) {
        var one = History.of(seed);
        var from = one.someDay();
        var pause = LocalDateRange.ofClosed(from, from.plusDays(one.random.nextInt(20)));
        var skipped = new TreeSet<>(one.rests.skipped());
        skipped.add(one.someDay());
        var ranges = new ArrayList<>(one.rests.all().ranges());
        ranges.add(pause);

        var without = one.streak(one.rests);
        var with = one.streak(HabitRests.of(ranges, skipped));

        assertThat(with.current()).isGreaterThanOrEqualTo(without.current());
        assertThat(with.longest()).isGreaterThanOrEqualTo(without.longest());
        assertThat(with.kept()).isEqualTo(without.kept());
        assertThat(with.longest()).isLessThanOrEqualTo(with.kept().size());
    }

    /** From the last unit back: done ones count, resting and running ones are looked through, a missed one ends it. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aStreakIsWhatItsDefinitionSays(int seed) {
        var one = History.of(seed);
        var streak = one.streak(one.rests);
        var outcomes = new ArrayList<Character>();
        for (var start = one.span.getStart().minusDays(31); !start.isAfter(one.day); start = start.plusDays(1)) {
            if (one.begins(start)) {
                outcomes.add(one.outcome(start));
            }
        }
        var told = outcomes.stream()
                .filter(outcome -> outcome != '-')
                .map(String::valueOf)
                .collect(Collectors.joining());

        assertThat(streak.current()).isEqualTo(told.length() - 1 - told.lastIndexOf('x'));
        assertThat(streak.longest())
                .isEqualTo(List.of(told.split("x")).stream()
                        .mapToInt(String::length)
                        .max()
                        .orElse(0));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyTickIsCoveredAndEveryWindowHoldsItsOwn(int seed) {
        var one = History.of(seed);
        var windows = HabitCover.windows(one.rhythm, one.kept);
        var snapped = HabitCover.snapped(windows);

        assertThat(HabitCover.days(one.rhythm, one.kept)).containsAll(one.kept);
        assertThat(snapped).hasSameSizeAs(windows);
        for (int i = 0; i < windows.size(); i++) {
            assertThat(snapped.get(i).range().contains(windows.get(i).start())).isTrue();
            assertThat(snapped.get(i).range().contains(windows.get(i).filledOn()))
                    .isTrue();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aLineNeverFallsAndARestOnlyLowersIt(int seed) {
        var one = History.of(seed);
        var last = one.span.getEndInclusive();
        var line = new HabitLine(one.rhythm, one.span.getStart(), last, Pauses.NONE);
        var rested = new HabitLine(one.rhythm, one.span.getStart(), last, one.rests.all());
        var before = rested.due(one.span.getStart());
        for (var day : one.span.stream().toList()) {
            assertThat(rested.due(day)).isLessThanOrEqualTo(line.due(day)).isGreaterThanOrEqualTo(before);
            before = rested.due(day);
        }
        assertThat(line.due(last)).isLessThanOrEqualTo(line.target());
    }

    /** A habit of any rhythm with some ticks, pauses and skips. */
    private record History(
            Random random,
            HabitRhythm rhythm,
            LocalDateRange span,
            LocalDate day,
            Set<LocalDate> kept,
            HabitRests rests) {

        static History of(int seed) {
            var random = new Random(seed);
            var start = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(400));
            var span = LocalDateRange.of(start, start.plusDays(1 + random.nextInt(200)));
            var often = random.nextDouble();
            var kept = some(random, span, often);
            var skipped = new TreeSet<>(some(random, span, 0.05));
            skipped.removeAll(kept);
            var from = start.plusDays(random.nextInt(span.lengthInDays()));
            var pauses = random.nextBoolean()
                    ? List.of(LocalDateRange.ofClosed(from, from.plusDays(random.nextInt(20))))
                    : List.<LocalDateRange>of();
            var day = start.plusDays(random.nextInt(span.lengthInDays() + 5));
            return new History(random, rhythm(random), span, day, kept, HabitRests.of(pauses, skipped));
        }

        private static Set<LocalDate> some(Random random, LocalDateRange span, double often) {
            return span.stream().filter(day -> random.nextDouble() < often).collect(Collectors.toSet());
        }

        private static HabitRhythm rhythm(Random random) {
            return switch (random.nextInt(4)) {
                case 0 -> HabitRhythm.DAILY;
                case 1 -> HabitRhythm.weekly(1 + random.nextInt(6));
                case 2 -> HabitRhythm.monthly(1 + random.nextInt(31));
                default ->
                    HabitRhythm.on(IntStream.range(0, 1 + random.nextInt(5))
                            .mapToObj(each -> DayOfWeek.of(1 + random.nextInt(7)))
                            .toList());
            };
        }

        LocalDate someDay() {
            return span.getStart().plusDays(random.nextInt(span.lengthInDays()));
        }

        HabitStreak streak(HabitRests resting) {
            return HabitStreak.of(rhythm, span, day, kept, resting);
        }

        /** Whether a unit of which a day is the habit's begins on a day. */
        boolean begins(LocalDate start) {
            var begins = switch (rhythm.every()) {
                case DAY -> rhythm.days().contains(start.getDayOfWeek());
                case WEEK -> start.getDayOfWeek() == DayOfWeek.MONDAY;
                case MONTH -> start.getDayOfMonth() == 1;
            };
            return begins && end(start).isAfter(span.getStart()) && start.isBefore(span.getEnd());
        }

        private LocalDate end(LocalDate start) {
            return switch (rhythm.every()) {
                case DAY -> start.plusDays(1);
                case WEEK -> start.plusDays(7);
                case MONTH -> start.plusMonths(1);
            };
        }

        /** o done, x missed, - neither. */
        char outcome(LocalDate start) {
            int done = 0;
            int excused = 0;
            boolean over = true;
            for (var each : LocalDateRange.of(start, end(start)).stream().toList()) {
                if (!span.contains(each) || rests.all().cover(each)) {
                    excused++;
                }
                if (span.contains(each)) {
                    done += kept.contains(each) && !each.isAfter(day) ? 1 : 0;
                    over = each.isBefore(day);
                }
            }
            var needed = Math.min(rhythm.times(), (int) ChronoUnit.DAYS.between(start, end(start)));
            if (done >= needed) {
                return 'o';
            }
            return over && done + excused < needed ? 'x' : '-';
        }
    }
}
