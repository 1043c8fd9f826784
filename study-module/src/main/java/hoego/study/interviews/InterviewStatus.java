package hoego.study.interviews;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where an interview stands: at the outcome of its last stage. */
public enum InterviewStatus {
    /** It has no stage yet. */
    NONE,

    /** Nothing is said about its last stage yet. */
    OPEN,
    WAITING_FOR_ME,
    WAITING_FOR_THEM,
    PASSED,
    NOT_PASSED,
    WITHDRAWN,
    NEVER_TOLD;

    /** Whether somebody is to move. */
    public boolean isWaiting() {
        return this == WAITING_FOR_ME || this == WAITING_FOR_THEM;
    }

    /** Whether it is over without a job. One that never told is as over as any other. */
    public boolean isEnded() {
        return this == NOT_PASSED || this == WITHDRAWN || this == NEVER_TOLD;
    }

    /**
     * Where an interview stands by its stages.
     *
     * @param stages the last one last
     */
    public static InterviewStatus of(List<StageRow> stages) {
        return stages.isEmpty()
                ? NONE
                : of(stages.getLast().kind(), stages.getLast().outcome());
    }

    static InterviewStatus of(@Nullable StageKind last, @Nullable StageOutcome outcome) {
        if (last == null) {
            return NONE;
        }
        return outcome == null ? OPEN : valueOf(outcome.name());
    }
}
