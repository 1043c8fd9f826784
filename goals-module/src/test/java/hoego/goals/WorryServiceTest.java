package hoego.goals;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

@MicronautTest
class WorryServiceTest {

    static final LocalDate TODAY = LocalDate.of(2021, 3, 30);
    static final WorryFilter ALL = new WorryFilter("", "", null, null, null);

    @Inject
    WorryService worries;

    @Inject
    WorryActionService actions;

    @Inject
    GoalsFigures figures;

    @Inject
    GoalService goals;

    @Inject
    GoalsTrash trash;

    @Test
    void keepsARoughDateAsItsFirstDay() {
        var worry = add("health", "2020-05-20", Precision.QUARTER);

        assertThat(worry.day()).isEqualTo("2020-04-01");
        assertThat(worries.list(in("2020-04-01", "2020-07-01"), 10, 0)).hasSize(1);
        assertThat(worries.list(in("2020-04-01", "2020-06-01"), 10, 0)).isEmpty();
    }

    @Test
    void weighsWorriesAgainstActionsInEachArea() {
        var career = add("career", "2020-02-03", Precision.DAY);
        add("career", "2020-03-01", Precision.MONTH);
        var health = add("health", "2020-05-01", Precision.YEAR);
        actions.add(career, new WorryActionDraft("asked a senior", LocalDate.of(2020, 6, 1), null, null));
        actions.add(health, new WorryActionDraft("walked", LocalDate.of(2020, 6, 1), Precision.HALF, null));
        actions.add(health, new WorryActionDraft("booked Pilates", LocalDate.of(2021, 3, 20), null, null));
        worries.letGo(health.id(), LocalDate.of(2021, 1, 5));

        var year = LocalDateRange.of(LocalDate.of(2020, 1, 1), LocalDate.of(2021, 1, 1));
        assertThat(worries.balance(year, LocalDate.of(2020, 12, 31)))
                .containsExactly(new WorryBalance("career", 2, 2, 1, 0, 0), new WorryBalance("health", 1, 1, 1, 0, 0));
        assertThat(worries.balance(year, TODAY)).contains(new WorryBalance("health", 1, 0, 1, 0, 0));
        assertThat(actions.count(0, in("2020-01-01", "2021-01-01"))).isEqualTo(2);
        assertThat(figures.daily(LocalDateRange.of(LocalDate.of(2020, 1, 1), LocalDate.of(2022, 1, 1)))
                        .get("actions"))
                .containsOnlyKeys(LocalDate.of(2020, 6, 1), LocalDate.of(2021, 3, 20));
    }

    @Test
    void waitsForAnAnswerAgainWhileItsGoalIsDeleted() {
        var worry = add("career", "2020-02-03", Precision.DAY);
        var goal = goals.add(GoalDrafts.milestones().titled("Grow").build());
        worries.becomeGoal(worry.id(), goal, TODAY.minusDays(5));

        var place = goals.discard(goal.id()).orElseThrow();

        assertThat(state(worry)).isEqualTo(WorryStanding.State.OPEN);
        assertThat(worries.count(new WorryFilter("", "", WorryStanding.State.OPEN, null, null)))
                .isEqualTo(1);

        trash.restore(place);

        assertThat(state(worry)).isEqualTo(WorryStanding.State.GOAL);
        assertThat(worries.standing(worry.id()).orElseThrow().answeredOn()).isEqualTo(TODAY.minusDays(5));
    }

    @Test
    void keepsAnAnswerOfItsOwnWhenItsGoalComesBack() {
        var worry = add("career", "2020-02-03", Precision.DAY);
        var goal = goals.add(GoalDrafts.milestones().titled("Grow").build());
        worries.becomeGoal(worry.id(), goal, TODAY);
        var place = goals.discard(goal.id()).orElseThrow();
        worries.letGo(worry.id(), TODAY);

        assertThat(trash.restore(place)).containsInstanceOf(Restoration.Back.class);
        assertThat(state(worry)).isEqualTo(WorryStanding.State.LET_GO);
    }

    @Test
    void comesBackOpenWhereItsGoalIsGone() {
        var worry = add("career", "2020-02-03", Precision.DAY);
        var goal = goals.add(GoalDrafts.milestones().titled("Grow").build());
        worries.becomeGoal(worry.id(), goal, TODAY);
        var place = worries.discard(worry.id()).orElseThrow();
        goals.discard(goal.id());

        assertThat(trash.restore(place)).containsInstanceOf(Restoration.Back.class);
        assertThat(state(worry)).isEqualTo(WorryStanding.State.OPEN);
    }

