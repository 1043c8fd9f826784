package hoego.goals.career;

/** What became of an attempt. */
public enum AttemptOutcome {
    RUNNING,
    REACHED,
    NOT_REACHED,
    GIVEN_UP
}
