package hoego.web.goals;

import hoego.goals.Goal;
import hoego.goals.LookDraft;
import hoego.goals.LookOutcome;
import hoego.goals.NotDoingService;
import hoego.web.Ref;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/** What was not done and becomes a goal is taken up by that. */
@Singleton
public final class TakingUp {

    static final String KIND = "not-doing";

    private final NotDoingService all;

    TakingUp(NotDoingService all) {
        this.all = all;
    }

    /**
     * Takes up what a goal began with, if that was not done until now.
     *
     * @param origin as {@link Ref#toString()} writes it
     */
    void by(String origin, Goal goal, LocalDate day) {
        Ref.parse(origin)
                .filter(TakingUp::isNotDoing)
                .ifPresent(ref -> all.look(ref.id(), LookOutcome.TAKEN_UP, day, new LookDraft(null, null, goal.id())));
    }

    static boolean isNotDoing(Ref ref) {
        return ref.area().equals(GoalsArea.NAME) && ref.kind().equals(KIND);
    }

    /** The form of a goal that takes it up. */
    public static String path(long id) {
        return "/goals/new?kind=milestones&origin=" + new Ref(GoalsArea.NAME, KIND, id);
    }
}
