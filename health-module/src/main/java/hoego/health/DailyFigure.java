package hoego.health;

import static java.math.MathContext.DECIMAL64;

import io.micronaut.core.annotation.Introspected;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What the records of one kind and day come to.
 *
 * @param name of the figure, such as {@code minutes}
 * @param total of the figures of all its records
 * @param highest of them
 * @param count of the records
 */
@Introspected
public record DailyFigure(String name, LocalDate day, BigDecimal total, BigDecimal highest, long count) {

    public BigDecimal mean() {
        return total.divide(BigDecimal.valueOf(count), DECIMAL64);
    }
}
