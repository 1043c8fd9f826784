package hoego.health;

/** How a day's eating went, measured by the owner's own plan. */
public enum Adherence {
    AS_PLANNED,
    PARTLY,
    OFF
}
