package hoego.web.sideprojects;

import hoego.goals.sideprojects.SideProjectStanding;
import hoego.goals.sideprojects.StepKind;
import java.util.List;
import java.util.stream.Stream;

/**
 * A step that a project is likely to take next.
 *
 * @param isTold whether more has to be told of it than its day: reasons, an amount
 */
public record NextStep(StepKind kind, boolean isTold) {

    /** The likely ones, the likeliest first. */
    public static List<NextStep> of(SideProjectStanding project) {
        var steps = switch (project.state()) {
            case IDEA -> Stream.of(StepKind.APPLIED, StepKind.TEAM_BUILDING, StepKind.ACTIVE, StepKind.STOPPED);
            case APPLIED -> Stream.of(StepKind.TEAM_BUILDING, StepKind.ACTIVE, StepKind.WITHDRAWN);
            case TEAM_BUILDING -> Stream.of(StepKind.ACTIVE, StepKind.WITHDRAWN);
            case ACTIVE -> Stream.of(StepKind.SHIPPED, StepKind.ON_HOLD, StepKind.STOPPED);
            case ON_HOLD -> Stream.of(StepKind.ACTIVE, StepKind.STOPPED);
            case WITHDRAWN, STOPPED, REFUND_REQUESTED, REFUNDED, SHIPPED -> Stream.of(StepKind.ACTIVE);
        };
        var refund = refund(project);
        return (project.state() == StepKind.TEAM_BUILDING ? Stream.concat(steps, refund) : Stream.concat(refund, steps))
                .map(kind -> new NextStep(kind, kind.isLeaving() || kind == StepKind.REFUNDED))
                .toList();
    }

    /** Who leaves asks for their money; who asked waits for it. */
    private static Stream<StepKind> refund(SideProjectStanding project) {
        if (project.refund() == StepKind.REFUND_REQUESTED) {
            return Stream.of(StepKind.REFUNDED);
        }
        return project.refund() == null
                        && (project.state() == StepKind.WITHDRAWN || project.state() == StepKind.TEAM_BUILDING)
                ? Stream.of(StepKind.REFUND_REQUESTED)
                : Stream.empty();
    }
}
