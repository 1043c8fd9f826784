package hoego.goals.sideprojects;

/** How a side project may begin. */
public enum Beginning {
    IDEA(StepKind.IDEA),
    APPLIED(StepKind.APPLIED),
    TEAM_BUILDING(StepKind.TEAM_BUILDING),
    ACTIVE(StepKind.ACTIVE);

    private final StepKind step;

    Beginning(StepKind step) {
        this.step = step;
    }

    public StepKind step() {
        return step;
    }
}
