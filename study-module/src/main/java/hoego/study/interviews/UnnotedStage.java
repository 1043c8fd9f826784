package hoego.study.interviews;

import java.time.LocalDate;

/** A conversation that was held a few days ago, of which no question is noted yet. */
public record UnnotedStage(long id, long interviewId, String post, String company, StageKind kind, LocalDate heldOn) {

    /** For so many days it can be remembered what was asked. */
    public static final int DAYS = 7;
}
