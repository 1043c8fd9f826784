package hoego.goals.sideprojects;

import static hoego.goals.sideprojects.StepKind.ACTIVE;
import static hoego.goals.sideprojects.StepKind.APPLIED;
import static hoego.goals.sideprojects.StepKind.IDEA;
import static hoego.goals.sideprojects.StepKind.REFUNDED;
import static hoego.goals.sideprojects.StepKind.REFUND_REQUESTED;
import static hoego.goals.sideprojects.StepKind.SHIPPED;
import static hoego.goals.sideprojects.StepKind.STOPPED;
import static hoego.goals.sideprojects.StepKind.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hoego.goals.trash.Trash;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.LocalDateRange;

@MicronautTest
class SideProjectServiceTest {

    static final LocalDate TODAY = LocalDate.of(2021, 3, 30);

    @Inject
    SideProjectService projects;

    @Inject
    SideProjectStepService steps;

    @Inject
    SideProjectsTimeline timeline;

    @Inject
    SideProjectsTrash trash;

    @Inject
    TransactionOperations<Connection> transactions;

    @Test
    void beginsWithItsFirstStep() {
        var project = begin("app", Beginning.APPLIED, "2021-02-08");

        assertThat(state(project)).isEqualTo(APPLIED);
        assertThat(steps.list(StepFilter.of(project), 9, 0))
                .extracting(StepRow::kind)
                .containsExactly(APPLIED);
    }

    @Test
    void standsAsItsLatestStepByDayWhateverWasEnteredLast() {
        var project = begin("app", Beginning.ACTIVE, "2021-03-01");
        steps.add(project, SideProjectStepDraft.on(LocalDate.of(2021, 2, 1), APPLIED));

        assertThat(state(project)).isEqualTo(ACTIVE);
        assertThat(projects.standing(project, LocalDate.of(2021, 2, 10))
                        .orElseThrow()
                        .state())
                .isEqualTo(APPLIED);
    }

    @Test
    void goesOnWithTheLaterEntryOfOneDay() {
        var project = begin("app", Beginning.ACTIVE, "2021-03-01");
        left(project, "2021-03-02");
        steps.add(project, SideProjectStepDraft.on(LocalDate.of(2021, 3, 2), ACTIVE));

        assertThat(state(project)).isEqualTo(ACTIVE);
    }

    @Test
    void staysEndedWhateverBecomesOfTheMoney() {
        var project = begin("programme", Beginning.APPLIED, "2021-02-08");
        left(project, "2021-02-20");
        steps.add(project, SideProjectStepDraft.on(LocalDate.of(2021, 2, 21), REFUND_REQUESTED));

        var asked = projects.standing(project, TODAY).orElseThrow();
        assertThat(asked.state()).isEqualTo(WITHDRAWN);
        assertThat(asked.refund()).isEqualTo(REFUND_REQUESTED);
        assertThat(asked.reasons()).containsExactly("too little time", "unclear position");

        refunded(project, "2021-03-01", "50000.50");

        var back = projects.standing(project, TODAY).orElseThrow();
        assertThat(back.state()).isEqualTo(WITHDRAWN);
        assertThat(back.refund()).isEqualTo(REFUNDED);
        assertThat(back.amount()).isEqualByComparingTo("50000.50");
    }

    @Test
    void isAnIdeaOnceAllItsStepsAreGone() {
        var project = begin("app", Beginning.ACTIVE, "2021-03-01");
        var step = steps.list(StepFilter.of(project), 1, 0).getFirst();

        steps.discard(project, step.id());

        assertThat(state(project)).isEqualTo(IDEA);
    }

    @Test
    void isNotThereBeforeItsFirstStep() {
        var project = begin("app", Beginning.ACTIVE, "2021-03-01");

        assertThat(projects.standing(project, LocalDate.of(2021, 2, 28))).isEmpty();
        assertThat(projects.count(LocalDate.of(2021, 2, 28)).projects()).isZero();
    }

    @Test
    void keepsARoughDayAsItsFirst() {
        var project = begin("app", Beginning.IDEA, "2020-01-01");
        var step = steps.add(
                        project,
                        new SideProjectStepDraft(
                                ACTIVE, LocalDate.of(2020, 11, 20), Precision.HALF, List.of(), "", null, ""))
                .orElseThrow();

        assertThat(step.day()).isEqualTo("2020-07-01");
        assertThat(steps.counts(days("2020-07-01", "2021-01-01"))).isEqualTo(Map.of(ACTIVE, 1L));
        assertThat(steps.counts(days("2020-07-01", "2020-12-31"))).isEmpty();
        assertThat(timeline.moments(days("2020-07-01", "2021-01-01"), "", null, 9))
                .isEmpty();
    }

    @Test
    void countsWhatIsUnderWayEndedAndStillWanted() {
        begin("a", Beginning.ACTIVE, "2021-03-01");
        begin("b", Beginning.APPLIED, "2021-03-01");
        left(begin("c", Beginning.APPLIED, "2021-03-01"), "2021-03-02");
        wanted("d", Beginning.IDEA);
        wanted("e", Beginning.ACTIVE);

        assertThat(projects.count(TODAY)).isEqualTo(new SideProjectCount(5, 2, 3, 1, 1));
        assertThat(projects.list(new SideProjectFilter(0, "", null, true, null, TODAY), 9, 0))
                .extracting(SideProjectStanding::title)
                .containsExactly("d");
    }

