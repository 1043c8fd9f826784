package hoego.web.health;

import hoego.health.Adherence;
import hoego.health.BodySide;
import hoego.health.BodySite;
import hoego.health.ConditionDraft;
import hoego.health.ConditionService;
import hoego.health.CourseDraft;
import hoego.health.CourseService;
import hoego.health.HealthRecordService;
import hoego.health.MealDayDraft;
import hoego.health.MealDayService;
import hoego.health.PainEntryDraft;
import hoego.health.PainEntryService;
import hoego.health.Precision;
import hoego.health.WeighInDraft;
import hoego.health.WeighInService;
import hoego.health.WorkoutDraft;
import hoego.health.WorkoutService;
import hoego.web.Language;
import hoego.web.Ref;
import hoego.web.SampleQuarter;
import hoego.web.Texts;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The health of the sample quarter: a year in which a slipped disc was walked off and eight kilograms with it, a winter
 * without scales, and a March in which the weight creeps up again.
 */
@Singleton
@Order(70)
final class HealthSample implements SampleQuarter {

    private static final LocalDate YEAR = LocalDate.of(2020, 1, 1);
    private static final LocalDate QUARTER = LocalDate.of(2021, 1, 1);
    private static final LocalDate MARCH = LocalDate.of(2021, 3, 1);
    private static final LocalDate FIRST_WEIGHED = LocalDate.of(2020, 1, 6);
    private static final LocalDate LAST_WEIGHED = LocalDate.of(2020, 12, 31);

    /** Tenths of a kilogram at the ends of the quarters of 2020, and what a day adds to the straight line between. */
    private static final int[] TENTHS = {776, 761, 726, 702, 695};

    private static final int[] DAILY_TENTHS = {0, 2, -3, 4, -1, -4, 3, 1, -2};

    private static final int[] MARCH_TENTHS = {
        700, 702, 696, 708, 700, 702, 709, 703, 703, 707, 708, 701, 708, 705, 710, 704, 709, 709, 704, 712, 707, 712,
        706, 708, 714, 709, 710, 712, 709, 714, 711
    };

    private final WeighInService weighIns;
    private final PainEntryService painEntries;
    private final ConditionService conditions;
    private final WorkoutService workouts;
    private final CourseService courses;
    private final MealDayService mealDays;
    private final HealthRecordService records;
    private final Texts texts;

    HealthSample(
            WeighInService weighIns,
            PainEntryService painEntries,
            ConditionService conditions,
            WorkoutService workouts,
            CourseService courses,
            MealDayService mealDays,
            HealthRecordService records,
            Texts texts) {
        this.weighIns = weighIns;
        this.painEntries = painEntries;
        this.conditions = conditions;
        this.workouts = workouts;
        this.courses = courses;
        this.mealDays = mealDays;
        this.records = records;
        this.texts = texts;
    }

    @Override
    public String area() {
        return HealthArea.NAME;
    }

    @Override
    public boolean isLoaded() {
        return records.hasSamples();
    }

    @Override
    public int remove() {
        return records.removeSamples();
    }

    @Override
    public Map<String, Ref> load(Language language, Map<String, Ref> earlier) {
        var words = new Words(texts, language);
        weighIns.addSamples(weights());
        var disc = conditions.addSample(new ConditionDraft(
                words.of("disc"), BodySite.LOWER_BACK, YEAR, Precision.QUARTER, null, null, words.of("disc.note")));
        painEntries.addSamples(pain(words, disc.id()));
        workouts.addSamples(
                Stream.concat(workoutsOf2020(words), workoutsOf2021(words)).toList());
        courses.addSample(new CourseDraft(
                words.of("pilates"),
                LocalDate.of(2021, 3, 22),
                LocalDate.of(2021, 4, 1),
                10,
                BigDecimal.valueOf(330_000),
                LocalDate.of(2021, 6, 30),
                words.of("pilates.note")));
        mealDays.addSamples(Stream.concat(meals(FIRST_WEIGHED, QUARTER, 210), meals(QUARTER, MARCH.plusMonths(1), 31))
                .toList());
        return Map.of();
    }

    /** The sample's own words in one language. */
    private record Words(Texts texts, Language language) {

        String of(String key) {
            return texts.text(language, "health.sample." + key, Map.of());
        }
    }

    private static List<WeighInDraft> weights() {
        var drafts = new ArrayList<WeighInDraft>();
        for (var day = FIRST_WEIGHED; !day.isAfter(LAST_WEIGHED); day = day.plusDays(1)) {
            if (day.getDayOfWeek() == DayOfWeek.MONDAY || day.getDayOfWeek() == DayOfWeek.THURSDAY) {
                drafts.add(weight(day, weightOf2020(day, drafts.size())));
            }
        }
        IntStream.range(0, MARCH_TENTHS.length)
                .forEach(day -> drafts.add(weight(MARCH.plusDays(day), MARCH_TENTHS[day])));
        return drafts;
    }

    private static long weightOf2020(LocalDate day, int index) {
        var quarter = (day.getMonthValue() - 1) / 3;
        var start = quarter == 0 ? FIRST_WEIGHED : YEAR.plusMonths(3L * quarter).minusDays(1);
        var end = YEAR.plusMonths(3L * (quarter + 1)).minusDays(1);
        var way = (double) ChronoUnit.DAYS.between(start, day) / ChronoUnit.DAYS.between(start, end);
        return Math.round(TENTHS[quarter]
                + (TENTHS[quarter + 1] - TENTHS[quarter]) * way
                + DAILY_TENTHS[index % DAILY_TENTHS.length]);
    }

