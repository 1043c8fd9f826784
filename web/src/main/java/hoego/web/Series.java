package hoego.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Daily values by the name of their measure. A day without a record has no value. */
public record Series(Map<String, NavigableMap<LocalDate, BigDecimal>> values) {

    public static final Series NONE = new Series(Map.of());

    public NavigableMap<LocalDate, BigDecimal> of(String measure) {
        return values.getOrDefault(measure, new TreeMap<>());
    }

    public Series and(Series others) {
        var both = new HashMap<>(values);
        both.putAll(others.values);
        return new Series(both);
    }
}