    @Test
    void isAnsweredByItsGoalAgainInWhateverOrderBothComeBack() {
        var worry = add("career", "2020-02-03", Precision.DAY);
        var goal = goals.add(GoalDrafts.milestones().titled("Grow").build());
        worries.becomeGoal(worry.id(), goal, TODAY.minusDays(5));

        Orders.run(
                trash,
                new Orders.Deletable("worry", () -> worries.discard(worry.id()).orElseThrow()),
                new Orders.Deletable("goal", () -> goals.discard(goal.id()).orElseThrow()),
                order -> assertThat(worries.find(worry.id()))
                        .as(order)
                        .hasValueSatisfying(back -> assertThat(back)
                                .extracting(Worry::answer, Worry::answeredOn, Worry::goalId)
                                .containsExactly(WorryAnswer.GOAL, TODAY.minusDays(5), goal.id())));
    }

    @Test
    void isNotAnsweredByItsGoalAgainOnceItWasAnsweredOtherwiseAndReopened() {
        var worry = add("career", "2020-02-03", Precision.DAY);
        var goal = goals.add(GoalDrafts.milestones().titled("Grow").build());
        worries.becomeGoal(worry.id(), goal, TODAY);
        var place = goals.discard(goal.id()).orElseThrow();
        worries.letGo(worry.id(), TODAY);
        worries.reopen(worry.id());

        trash.restore(place);

        assertThat(state(worry)).isEqualTo(WorryStanding.State.OPEN);
        assertThat(worries.ofGoal(goal.id())).isEmpty();
    }

    @Test
    void standsAsItWasAnswered() {
        var worry = add("career", "2020-02-03", Precision.DAY);
        assertThat(state(worry)).isEqualTo(WorryStanding.State.OPEN);

        actions.add(worry, new WorryActionDraft("asked", TODAY, null, null));
        assertThat(state(worry)).isEqualTo(WorryStanding.State.ACTED);

        var goal = goals.add(GoalDrafts.milestones().titled("Grow").build());
        worries.becomeGoal(worry.id(), goal, TODAY);
        assertThat(state(worry)).isEqualTo(WorryStanding.State.GOAL);
        assertThat(worries.letGo(worry.id(), TODAY)).isEmpty();

        worries.reopen(worry.id());
        worries.letGo(worry.id(), TODAY);
        assertThat(state(worry)).isEqualTo(WorryStanding.State.LET_GO);
        assertThat(worries.count(new WorryFilter("", "", WorryStanding.State.LET_GO, null, null)))
                .isEqualTo(1);
        assertThat(worries.count(new WorryFilter("", "", WorryStanding.State.ACTED, null, null)))
                .isZero();
    }

    @Test
    void comesBackFromTheTrashWithItsActions() {
        var worry = add("career", "2020-02-03", Precision.MONTH);
        actions.add(worry, new WorryActionDraft("asked", TODAY, null, null));

        var place = worries.discard(worry.id()).orElseThrow();
        assertThat(worries.count(ALL)).isZero();

        assertThat(trash.restore(place)).containsInstanceOf(Restoration.Back.class);
        assertThat(worries.standing(worry.id())).map(WorryStanding::actions).hasValue(1);
        assertThat(worries.count(in("2020-02-01", "2020-03-01"))).isEqualTo(1);
    }

    private Worry add(String area, String day, Precision precision) {
        return worries.add(new WorryDraft(area, "what if", LocalDate.parse(day), precision));
    }

    private static WorryFilter in(String start, String end) {
        return new WorryFilter("", "", null, LocalDate.parse(start), LocalDate.parse(end));
    }

    private WorryStanding.State state(Worry worry) {
        return worries.standing(worry.id()).orElseThrow().state();
    }

    @Test
    void isLopsidedFromThreeWorriesOnWithFewerThanHalfAsManyActions() {
        assertThat(new WorryBalance("career", 3, 3, 1, 0, 0).isLopsided()).isTrue();
        assertThat(new WorryBalance("career", 2, 2, 0, 0, 0).isLopsided()).isFalse();
        assertThat(new WorryBalance("career", 4, 0, 2, 0, 0).isLopsided()).isFalse();
        assertThat(new WorryBalance("career", 5, 0, 2, 0, 0).isLopsided()).isTrue();
    }

    @Test
    void addsUpHowLongItsActionsTook() {
        var worry = add("career", "2020-02-03", Precision.DAY);
        actions.add(worry, new WorryActionDraft("asked", LocalDate.of(2020, 6, 1), null, 30));
        actions.add(worry, new WorryActionDraft("read", LocalDate.of(2020, 6, 1), null, 45));
        actions.add(worry, new WorryActionDraft("thought", LocalDate.of(2020, 6, 1), null, null));
        var year = LocalDateRange.of(LocalDate.of(2020, 1, 1), LocalDate.of(2021, 1, 1));

        assertThat(worries.balance(year, TODAY)).containsExactly(new WorryBalance("career", 1, 1, 3, 2, 75));
        assertThat(figures.daily(year).get("minutes")).containsOnlyKeys(LocalDate.of(2020, 6, 1));
    }
}
