package hoego.goals;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** From a value to another one. */
record Way(BigDecimal start, BigDecimal target) {

    /** The value, or the target where the value is beyond it: no line leads back. */
    BigDecimal within(BigDecimal value) {
        var whole = length().signum();
        return whole != 0 && target.subtract(value).signum() == -whole ? target : value;
    }

    boolean hasLength() {
        return length().signum() != 0;
    }

    /** How much of it is gone at a value, 0 to 100. It has a length. */
    int percent(BigDecimal value) {
        var gone = value.subtract(start).movePointRight(2).divide(length(), 0, RoundingMode.HALF_UP);
        return Math.clamp(gone.longValue(), 0, 100);
    }

    private BigDecimal length() {
        return target.subtract(start);
    }
}
