package hoego.goals;

import java.math.BigDecimal;
import java.util.Collection;

/** Values made one. */
final class Aggregated {

    private Aggregated() {}

    /** What a goal that started with a value comes to by the values of its days, in their order. */
    static BigDecimal of(Aggregation how, BigDecimal start, Collection<BigDecimal> values) {
        return values.stream().reduce(start, (sum, next) -> with(how, sum, next));
    }

    static BigDecimal with(Aggregation how, BigDecimal before, BigDecimal next) {
        return switch (how) {
            case SUM -> before.add(next);
            case LAST -> next;
            case MAX -> before.max(next);
            case MIN -> before.min(next);
        };
    }
}
