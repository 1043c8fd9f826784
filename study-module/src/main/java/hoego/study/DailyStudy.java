package hoego.study;

import io.micronaut.core.annotation.Introspected;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What the records of one kind and day come to.
 *
 * @param name of the figure: {@code moment}, {@code meetings}, {@code pages}, {@code minutes}, {@code books}
 * @param count of the records
 */
@Introspected
public record DailyStudy(String name, LocalDate day, BigDecimal total, long count) {}
