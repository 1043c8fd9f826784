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

    /** How much of it is gone at a value, 0 to 100; without any length, all or nothing. */
    int percent(BigDecimal value, boolean thereIfNoLength) {
        if (length().signum() == 0) {
            return thereIfNoLength ? 100 : 0;
        }
        var gone = value.subtract(start).movePointRight(2).divide(length(), 0, RoundingMode.HALF_UP);
        return Math.clamp(gone.longValue(), 0, 100);
    }

    private BigDecimal length() {
        return target.subtract(start);
    }
}
