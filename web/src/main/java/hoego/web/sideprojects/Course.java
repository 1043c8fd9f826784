package hoego.web.sideprojects;

import hoego.goals.sideprojects.StepKind;
import hoego.goals.sideprojects.StepRow;
import hoego.web.Evidence;
import hoego.web.Period;
import hoego.web.Written;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a side project went on up to the last day of a period, or today in it.
 *
 * @param steps oldest first, at least one of them in the period
 * @param day the last on which they were taken
 */
record Course(List<StepRow> steps, Period period, LocalDate day) {

    long projectId() {
        return steps.getFirst().projectId();
    }

    String title() {
        return steps.getFirst().title();
    }

    String what() {
        return steps.getFirst().what();
    }

    String question() {
        return steps.getFirst().question();
    }

    /** How the project stands at the end. */
    StepKind state() {
        return steps.reversed().stream()
                .map(StepRow::kind)
                .filter(kind -> !kind.isRefund())
                .findFirst()
                .orElse(StepKind.IDEA);
    }

    /** Whether it took any other step in the period than to be noted. */
    boolean isMoreThanAnIdea() {
        return steps.stream().anyMatch(step -> step.kind() != StepKind.IDEA && step.isWithin(period.days()));
    }

    Stream<StepRow> inPeriod(StepKind kind) {
        return steps.stream().filter(step -> step.kind() == kind && step.isWithin(period.days()));
    }

    /** The last of some steps before another one, refunds left out. */
    Optional<StepRow> before(StepRow step) {
        return steps.subList(0, steps.indexOf(step)).reversed().stream()
                .filter(each -> !each.kind().isRefund())
                .findFirst();
    }

    /** The list of all these steps. */
    Evidence proof(String figure) {
        return new Evidence(figure, SideProjectTexts.steps(projectId()) + "?by=" + day, steps.size());
    }

    /** The list of this project's steps of a kind in the period. */
    Evidence proof(String figure, StepKind kind) {
        return new Evidence(
                figure,
                SideProjectTexts.steps(projectId()) + "?period=" + period + "&kind=" + Written.of(kind),
                inPeriod(kind).count());
    }
}