    @Test
    void listsWhatIsUnderWayFirst() {
        left(begin("left", Beginning.APPLIED, "2021-03-01"), "2021-03-20");
        begin("active", Beginning.ACTIVE, "2021-02-01");
        begin("idea", Beginning.IDEA, "2021-03-10");

        assertThat(projects.list(new SideProjectFilter(0, "", null, false, null, TODAY), 9, 0))
                .extracting(SideProjectStanding::title)
                .containsExactly("active", "left", "idea");
    }

    @Test
    void isOfThePeriodsInWhichItTookAStepOrIsUnderWay() {
        begin("active", Beginning.ACTIVE, "2020-11-01");
        left(begin("left", Beginning.APPLIED, "2020-11-01"), "2020-12-20");

        assertThat(in("2020-10-01", "2021-01-01")).containsExactlyInAnyOrder("active", "left");
        assertThat(in("2021-01-01", "2021-04-01")).containsExactly("active");
    }

    private List<String> in(String start, String end) {
        var days = days(start, end);
        return projects.list(new SideProjectFilter(0, "", null, false, days, days.getEndInclusive()), 9, 0).stream()
                .map(SideProjectStanding::title)
                .toList();
    }

    @Test
    void comesBackWithItsSteps() {
        var project = begin("programme", Beginning.APPLIED, "2021-02-08");
        left(project, "2021-02-20");
        refunded(project, "2021-03-01", "50000");

        var place = projects.discard(project).orElseThrow();
        assertThat(projects.find(project)).isEmpty();
        assertThat(trash.restore(place)).contains(Trash.Outcome.BACK);

        var back = projects.standing(project, TODAY).orElseThrow();
        assertThat(back.reasons()).containsExactly("too little time", "unclear position");
        assertThat(back.amount()).isEqualByComparingTo("50000");
    }

    @Test
    void waitsInTheTrashForItsProject() {
        var project = begin("programme", Beginning.APPLIED, "2021-02-08");
        var step = left(project, "2021-02-20");
        var place = steps.discard(project, step).orElseThrow();
        projects.discard(project);

        assertThat(trash.restore(place)).contains(Trash.Outcome.WAITING);
        assertThat(trash.findParent(place)).get().extracting("title").isEqualTo("programme");
    }

    @Test
    void tellsOnWhichDaysOneWasShipped() {
        var project = begin("app", Beginning.ACTIVE, "2021-02-08");
        steps.add(project, SideProjectStepDraft.on(LocalDate.of(2021, 3, 3), SHIPPED));

        assertThat(steps.shipped(days("2021-01-01", "2021-04-01")))
                .isEqualTo(Map.of(LocalDate.of(2021, 3, 3), BigDecimal.ONE));
    }

    @Test
    void hasReasonsForAnEndAndAnAmountForARefund() {
        var project = begin("app", Beginning.ACTIVE, "2021-02-08");

        assertThatThrownBy(() -> steps.add(project, SideProjectStepDraft.on(TODAY, STOPPED)))
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining("reasons");
        assertThatThrownBy(() -> steps.add(project, SideProjectStepDraft.on(TODAY, REFUNDED)))
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining("amount");
        assertThatThrownBy(() -> steps.add(
                        project, new SideProjectStepDraft(ACTIVE, TODAY, null, List.of("time"), "", null, "")))
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining("reasons");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'STOPPED', '2021-03-01', 'DAY', '{}', NULL",
                "'ACTIVE', '2021-03-01', 'DAY', '{time}', NULL",
                "'ACTIVE', '2021-03-01', 'DAY', '{}', 5",
                "'REFUNDED', '2021-03-01', 'DAY', '{}', NULL",
                "'REFUNDED', '2021-03-01', 'DAY', '{}', 0",
                "'ACTIVE', '2021-03-02', 'MONTH', '{}', NULL",
                "'GONE', '2021-03-01', 'DAY', '{}', NULL"
            })
    void isKeptInOrderByTheDatabaseToo(String step) {
        var project = begin("app", Beginning.ACTIVE, "2021-02-08");

        assertThatThrownBy(() -> transactions.executeWrite(transaction -> {
                    try (var statement = transaction.getConnection().createStatement()) {
                        return statement.execute("INSERT INTO goals.side_project_step"
                                + " (side_project_id, kind, day, precision, reasons, amount) VALUES (" + project
                                + ", " + step + ")");
                    }
                }))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("check constraint");
    }

    private long begin(String title, Beginning begunAs, String day) {
        return projects.add(SideProjectStart.named(title, begunAs, LocalDate.parse(day)))
                .id();
    }

    private void wanted(String title, Beginning begunAs) {
        projects.add(new SideProjectStart(title, begunAs, TODAY, null, "", "", null, "what for", true));
    }

    private long left(long project, String day) {
        return steps.add(
                        project,
                        new SideProjectStepDraft(
                                WITHDRAWN,
                                LocalDate.parse(day),
                                null,
                                List.of("too little time", "unclear position"),
                                "ask first",
                                null,
                                ""))
                .orElseThrow()
                .id();
    }

    private void refunded(long project, String day, String amount) {
        steps.add(
                project,
                new SideProjectStepDraft(
                        REFUNDED, LocalDate.parse(day), null, List.of(), "", new BigDecimal(amount), ""));
    }

    private StepKind state(long project) {
        return projects.standing(project, TODAY).orElseThrow().state();
    }

    private static LocalDateRange days(String start, String end) {
        return LocalDateRange.of(LocalDate.parse(start), LocalDate.parse(end));
    }
}
