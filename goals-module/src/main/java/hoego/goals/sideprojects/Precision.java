package hoego.goals.sideprojects;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** How exactly a day is known. What is known less exactly is kept as the first day of it. */
public enum Precision {
    YEAR,
    HALF,
    QUARTER,
    MONTH,
    DAY;

    LocalDate firstDay(LocalDate day) {
        return switch (this) {
            case YEAR -> day.withDayOfYear(1);
            case HALF -> day.withDayOfMonth(1).withMonth(day.getMonthValue() <= 6 ? 1 : 7);
            case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
            case MONTH -> day.withDayOfMonth(1);
            case DAY -> day;
        };
    }
}
