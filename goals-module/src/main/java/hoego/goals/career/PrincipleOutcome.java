package hoego.goals.career;

/** What came of a principle when it was put to the test. */
public enum PrincipleOutcome {
    KEPT,
    BROKEN
}
