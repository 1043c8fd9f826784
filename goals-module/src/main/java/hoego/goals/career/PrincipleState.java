package hoego.goals.career;

/** Whether a principle holds. */
public enum PrincipleState {
    IN_FORCE,
    RETIRED
}
