package hoego.study.recall;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.threeten.extra.LocalDateRange;

/** What recalling comes to. */
@Singleton
public class RecallFigureService {

    private final RecallFigureRepository figures;

    RecallFigureService(RecallFigureRepository figures) {
        this.figures = figures;
    }

    /** The days on which something was recalled. */
    public List<RecallDay> days(LocalDateRange days) {
        return figures.findDays(days.getStart(), days.getEnd());
    }

    /** How much was recalled. */
    public RecallTotals totals(LocalDateRange days) {
        return figures.findTotals(days.getStart(), days.getEnd());
    }

    /** How many cards are due on each of so many days from one on. New ones and those by minutes are none of them. */
    public List<DueDay> forecast(LocalDate from, int days) {
        var due = figures.findDue(from, from.plusDays(days)).stream().collect(toMap(DueDay::day, DueDay::cards));
        return Stream.iterate(from, day -> day.plusDays(1))
                .limit(days)
                .map(day -> new DueDay(day, due.getOrDefault(day, 0)))
                .toList();
    }

    /** Topics with cards, the one that is remembered worst first. */
    public List<TopicStrength> strengths(LocalDate day) {
        return figures.findStrengths(day);
    }
}
