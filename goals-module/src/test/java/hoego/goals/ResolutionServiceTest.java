package hoego.goals;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

@MicronautTest
class ResolutionServiceTest {

    static final LocalDate TODAY = LocalDate.of(2021, 3, 30);

    @Inject
    ResolutionService resolutions;

    @Inject
    GoalService goals;

    @Inject
    GoalsTrash trash;

    @Test
    void isCarriedWithoutBeingLost() {
        var first = add("run a blog", "2020-Q3", "2020-07-01");
        var second = carry(first, "2020-09-30");
        var third = carry(second, "2020-12-31");

        assertThat(third.period()).isEqualTo("2021-Q1");
        assertThat(third.words()).isEqualTo("run a blog");
        assertThat(chain(first))
                .extracting(ResolutionStanding::fate)
                .containsExactly(Fate.CARRIED, Fate.CARRIED, Fate.OPEN);
        assertThat(chain(third)).extracting(ResolutionStanding::quarters).containsExactly(1, 2, 3);
        assertThat(chain(third)).extracting(ResolutionStanding::carries).containsExactly(0, 1, 2);
        assertThat(chain(second).getFirst().carriedTo()).isEqualTo(second.id());
    }

    @Test
    void comesBackFromTheTrashAlsoWhenItsGoalIsGone() {
        var vow = add("write 12 posts", "2021-Q1", "2020-12-31");
        var goal = goals.add(GoalDrafts.measured("12").build());
        resolutions.becomeGoal(vow.id(), goal, TODAY);
        var place = resolutions.discard(vow.id()).orElseThrow();
        goals.discard(goal.id());

        assertThat(trash.restore(place)).containsInstanceOf(Restoration.Back.class);
        assertThat(resolutions.find(vow.id()).orElseThrow().goalId()).isNull();
    }

    @Test
    void isItsGoalAgainInWhateverOrderBothComeBack() {
        var vow = add("write 12 posts", "2021-Q1", "2020-12-31");
        var goal = goals.add(GoalDrafts.measured("12").build());
        resolutions.becomeGoal(vow.id(), goal, TODAY.minusDays(5));

        Orders.run(
                trash,
                new Orders.Deletable(
                        "resolution", () -> resolutions.discard(vow.id()).orElseThrow()),
                new Orders.Deletable("goal", () -> goals.discard(goal.id()).orElseThrow()),
                order -> assertThat(resolutions.find(vow.id()))
                        .as(order)
                        .hasValueSatisfying(back -> assertThat(back)
                                .extracting(Resolution::fate, Resolution::settledOn, Resolution::goalId)
                                .containsExactly(Fate.GOAL, TODAY.minusDays(5), goal.id())));
    }

    @Test
    void keepsAnAnswerOfItsOwnWhenItsGoalComesBack() {
        var vow = add("write 12 posts", "2021-Q1", "2020-12-31");
        var goal = goals.add(GoalDrafts.measured("12").build());
        resolutions.becomeGoal(vow.id(), goal, TODAY);
        var place = goals.discard(goal.id()).orElseThrow();
        resolutions.settle(vow.id(), Fate.KEPT, ClosingDraft.of(TODAY, ""));

        trash.restore(place);

        assertThat(resolutions.find(vow.id()).orElseThrow().fate()).isEqualTo(Fate.KEPT);
        assertThat(goals.thread(goal.id()).resolutions()).isEmpty();
    }

    @Test
    void countsOnlyQuartersThatFollowEachOther() {
        var first = add("run a blog", "2020-Q1", "2020-01-01");
        var later = carry(first, "2020-10-05");
        var next = carry(later, "2020-12-31");

        assertThat(later.period()).isEqualTo("2020-Q4");
        assertThat(chain(next)).extracting(ResolutionStanding::quarters).containsExactly(1, 1, 2);
        assertThat(chain(next)).extracting(ResolutionStanding::carries).containsExactly(0, 1, 2);
        assertThat(resolutions.count(running(next), TODAY)).isEqualTo(2);
    }

    @Test
    void isNotCarriedWithinItsYear() {
        var year = add("begin community activity", "2021", "2020-12-31");

        assertThat(answerable("2021-01-01")).extracting(ResolutionStanding::id).containsExactly(year.id());
        assertThat(answerable("2021-10-01")).extracting(ResolutionStanding::id).containsExactly(year.id());
        assertThat(carry(year, "2021-12-31").period()).isEqualTo("2022");
    }

    @Test
    void answersForItsPeriodAndThoseAfterItUntilItIsSettled() {
        var old = add("read", "2020-Q4", "2020-10-01");
        var now = add("write", "2021-Q1", "2021-01-02");
        add("exercise", "2021-Q2", "2021-03-28");
        var settled = add("walk", "2020-Q4", "2020-10-02");
        resolutions.settle(settled.id(), Fate.KEPT, ClosingDraft.of(LocalDate.of(2020, 12, 30), ""));

        assertThat(answerable("2021-01-01")).extracting(ResolutionStanding::id).containsExactly(old.id(), now.id());
    }

    @Test
    void isStillOpenOnADayBeforeItWasSettled() {
        var kept = add("write", "2021-Q1", "2021-01-02");
        resolutions.settle(kept.id(), Fate.KEPT, ClosingDraft.of(LocalDate.of(2021, 3, 20), "8 posts"));

        assertThat(resolutions
                        .chain(kept.id(), LocalDate.of(2021, 3, 19))
                        .getFirst()
                        .isOpen())
                .isTrue();
        assertThat(chain(kept).getFirst().fate()).isEqualTo(Fate.KEPT);
        assertThat(chain(kept).getFirst().note()).isEqualTo("8 posts");
    }

