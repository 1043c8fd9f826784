package hoego.goals.sideprojects;

/** How a side project goes on. */
public enum StepKind {
    IDEA,
    APPLIED,
    TEAM_BUILDING,
    ACTIVE,
    ON_HOLD,
    WITHDRAWN,
    STOPPED,
    REFUND_REQUESTED,
    REFUNDED,
    SHIPPED;

    /** Whether a project is under way with it: nothing has put an end to what was begun. */
    public boolean isRunning() {
        return switch (this) {
            case APPLIED, TEAM_BUILDING, ACTIVE, ON_HOLD -> true;
            case IDEA, WITHDRAWN, STOPPED, REFUND_REQUESTED, REFUNDED, SHIPPED -> false;
        };
    }

    /** Whether one turned away from a project with it, which has its reasons. */
    public boolean isLeaving() {
        return this == WITHDRAWN || this == STOPPED;
    }

    /** Whether it ends a project, well or not. */
    public boolean isEnd() {
        return isLeaving() || this == SHIPPED;
    }

    /** Whether it is about money only: the state of a project stays what it was. */
    public boolean isRefund() {
        return this == REFUND_REQUESTED || this == REFUNDED;
    }
}
