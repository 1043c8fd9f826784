package hoego.health;

/** The side of a body site, seen from the inside; none where it has no side or it was not said. */
public enum BodySide {
    LEFT,
    RIGHT,
    BOTH,
    NONE
}
