package hoego.web.study;

import hoego.study.Precision;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days that are perhaps known only roughly. */
final class RoughDays {

    private RoughDays() {}

    /** The first day on which it can have been: the present month may have seen it, the next one cannot. */
    static @Nullable LocalDate first(@Nullable LocalDate day, @Nullable Precision known) {
        return day == null || known == null ? day : known.around(day).getStart();
    }
}
