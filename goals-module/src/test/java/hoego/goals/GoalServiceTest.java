package hoego.goals;

import static hoego.goals.GoalDrafts.habit;
import static hoego.goals.GoalDrafts.measured;
import static hoego.goals.GoalDrafts.milestones;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.InstanceOfAssertFactories.DOUBLE;
import static org.assertj.core.api.InstanceOfAssertFactories.list;

import hoego.goals.trash.Trashed;
import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

@MicronautTest
class GoalServiceTest {

    static final LocalDate TODAY = LocalDate.of(2021, 3, 15);
    static final LocalDateRange QUARTER = LocalDateRange.of(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 4, 1));

    @Inject
    SkipService skips;

    @Inject
    CorrectionService corrections;

    @Inject
    GoalService goals;

    @Inject
    CheckInService checkIns;

    @Inject
    MilestoneService milestones;

    @Test
    void takesTheSpanOfAQuarterOrItsOwn() {
        var quarter = goals.add(measured("12").during("2021-Q1").build());
        var own = goals.add(measured("12").between("2021-02-03", "2021-03-05").build());

        assertThat(quarter.startsOn()).isEqualTo("2021-01-01");
        assertThat(quarter.endsOn()).isEqualTo("2021-03-31");
        assertThat(GoalDraft.of(quarter).period()).isEqualTo("2021-Q1");
        assertThat(GoalDraft.of(own).period()).isEmpty();
        assertThat(GoalDraft.of(own).endsOn()).isEqualTo("2021-03-05");
    }

    @Test
    void asksForWhatItsKindNeeds() {
        assertThatThrownBy(() -> goals.add(measured("12").during("").build()))
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining("endsOn");
        assertThatThrownBy(() -> goals.add(
                        measured("12").between("2021-03-05", "2021-02-03").build()))
                .hasMessageContaining("endsOn");
        var noTarget = new GoalDraft(
                "Write",
                "",
                "blog",
                GoalKind.MEASURED,
                "2021",
                null,
                null,
                null,
                null,
                null,
                null,
                "",
                null,
                null,
                "",
                null,
                null,
                List.of());
        assertThatThrownBy(() -> goals.add(noTarget)).hasMessageContaining("targetValue");
        var noTimes = new GoalDraft(
                "Run",
                "",
                "health",
                GoalKind.HABIT,
                "2021",
                null,
                null,
                null,
                null,
                null,
                null,
                "",
                null,
                null,
                "",
                null,
                null,
                List.of());
        assertThatThrownBy(() -> goals.add(noTimes)).hasMessageContaining("timesPerWeek");
    }

    @Test
    void goesDownWhereItsTargetIsBelowItsStart() {
        assertThat(goals.add(measured("68").from("70").build()).direction()).isEqualTo(Direction.LESS);
        assertThat(goals.add(measured("12").build()).direction()).isEqualTo(Direction.MORE);
    }

    @Test
    void addsUpWhatWasCheckedIn() {
        var posts = goals.add(measured("12").build());
        checkIn(posts, "2021-01-10", "1");
        checkIn(posts, "2021-01-10", "2");
        checkIn(posts, "2021-03-15", "1");
        checkIn(posts, "2021-03-16", "5");

        var standing = standing(posts);
        var progress = progress(standing);

        assertThat(progress.value()).isEqualByComparingTo("4");
        assertThat(standing.entries()).isEqualTo(3);
        assertThat(standing.days()).isEqualTo(2);
        assertThat(progress.lastOn()).isEqualTo("2021-03-15");
        assertThat(progress.pace()).isEqualTo(Pace.BEHIND);
        assertThat(progress.percent()).isEqualTo(33);
        assertThat(progress.expected()).isEqualByComparingTo("9");
        assertThat(progress.linePercent()).isEqualTo(75);
    }

    @Test
    void takesTheLatestTheHighestOrTheLowest() {
        for (var how : List.of(Aggregation.LAST, Aggregation.MAX, Aggregation.MIN)) {
            var run = goals.add(measured("10").from("5").aggregating(how).build());
            checkIn(run, "2021-01-10", "9");
            checkIn(run, "2021-02-10", "4");
            checkIn(run, "2021-02-10", "6");

            assertThat(progress(standing(run)).value())
                    .isEqualByComparingTo(
                            switch (how) {
                                case SUM, LAST -> "6";
                                case MAX -> "9";
                                case MIN -> "4";
                            });
        }
    }

    @Test
    void isFedByTheDaysOfAMeasureWithinItsSpan() {
        var weight = goals.add(measured("68")
                .from("70")
                .aggregating(Aggregation.LAST)
                .fedBy("health.weight-trend")
                .build());
        var trend = figures("2020-12-31", "70.2", "2021-01-02", "69.9", "2021-03-14", "70.8", "2021-03-20", "71");

        var progress = standing(weight).progress(List.of(), trend);

        assertThat(progress.value()).isEqualByComparingTo("70.8");
        assertThat(progress.lastOn()).isEqualTo("2021-03-14");
        assertThat(progress.isBehind()).isTrue();
        assertThat(progress.percent()).isZero();
        assertThat(goals.measures(QUARTER)).containsOnly(entry("health.weight-trend", QUARTER.getStart()));
        assertThat(goals.measures(
                        LocalDateRange.of(QUARTER.getEnd(), QUARTER.getEnd().plusDays(1))))
                .isEmpty();
    }

    @Test
    void keepsAHabitOnceADay() {
        var exercise = goals.add(habit(3).build());
        var first = checkIns.add(exercise, new CheckInDraft(null, null, ""), TODAY);
        var again = checkIns.add(exercise, new CheckInDraft(TODAY, null, ""), TODAY);

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(checkIns.objection(exercise, new CheckInDraft(TODAY, null, "again"), TODAY))
                .hasValue(Objection.KEPT_ALREADY);
        assertThat(progress(standing(exercise)).value()).isEqualByComparingTo("1");
    }

    @Test
    void takesNoCheckInThatCannotBe() {
        var posts = goals.add(measured("12").build());
        var exercise = goals.add(habit(3).begun("2021-03-02").build());
        var first = checkIns.add(exercise, new CheckInDraft(TODAY, null, ""), TODAY);
        var second = checkIns.add(exercise, new CheckInDraft(TODAY.minusDays(1), null, ""), TODAY);

        assertThat(checkIns.objection(posts, draft(TODAY, null), TODAY)).hasValue(Objection.NO_VALUE);
        assertThat(checkIns.objection(posts, draft(TODAY.plusDays(1), "1"), TODAY))
                .hasValue(Objection.STILL_TO_COME);
        assertThat(checkIns.objection(posts, draft(LocalDate.of(2020, 12, 31), "1"), TODAY))
                .hasValue(Objection.NOT_OF_THE_GOAL);
        assertThat(checkIns.objection(exercise, draft(LocalDate.of(2021, 3, 1), null), TODAY))
                .hasValue(Objection.NOT_OF_THE_GOAL);
        assertThat(checkIns.objection(exercise, second.id(), draft(TODAY, null), TODAY))
                .hasValue(Objection.KEPT_ALREADY);
        assertThat(checkIns.objection(exercise, first.id(), draft(TODAY, null), TODAY))
                .isEmpty();
        assertThat(checkIns.objection(posts, draft(null, "1"), TODAY)).isEmpty();
        assertThatThrownBy(() -> checkIns.add(posts, draft(TODAY.plusDays(1), "1"), TODAY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static CheckInDraft draft(@Nullable LocalDate day, @Nullable String value) {
        return new CheckInDraft(day, value == null ? null : new BigDecimal(value), "");
    }

    @Test
    void tellsHowOftenAWeekAHabitWasKept() {
        var exercise = goals.add(habit(3).between("2021-03-02", "2021-03-29").build());
        for (int day = 2; day <= 12; day += 2) {
            checkIns.add(exercise, new CheckInDraft(LocalDate.of(2021, 3, day), null, ""), TODAY);
        }

        var standing = standing(exercise);
        var progress = progress(standing);
        var history = GoalHistory.of(standing, List.of(), checkIns.figures(exercise.id(), standing.countedDays()));

        assertThat(standing.often(progress, List.of())).isEqualByComparingTo("3");
        assertThat(progress.pace()).isEqualTo(Pace.ON_PACE);
        assertThat(history.habit())
                .isNotNull()
                .extracting(HabitHistory::streak)
                .extracting(HabitStreak::current)
                .isEqualTo(2);
        assertThat(history.habit()).extracting(HabitHistory::firmness, DOUBLE).isPositive();
        assertThat(history.outlook()).isNull();
        assertThat(history.course().lastEntry().getValue()).isEqualByComparingTo("6");
    }

    @Test
    void tellsHowOftenAMonthAHabitWasKept() {
        var review = goals.add(habit(0).monthly(2).build());
        checkIn(review, "2021-01-31", "1");
        checkIn(review, "2021-02-28", "1");
        checkIn(review, "2021-03-10", "1");

        var standing = standing(review);
        var progress = progress(standing);

        assertThat(progress.target()).isEqualByComparingTo("6");
        assertThat(progress.expected()).isEqualByComparingTo("4");
        assertThat(standing.often(progress, List.of()))
                .isCloseTo(new BigDecimal("1.2"), within(new BigDecimal("0.02")));
    }

    @Test
    void takesTheTimesOfAWeekFromItsGivenDays() {
        var swim = goals.add(habit(7).on(DayOfWeek.FRIDAY, DayOfWeek.MONDAY).build());

        assertThat(swim.timesPerWeek()).isEqualTo(2);
        assertThat(standing(swim).weekdays()).containsExactly("MONDAY", "FRIDAY");
        assertThatThrownBy(
                        () -> goals.add(habit(0).monthly(2).on(DayOfWeek.MONDAY).build()))
                .hasMessageContaining("timesPerMonth");
    }

    @Test
    void skipsOnlyADayThatAsksForSomething() {
        var swim = goals.add(habit(7).on(DayOfWeek.FRIDAY, DayOfWeek.MONDAY)
                .between("2021-03-01", "2021-03-26")
                .build());

        assertThat(skips.objection(swim, new SkipDraft(LocalDate.of(2021, 3, 2), ""), TODAY))
                .hasValue(SkipObjection.NOT_ASKED);
        assertThat(skips.objection(swim, new SkipDraft(LocalDate.of(2021, 3, 5), ""), TODAY))
                .isEmpty();
    }

    @Test
    void asksForNothingOnASkippedDayUnlessItIsKept() {
        var stretch = goals.add(habit(7).between("2021-03-13", "2021-03-26").build());
        checkIn(stretch, "2021-03-13", "1");
        var ill = new SkipDraft(LocalDate.of(2021, 3, 14), "ill");

        var skip = skips.add(stretch, ill, TODAY);

        assertThat(skips.add(stretch, new SkipDraft(skip.day(), ""), TODAY)).isEqualTo(skip);
        assertThat(skips.objection(stretch, new SkipDraft(skip.day(), "lazy"), TODAY))
                .hasValue(SkipObjection.SKIPPED_ALREADY);
        assertThat(skips.objection(stretch, new SkipDraft(LocalDate.of(2021, 3, 13), ""), TODAY))
                .hasValue(SkipObjection.KEPT);
        assertThat(skips.objection(stretch, new SkipDraft(LocalDate.of(2021, 3, 12), ""), TODAY))
                .hasValue(SkipObjection.NOT_OF_THE_GOAL);
        assertThat(standing(stretch).isSkippedOn(skip.day())).isTrue();
        assertThat(progress(standing(stretch)).isBehind()).isFalse();
        assertThat(goals.standing(stretch.id(), LocalDate.of(2021, 3, 13))
                        .orElseThrow()
                        .skipped())
                .isEmpty();

        checkIn(stretch, "2021-03-14", "1");
        assertThat(standing(stretch).skipped()).isEmpty();

        var place = goals.discard(stretch.id()).orElseThrow();
        trash.restore(place);
        assertThat(skips.list(stretch.id(), "ill", QUARTER, 10, 0)).containsExactly(skip);
    }

    @Test
    void isJudgedFromTheDayItWasBegun() {
        var posts = goals.add(measured("12").begun("2021-03-15").build());

        assertThat(progress(standing(posts)).pace()).isEqualTo(Pace.ON_PACE);
        assertThat(progress(standing(posts, LocalDate.of(2021, 3, 17))).expected())
                .isEqualByComparingTo("1");
        assertThat(standing(posts, LocalDate.of(2021, 3, 14)).isUpcoming()).isTrue();
    }

    @Test
    void goesOnFromWhatItHadComeToWhenItWasBegun() {
        var posts = goals.add(measured("12").begun("2021-03-01").build());
        checkIn(posts, "2021-02-10", "4");
        checkIn(posts, "2021-02-20", "2");
        checkIn(posts, "2021-03-01", "1");
        var limit = goals.add(
                measured("12").wanting(Direction.LESS).begun("2021-03-01").build());
        checkIn(limit, "2021-02-10", "6");

        var progress = progress(standing(posts, LocalDate.of(2021, 3, 11)));
        assertThat(progress.expected()).isEqualByComparingTo("8");
        assertThat(progress.value()).isEqualByComparingTo("7");
        assertThat(progress.percent()).isEqualTo(58);
        assertThat(progress(standing(limit, LocalDate.of(2021, 3, 1))).isBehind())
                .isFalse();
        assertThat(progress(standing(limit, LocalDate.of(2021, 3, 11))).expected())
                .isEqualByComparingTo("8");
    }

    @Test
    void goesOnFromWhereItsMeasureStoodWhenItWasBegun() {
        var weight = goals.add(measured("68")
                .from("70")
                .aggregating(Aggregation.LAST)
                .fedBy("health.weight-trend")
                .begun("2021-03-11")
                .build());
        var trend = figures("2021-01-02", "69.9", "2021-03-10", "71", "2021-03-15", "70.8");

        var progress = standing(weight).progress(List.of(), trend);

        assertThat(progress.expected()).isEqualByComparingTo("70.4");
        assertThat(progress.isBehind()).isTrue();
        assertThat(progress(standing(weight)).expected()).isEqualByComparingTo("69.6");
        assertThat(standing(weight, LocalDate.of(2021, 3, 5))
                        .progress(List.of(), trend)
                        .value())
                .isEqualByComparingTo("70");
    }

    @Test
    void missesNoWeekBeforeAHabitWasBegun() {
        var early = goals.add(habit(3).build());
        checkIn(early, "2021-03-10", "1");
        var exercise = goals.change(
                        early.id(),
                        early.version(),
                        habit(3).begun("2021-03-15").build(),
                        TODAY)
                .orElseThrow();
        checkIn(exercise, "2021-03-15", "1");

        var standing = standing(exercise);
        var history = GoalHistory.of(standing, List.of(), checkIns.figures(exercise.id(), standing.countedDays()));

        assertThat(progress(standing).value()).isEqualByComparingTo("1");
        assertThat(progress(standing).isBehind()).isFalse();
        assertThat(history.habit())
                .isNotNull()
                .extracting(HabitHistory::streak)
                .extracting(HabitStreak::units, list(HabitStreak.Unit.class))
                .extracting(HabitStreak.Unit::state)
                .containsExactly(HabitStreak.State.RUNNING);
        assertThat(exercise.covers(LocalDate.of(2021, 3, 14))).isFalse();
    }

    @Test
    void callsAHabitBehindOnceAWholeTimeIsMissing() {
        var exercise = goals.add(habit(3).begun("2021-03-15").build());

        assertThat(progress(standing(exercise, LocalDate.of(2021, 3, 17))).isBehind())
                .isFalse();
        assertThat(progress(standing(exercise, LocalDate.of(2021, 3, 18))).isBehind())
                .isTrue();
        assertThat(progress(standing(exercise, LocalDate.of(2021, 3, 17))).safeDays())
                .isEqualTo(1);

        var late = goals.add(habit(3).begun("2021-03-30").build());
        assertThat(progress(standing(late, LocalDate.of(2021, 3, 30))).pace()).isEqualTo(Pace.ON_PACE);
        assertThat(progress(standing(late, LocalDate.of(2021, 3, 31))).pace()).isEqualTo(Pace.BEHIND);
    }

    @Test
    void isBegunWithinItsSpan() {
        for (var day : List.of("2021-04-01", "2020-12-31")) {
            assertThatThrownBy(() -> goals.add(measured("12").begun(day).build()))
                    .isInstanceOf(ConstraintViolationException.class)
                    .hasMessageContaining("begunOn");
        }
        var posts = goals.add(measured("12").begun("2021-01-01").build());

        assertThat(posts.begunOn()).isNull();
        assertThat(standing(posts).begunOn()).isEqualTo("2021-01-01");
        assertThatThrownBy(() -> goals.change(
                        posts.id(),
                        posts.version(),
                        measured("12").begun("2021-04-01").build(),
                        TODAY))
                .hasMessageContaining("begunOn");
    }

    @Test
    void isBehindFromTheDayAMilestoneIsDue() {
        var launch = goals.add(milestones().build());
        var draft = milestones.add(launch, new MilestoneDraft("Draft", LocalDate.of(2021, 3, 10), null));
        milestones.add(launch, new MilestoneDraft("Launch", null, null));

        assertThat(progress(standing(launch, LocalDate.of(2021, 3, 9))).safeDays())
                .isEqualTo(1);
        assertThat(progress(standing(launch, LocalDate.of(2021, 3, 10))).isBehind())
                .isTrue();

        milestones.done(launch.id(), draft.id(), LocalDate.of(2021, 3, 11));

        var standing = standing(launch, LocalDate.of(2021, 3, 12));
        assertThat(progress(standing).pace()).isEqualTo(Pace.ON_PACE);
        assertThat(standing.nextTitle()).isEqualTo("Launch");
        assertThat(standing.milestonesDone()).isEqualTo(1);
        assertThat(progress(standing(launch, LocalDate.of(2021, 3, 10))).isBehind())
                .isTrue();
    }

    @Test
    void waitsForTheEndOfAPauseWithAMilestone() {
        var launch = goals.add(milestones().build());
        milestones.add(launch, new MilestoneDraft("Draft", LocalDate.of(2021, 3, 10), null));
        var pause = List.of(LocalDateRange.ofClosed(LocalDate.of(2021, 3, 9), LocalDate.of(2021, 3, 14)));

        assertThat(standing(launch, LocalDate.of(2021, 3, 14))
                        .progress(pause, new TreeMap<>())
                        .isBehind())
                .isFalse();
        assertThat(standing(launch, LocalDate.of(2021, 3, 15))
                        .progress(pause, new TreeMap<>())
                        .isBehind())
                .isTrue();
    }

    @Test
    void standsAsItDidOnThatDay() {
        var posts = goals.add(measured("12").build());
        checkIn(posts, "2021-02-01", "12");
        goals.close(posts.id(), Outcome.REACHED, ClosingDraft.of(LocalDate.of(2021, 2, 2), "in time"));
        checkIn(posts, "2021-02-10", "1");

        assertThat(standing(posts, LocalDate.of(2021, 2, 1)).isOpen()).isTrue();
        assertThat(standing(posts, LocalDate.of(2021, 2, 1)).reason()).isEmpty();
        var after = standing(posts);
        assertThat(after.outcome()).isEqualTo(Outcome.REACHED);
        assertThat(after.countedTo()).isEqualTo("2021-02-02");
        assertThat(progress(after).value()).isEqualByComparingTo("12");
        assertThat(goals.reopen(posts.id(), TODAY)).map(Goal::outcome).isEmpty();
        assertThat(standing(posts).isOpen()).isTrue();
    }

    @Test
    void findsGoalsOfSomeDaysTheMostImportantFirst() {
        goals.add(measured("1").titled("Now").build());
        goals.add(measured("1")
                .titled("The year")
                .during("2021")
                .important(Importance.HIGH)
                .build());
        goals.add(measured("1").titled("Next").during("2021-Q2").build());
        goals.add(
                habit(1).titled("Walk 100%").about("health").because("the back").build());

        assertThat(titles(GoalFilter.between(QUARTER.getStart(), QUARTER.getEnd())))
                .containsExactly("The year", "Now", "Walk 100%");
        assertThat(titles(new GoalFilter(0, "", "health", null, null, null))).containsExactly("Walk 100%");
        assertThat(titles(new GoalFilter(0, "", "", GoalKind.HABIT, null, null)))
                .containsExactly("Walk 100%");
        assertThat(titles(new GoalFilter(0, "0%", "", null, null, null))).containsExactly("Walk 100%");
        assertThat(titles(new GoalFilter(0, "back", "", null, null, null))).containsExactly("Walk 100%");
    }

    @Test
    void makesASampleTheOwnersByChangingIt() {
        var sample = goals.addSample(measured("12").build());

        assertThat(sample.sample()).isTrue();
        assertThat(goals.change(sample.id(), sample.version(), measured("14").build(), TODAY))
                .map(Goal::sample)
                .hasValue(false);
        assertThatThrownBy(() -> goals.change(
                        sample.id(), sample.version(), measured("16").build(), TODAY))
                .isInstanceOf(OptimisticLockException.class);
    }

    @Inject
    GoalsTrash trash;

    @Test
    void comesBackFromTheTrashWithItsCheckIns() {
        var posts = goals.add(measured("12").build());
        checkIn(posts, "2021-01-10", "1");

        var place = goals.discard(posts.id()).orElseThrow();

        assertThat(goals.find(posts.id())).isEmpty();
        assertThat(trash.all()).extracting(Trashed::title).containsExactly("Write 12 posts");
        assertThat(trash.restore(place)).containsInstanceOf(Restoration.Back.class);
        assertThat(progress(standing(posts)).value()).isEqualByComparingTo("1");
        assertThat(trash.restore(place)).isEmpty();
    }

    @Test
    void staysInTheTrashWhereItsPlaceIsTaken() {
        var exercise = goals.add(habit(3).build());
        var first = checkIns.add(exercise, new CheckInDraft(TODAY, null, ""), TODAY);
        var place = checkIns.discard(exercise, first.id()).orElseThrow();
        checkIns.add(exercise, new CheckInDraft(TODAY, null, ""), TODAY);

        assertThat(trash.restore(place)).containsInstanceOf(Restoration.Taken.class);
        assertThat(trash.all()).hasSize(1);
    }

    private List<String> titles(GoalFilter filter) {
        return goals.standings(filter, TODAY).stream().map(GoalStanding::title).toList();
    }

    private void checkIn(Goal goal, String day, String value) {
        checkIns.add(goal, new CheckInDraft(LocalDate.parse(day), new BigDecimal(value), ""), LocalDate.parse(day));
    }

    private GoalStanding standing(Goal goal) {
        return standing(goal, TODAY);
    }

    private GoalStanding standing(Goal goal, LocalDate day) {
        return goals.standing(goal.id(), day).orElseThrow();
    }

    private static Progress progress(GoalStanding standing) {
        return standing.progress(List.of(), new TreeMap<>());
    }

    private static NavigableMap<LocalDate, BigDecimal> figures(String... daysAndValues) {
        var figures = new TreeMap<LocalDate, BigDecimal>();
        var each = Arrays.asList(daysAndValues).iterator();
        while (each.hasNext()) {
            figures.put(LocalDate.parse(each.next()), new BigDecimal(each.next()));
        }
        return figures;
    }

    @Test
    void keepWhatTheyWereBeforeTheyWereChanged() {
        var posts = goals.add(measured("12").build());

        var changed = goals.change(
                        posts.id(),
                        posts.version(),
                        measured("10").because("moving").build(),
                        TODAY)
                .orElseThrow();
        goals.change(
                posts.id(),
                changed.version(),
                measured("10.000").because("moving").build(),
                TODAY.plusDays(1));

        assertThat(goals.changes(posts.id(), 9, 0))
                .extracting(GoalChange::term, GoalChange::earlier, GoalChange::later, GoalChange::day)
                .containsExactly(
                        tuple(GoalTerm.TARGET_VALUE, "12", "10", TODAY), tuple(GoalTerm.WHY, "", "moving", TODAY));
    }

    @Test
    void keepHowAnEndWasJudgedThatIsTakenBack() {
        var posts = goals.add(measured("12").build());
        goals.close(posts.id(), Outcome.PARTLY, new ClosingDraft(TODAY, "moving", new BigDecimal("0.7")));

        goals.reopen(posts.id(), TODAY);

        assertThat(goals.changes(posts.id(), 9, 0))
                .extracting(GoalChange::term, GoalChange::earlier, GoalChange::later)
                .containsExactly(tuple(GoalTerm.REASON, "moving", ""), tuple(GoalTerm.ASSESSMENT, "0.7", ""));
    }

    @Test
    void areNotTakenBackOnceADayOfWhatFollowsWasSkippedOrCorrected() {
        var run = goals.add(habit(3).during("2021-Q1").build());
        var next = goals.carry(run.id(), ClosingDraft.of(TODAY, ""), BigDecimal.ZERO, TODAY)
                .orElseThrow();
        skips.add(next, new SkipDraft(next.startsOn(), "ill"), TODAY);
        var posts =
                goals.add(measured("12").fedBy("blog.posts").during("2021-Q1").build());
        var more = goals.carry(posts.id(), ClosingDraft.of(TODAY, ""), BigDecimal.ZERO, TODAY)
                .orElseThrow();
        corrections.addSample(more, new CorrectionDraft(more.startsOn(), BigDecimal.ONE, "miscounted"));

        assertThat(goals.reopen(run.id(), TODAY)).isEmpty();
        assertThat(goals.reopen(posts.id(), TODAY)).isEmpty();
        assertThat(goals.find(next.id())).isPresent();
        assertThat(goals.find(more.id())).isPresent();
    }
}
