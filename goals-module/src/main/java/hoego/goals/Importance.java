package hoego.goals;

/** How much a goal matters beside the others, the most first. */
public enum Importance {
    HIGH,
    NORMAL,
    LOW
}
