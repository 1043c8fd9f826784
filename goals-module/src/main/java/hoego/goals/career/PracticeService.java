package hoego.goals.career;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.threeten.extra.LocalDateRange;

/** What lessons and principles come to, in one statement. */
@Singleton
public class PracticeService {

    private final PracticeRepository practice;

    PracticeService(PracticeRepository practice) {
        this.practice = practice;
    }

    /**
     * The figures of some days, with those of the days before them to compare with.
     *
     * @param before the first of the days before, which end where the days begin
     * @param day on which the principles in force are counted; of its year are those that began
     */
    public PracticeFigures figures(LocalDateRange days, LocalDate before, LocalDate day) {
        var year = day.withDayOfYear(1);
        return practice.count(before, days.getStart(), days.getEnd(), year, year.plusYears(1), day);
    }
}
