package hoego.web.study;

import static java.util.Comparator.naturalOrder;

import hoego.study.StudyFigureService;
import hoego.web.Period;
import hoego.web.Silence;
import hoego.web.View;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.threeten.extra.LocalDateRange;

/** Reads how study stands, in two statements. */
@Singleton
final class StudyStates {

    private static final int LATEST = 8;

    private final StudyFigureService figures;

    StudyStates(StudyFigureService figures) {
        this.figures = figures;
    }

    /** With the days that goals want measured. */
    StudyState read(View view, Map<String, LocalDate> wanted) {
        return read(view, wanted, false);
    }

    /** With the books that have no review. */
    StudyState read(View view) {
        return read(view, Map.of(), true);
    }

    /** Reads all days that are counted and those its pictures show. */
    private StudyState read(View view, Map<String, LocalDate> wanted, boolean named) {
        var counted = view.counted();
        var pictured = view.day().minusWeeks(StudyState.CARD_WEEKS);
        var earliest = counted.getStart().isBefore(pictured) ? counted.getStart() : pictured;
        var start = Stream.concat(Stream.of(earliest), StudyMeasures.firstDays(wanted))
                .min(naturalOrder())
                .orElseThrow();
        var days = LocalDateRange.of(Period.week(start).start(), counted.getEnd());
        return new StudyState(
                view,
                figures.daily(days, Period.week(earliest).start(), StudyMeasures.figures(wanted.keySet())),
                figures.overview(
                        view.day(),
                        view.period().days(),
                        LATEST,
                        Silence.quietSince(view.day()),
                        view.pausedDays(),
                        named));
    }
}
