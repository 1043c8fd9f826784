package hoego.study;

/** What became of a decision. */
public enum DecisionState {
    OPEN,
    TRIED,
    DROPPED
}