    private static WeighInDraft weight(LocalDate day, long tenths) {
        return new WeighInDraft(day, BigDecimal.valueOf(tenths, 1), null, "");
    }

    private static List<PainEntryDraft> pain(Words words, long disc) {
        var back = new int[] {6, 6, 5, 5, 4, 4, 3, 3, 2, 2};
        var entries = new ArrayList<PainEntryDraft>();
        for (int i = 0; i < back.length; i++) {
            entries.add(pain(
                    LocalDate.of(2020, 1, 20).plusDays(16L * i),
                    BodySite.LOWER_BACK,
                    BodySide.NONE,
                    back[i],
                    words.of("sitting"),
                    disc));
        }
        var typing = words.of("typing");
        var stairs = words.of("stairs");
        entries.add(pain(LocalDate.of(2021, 1, 13), BodySite.SHOULDER, BodySide.LEFT, 3, typing, null));
        entries.add(pain(LocalDate.of(2021, 1, 28), BodySite.SHOULDER, BodySide.LEFT, 2, typing, null));
        entries.add(pain(LocalDate.of(2021, 2, 17), BodySite.SHOULDER, BodySide.LEFT, 2, "", null));
        entries.add(pain(LocalDate.of(2021, 2, 21), BodySite.KNEE, BodySide.RIGHT, 3, stairs, null));
        entries.add(pain(LocalDate.of(2021, 3, 10), BodySite.SHOULDER, BodySide.LEFT, 2, typing, null));
        entries.add(pain(LocalDate.of(2021, 3, 15), BodySite.KNEE, BodySide.RIGHT, 2, words.of("running.day"), null));
        return entries;
    }

    private static PainEntryDraft pain(
            LocalDate day, BodySite site, BodySide side, int level, String before, @Nullable Long condition) {
        return new PainEntryDraft(day, site, side, level, before, "", "", condition);
    }

    private static Stream<WorkoutDraft> workoutsOf2020(Words words) {
        var walk = words.of("walk");
        var strength = words.of("strength");
        var swim = words.of("swim");
        var first = YEAR;
        return Stream.of(
                        spread(first, 31, List.of(walk, walk, words.of("stretching"))),
                        spread(first.plusMonths(3), 34, List.of(walk, swim, strength)),
                        spread(first.plusMonths(6), 32, List.of(strength, walk, swim, words.of("run"))),
                        spread(first.plusMonths(9), 23, List.of(walk, strength)))
                .flatMap(quarter -> quarter);
    }

    /** So many workouts, evenly over a quarter. */
    private static Stream<WorkoutDraft> spread(LocalDate start, int count, List<String> kinds) {
        var days = ChronoUnit.DAYS.between(start, start.plusMonths(3));
        return IntStream.range(0, count)
                .mapToObj(i -> workout(
                        start.plusDays((2L * i + 1) * days / (2L * count)),
                        kinds.get(i % kinds.size()),
                        30 + 10 * (i * 7 % 4),
                        3 + i * 5 % 4));
    }

    private static Stream<WorkoutDraft> workoutsOf2021(Words words) {
        var walk = words.of("walk");
        var home = words.of("home");
        return Stream.of(
                workout(LocalDate.of(2021, 1, 4), walk, 50, 3),
                workout(LocalDate.of(2021, 1, 9), walk, 40, 3),
                workout(LocalDate.of(2021, 1, 17), home, 45, 5),
                workout(LocalDate.of(2021, 1, 30), walk, 60, 4),
                workout(LocalDate.of(2021, 2, 7), home, 40, 5),
                workout(LocalDate.of(2021, 2, 20), walk, 50, 3),
                workout(LocalDate.of(2021, 3, 6), walk, 45, 3),
                new WorkoutDraft(
                        LocalDate.of(2021, 3, 14), words.of("run"), 30, 7, BigDecimal.valueOf(42, 1), "", false),
                workout(LocalDate.of(2021, 3, 27), walk, 50, 4));
    }

    private static WorkoutDraft workout(LocalDate day, String kind, int minutes, int effort) {
        return new WorkoutDraft(day, kind, minutes, effort, null, "", false);
    }

    /** So many days as planned, evenly over a time; of the others a third went partly, a third off, a third untold. */
    private static Stream<MealDayDraft> meals(LocalDate start, LocalDate end, long asPlanned) {
        var days = ChronoUnit.DAYS.between(start, end);
        var drafts = new ArrayList<MealDayDraft>();
        int others = 0;
        for (int i = 0; i < days; i++) {
            if ((i + 1) * asPlanned / days > i * asPlanned / days) {
                drafts.add(new MealDayDraft(start.plusDays(i), Adherence.AS_PLANNED, ""));
            } else if (others++ % 3 < 2) {
                var how = others % 3 == 1 ? Adherence.PARTLY : Adherence.OFF;
                drafts.add(new MealDayDraft(start.plusDays(i), how, ""));
            }
        }
        return drafts.stream();
    }
}