    @Test
    void waitsFromTheDayItIsMadeUntilItIsAnswered() {
        var vow = add("exercise", "2021-Q2", "2021-03-10");
        resolutions.settle(vow.id(), Fate.KEPT, ClosingDraft.of(LocalDate.of(2021, 3, 20), ""));
        var open = new ResolutionFilter("", "", Fate.OPEN, null, null, null, null, null, 0);

        assertThat(resolutions.open(LocalDate.of(2021, 3, 9))).isEmpty();
        assertThat(resolutions.open(LocalDate.of(2021, 3, 10))).hasSize(1);
        assertThat(resolutions.open(LocalDate.of(2021, 3, 20))).isEmpty();
        assertThat(resolutions.count(open, LocalDate.of(2021, 3, 19))).isEqualTo(1);
        assertThat(resolutions.count(open, TODAY)).isZero();
    }

    @Test
    void takesAnAnswerBack() {
        var first = add("run a blog", "2020-Q4", "2020-10-01");
        var second = carry(first, "2020-12-31");

        assertThat(resolutions.reopen(first.id())).map(Resolution::isOpen).hasValue(true);
        assertThat(resolutions.find(second.id())).isEmpty();
        assertThat(trash.all()).hasSize(1);
    }

    @Test
    void isCarriedAgainWhereTheLaterOneComesBack() {
        var first = add("run a blog", "2020-Q4", "2020-10-01");
        var second = carry(first, "2020-12-31");
        resolutions.reopen(first.id());

        assertThat(trash.restore(trash.all().getFirst().id())).containsInstanceOf(Restoration.CarriedAgain.class);

        assertThat(chain(second)).extracting(ResolutionStanding::fate).containsExactly(Fate.CARRIED, Fate.OPEN);
        assertThat(chain(second).getFirst().settledOn()).isEqualTo("2020-12-31");
    }

    @Test
    void doesNotComeBackWhereTheEarlierOneWasAnsweredSince() {
        var first = add("run a blog", "2020-Q4", "2020-10-01");
        var second = carry(first, "2020-12-31");
        resolutions.reopen(first.id());
        resolutions.settle(first.id(), Fate.KEPT, ClosingDraft.of(TODAY, ""));

        assertThat(trash.restore(trash.all().getFirst().id())).containsInstanceOf(Restoration.Answered.class);

        assertThat(resolutions.find(second.id())).isEmpty();
        assertThat(trash.all()).hasSize(1);
    }

    @Test
    void keepsTheChainOnceTheLaterOneIsAnswered() {
        var first = add("run a blog", "2020-Q4", "2020-10-01");
        var second = carry(first, "2020-12-31");
        resolutions.settle(second.id(), Fate.KEPT, ClosingDraft.of(TODAY, ""));

        assertThat(resolutions.reopen(first.id())).isEmpty();
        assertThat(resolutions.find(second.id())).isPresent();
    }

    @Test
    void isAnsweredOnlyOnce() {
        var first = add("run a blog", "2020-Q4", "2020-10-01");
        carry(first, "2020-12-31");

        assertThat(resolutions.settle(first.id(), Fate.DROPPED, ClosingDraft.of(TODAY, "no time")))
                .isEmpty();
        assertThat(resolutions.carry(first.id(), ClosingDraft.of(TODAY, ""))).isEmpty();
    }

    @Test
    void becomesAGoal() {
        var vow = add("write up the questions", "2021-Q2", "2021-03-28");
        var goal = goals.add(
                GoalDrafts.measured("9").titled("Write up 9 questions").build());

        resolutions.becomeGoal(vow.id(), goal, TODAY);

        assertThat(chain(vow).getFirst().goalTitle()).isEqualTo("Write up 9 questions");
        assertThat(goals.thread(goal.id()).resolutions())
                .extracting(GoalPart::id)
                .containsExactly(vow.id());

        var place = goals.discard(goal.id()).orElseThrow();
        assertThat(chain(vow).getFirst().goalId()).isNull();

        trash.restore(place);
        assertThat(chain(vow).getFirst().goalId()).isEqualTo(goal.id());
    }

    @Test
    void isNewOnlyWhereItWasNotCarried() {
        var old = add("run a blog", "2020-Q4", "2020-10-01");
        carry(old, "2021-01-02");
        var fresh = add("exercise", "2021-Q2", "2021-03-28");
        var filter = ResolutionFilter.newIn(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 4, 1));

        assertThat(resolutions.count(filter, TODAY)).isEqualTo(1);
        assertThat(resolutions.list(filter, TODAY, 10, 0))
                .extracting(ResolutionStanding::id)
                .containsExactly(fresh.id());
    }

    private static ResolutionFilter running(Resolution last) {
        return new ResolutionFilter("", "", null, null, null, null, null, null, last.id());
    }

    private Resolution add(String words, String period, String madeOn) {
        return resolutions.add(ResolutionDraft.of(words, period, LocalDate.parse(madeOn), "blog", ""));
    }

    private Resolution carry(Resolution resolution, String day) {
        return resolutions
                .carry(resolution.id(), ClosingDraft.of(LocalDate.parse(day), ""))
                .orElseThrow();
    }

    private List<ResolutionStanding> chain(Resolution resolution) {
        return resolutions.chain(resolution.id(), TODAY);
    }

    private List<ResolutionStanding> answerable(String start) {
        var first = LocalDate.parse(start);
        return resolutions.answerable(LocalDateRange.of(first, first.plusMonths(3)), TODAY);
    }
}
