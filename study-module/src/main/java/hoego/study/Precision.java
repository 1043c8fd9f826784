package hoego.study;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/** How exactly a date is known. What is known roughly is kept as the first day of the time it lies in. */
public enum Precision {
    YEAR,
    HALF,
    QUARTER,
    MONTH,
    DAY;

    /** The time that a date known this exactly lies in. */
    public LocalDateRange around(LocalDate day) {
        return switch (this) {
            case YEAR -> of(day.withDayOfYear(1), 12);
            case HALF -> of(LocalDate.of(day.getYear(), day.getMonthValue() <= 6 ? 1 : 7, 1), 6);
            case QUARTER -> of(day.with(IsoFields.DAY_OF_QUARTER, 1), 3);
            case MONTH -> of(day.withDayOfMonth(1), 1);
            case DAY -> LocalDateRange.of(day, day.plusDays(1));
        };
    }

    private static LocalDateRange of(LocalDate start, int months) {
        return LocalDateRange.of(start, start.plusMonths(months));
    }

    static Precision orDay(@Nullable Precision known) {
        return known == null ? DAY : known;
    }

    LocalDate firstDay(LocalDate day) {
        return around(day).getStart();
    }
}
