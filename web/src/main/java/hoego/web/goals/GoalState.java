package hoego.web.goals;

import hoego.goals.Outcome;

/** How goals stand, as a list can be narrowed to it. */
enum GoalState {
    /** Begun and not dropped. */
    PURSUED,
    /** On pace or ahead; once it is over, reached. */
    ON_PACE,
    /** Behind; once it is over, not reached, or only partly. */
    BEHIND,
    UPCOMING,
    REACHED,
    PARTLY,
    DROPPED,
    CARRIED,
    /** Judged at its end. */
    ASSESSED;

    boolean holdsFor(GoalView view) {
        var goal = view.goal();
        return switch (this) {
            case PURSUED -> goal.isPursued();
            case ON_PACE -> view.isGood();
            case BEHIND -> goal.isPursued() && !view.isGood();
            case UPCOMING -> goal.isUpcoming() && goal.isOpen();
            case REACHED -> view.isReached();
            case PARTLY -> goal.outcome() == Outcome.PARTLY;
            case DROPPED -> goal.outcome() == Outcome.DROPPED;
            case CARRIED -> goal.outcome() == Outcome.CARRIED;
            case ASSESSED -> goal.assessment() != null;
        };
    }
}
