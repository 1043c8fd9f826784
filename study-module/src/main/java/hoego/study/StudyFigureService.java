package hoego.study;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threeten.extra.LocalDateRange;

/** Counts what the study records come to. */
@Singleton
public final class StudyFigureService {

    /** As many as are read at once; the list has the others. */
    private static final int BOOKS = 5;

    /** Some of them may be written up elsewhere, which is not known here. */
    private static final int UNWRITTEN = 30;

    private final StudyFigureRepository figures;

    StudyFigureService(StudyFigureRepository figures) {
        this.figures = figures;
    }

    /** The figures of days, in one statement. What is known only roughly is of no day. */
    public StudyFigures daily(LocalDateRange days) {
        return daily(days, days.getStart(), Set.of());
    }

    /**
     * The same, but less of the days before one: years of what nobody asks for are slow to read.
     *
     * @param allFrom the day before which there are only the named figures
     * @param names such as {@code pages}; how many groups were active, {@code groups-active}, is told only if named
     */
    public StudyFigures daily(LocalDateRange days, LocalDate allFrom, Set<String> names) {
        return new StudyFigures(
                figures.findDaily(days.getStart(), days.getEnd(), allFrom, names.toArray(String[]::new)));
    }

    public PeriodStudy totals(LocalDateRange days) {
        return figures.findTotals(days.getStart(), days.getEnd());
    }

    /**
     * How study stood on a day, in one statement.
     *
     * @param latest how many moments
     * @param left the day since which a book that was left was not read
     * @param pauses in which no meeting was missed
     * @param named whether it is wanted, too, which books have no review
     */
    public StudyOverview overview(
            LocalDate day,
            LocalDateRange period,
            int latest,
            LocalDate left,
            List<LocalDateRange> pauses,
            boolean named) {
        var rows = figures
                .findOverview(
                        day,
                        period.getStart(),
                        period.getEnd(),
                        latest,
                        BOOKS,
                        UNWRITTEN,
                        left,
                        multirange(pauses),
                        named)
                .stream()
                .collect(Collectors.groupingBy(StudyRow::part));
        Function<String, List<StudyRow>> part = name -> rows.getOrDefault(name, List.of());
        var reading = part.apply("read").getFirst().count();
        var finished = part.apply("finished").getFirst();
        var groups = part.apply("groups").getFirst();
        var unreviewed = part.apply("unreviewed").getFirst();
        return new StudyOverview(
                part.apply("moment").stream().map(StudyFigureService::moment).toList(),
                part.apply("group").stream().map(StudyFigureService::group).toList(),
                part.apply("reading").stream().map(StudyFigureService::current).toList(),
                reading,
                part.apply("left").stream().map(StudyFigureService::current).toList(),
                part.apply("topic").stream()
                        .map(row -> new TopicCount(row.title(), row.count()))
                        .toList(),
                finished.count(),
                finished.more(),
                unreviewed.count(),
                Stream.of(unreviewed.detail().split(" "))
                        .filter(id -> !id.isEmpty())
                        .map(Long::valueOf)
                        .toList(),
                part.apply("unwritten").stream()
                        .map(StudyFigureService::finished)
                        .toList(),
                part.apply("wanted").getFirst().count(),
                groups.more() > 0 && groups.count() == 0 && reading == 0);
    }

    /** As the database reads them: {[2021-03-08,2021-03-13)}. */
    private static String multirange(List<LocalDateRange> pauses) {
        return pauses.stream()
                .map(pause -> "[" + pause.getStart() + "," + pause.getEnd() + ")")
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static StudyMoment moment(StudyRow row) {
        return new StudyMoment(
                row.kind(),
                row.id(),
                row.pageId(),
                row.day(),
                requireNonNull(row.at()),
                row.title(),
                row.parent(),
                row.pages(),
                row.toPage(),
                row.minutes(),
                row.detail(),
                row.note());
    }

    private static StudyOverview.Group group(StudyRow row) {
        var over = row.minutes();
        return new StudyOverview.Group(
                row.id(),
                row.title(),
                requireNonNull(row.day()),
                Precision.valueOf(row.detail()),
                over != null && over > 0,
                row.other(),
                row.count(),
                row.more(),
                Rhythm.of(row.pages(), null, row.toPage()),
                Integer.parseInt(row.kind()));
    }

    private static StudyOverview.FinishedBook finished(StudyRow row) {
        var known = row.detail();
        return new StudyOverview.FinishedBook(
                row.id(), row.title(), row.day(), known.isEmpty() ? null : Precision.valueOf(known));
    }

    private static StudyOverview.CurrentBook current(StudyRow row) {
        return new StudyOverview.CurrentBook(
                row.id(),
                row.title(),
                row.parent(),
                row.pages(),
                row.count(),
                (int) row.more(),
                requireNonNull(row.day()),
                Precision.valueOf(row.detail()),
                row.other() != null);
    }
}
