package hoego.web;

/**
 * A named daily series that can feed a goal.
 *
 * @param name such as {@code health.weight-trend}; its text is {@code measure.<name>}
 * @param aggregation how the values of several days make one
 * @param unit key of the text of its unit, such as {@code unit.kg}
 */
public record Measure(String name, Aggregation aggregation, String unit) {

    public enum Aggregation {
        SUM,
        LAST,
        MAX,
        MIN
    }
}
