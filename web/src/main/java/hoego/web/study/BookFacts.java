package hoego.web.study;

import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.joining;

import hoego.study.BookOutcome;
import hoego.study.BookService;
import hoego.study.EndedBook;
import hoego.study.GroupPeriod;
import hoego.study.PeriodStudy;
import hoego.study.StudyFigureService;
import hoego.web.Evidence;
import hoego.web.Fact;
import hoego.web.Period;
import hoego.web.Sentence;
import hoego.web.Ui;
import hoego.web.View;
import hoego.web.Written;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.threeten.extra.LocalDateRange;

/** Which books were finished or stopped, what was written about them, and how much was read. */
@Singleton
final class BookFacts {

    private final BookService books;
    private final StudyFigureService figures;
    private final Writings writings;

    BookFacts(BookService books, StudyFigureService figures, Writings writings) {
        this.books = books;
        this.figures = figures;
        this.writings = writings;
    }

    List<Fact> facts(Ui ui, View view, List<GroupPeriod> active) {
        var period = view.period();
        var began = active.stream()
                .map(GroupPeriod::startedOn)
                .min(naturalOrder())
                .filter(day -> day.isBefore(period.start()))
                .orElse(period.start());
        var ended = books.ended(LocalDateRange.of(began, period.end()));
        var finished = ended.stream()
                .filter(book -> book.outcome() == BookOutcome.FINISHED)
                .toList();
        return Stream.of(
                        finished(ui, period, began, active, finished),
                        written(ui, view, began, finished),
                        stopped(
                                ui,
                                period,
                                ended.stream()
                                        .filter(book ->
                                                book.outcome() == BookOutcome.STOPPED && book.hasEndedIn(period.days()))
                                        .toList()))
                .flatMap(facts -> facts)
                .toList();
    }

    private static Stream<Fact> finished(
            Ui ui, Period period, LocalDate began, List<GroupPeriod> active, List<EndedBook> finished) {
        if (finished.isEmpty()) {
            return Stream.empty();
        }
        var told = new HashMap<String, Object>();
        told.put("kind", Written.of(period.kind()));
        told.put("period", ui.period(period));
        var inPeriod =
                finished.stream().filter(book -> book.hasEndedIn(period.days())).count();
        told.put("finished", inPeriod);
        var proof = new ArrayList<Evidence>();
        if (inPeriod > 0) {
            proof.add(new Evidence("finished", "/study/books?status=finished&period=" + period, inPeriod));
        }
        if (!began.isBefore(period.start())) {
            return Stream.of(Fact.of(ui, "study.finished", told, proof));
        }
        told.put("since", finished.size());
        told.put("all", Boolean.toString(inPeriod == finished.size()));
        told.put("group", active.size() == 1 ? "one" : active.getFirst().name());
        proof.add(new Evidence("since", StudyTexts.finished(began, period), finished.size()));
        return Stream.of(Fact.of(ui, "study.finished-since", told, proof));
    }

    /** What was written about the finished books: noted down, and published as posts. */
    private Stream<Fact> written(Ui ui, View view, LocalDate began, List<EndedBook> finished) {
        if (finished.isEmpty()) {
            return Stream.empty();
        }
        var list = StudyTexts.finished(began, view.period());
        var noted = finished.stream().filter(EndedBook::noted).count();
        var posts = writings.done(ui, finished.stream().map(EndedBook::id).toList(), view.day())
                .size();
        var told = new HashMap<String, Object>(Map.of("books", finished.size(), "noted", noted, "posts", posts));
        told.put("how", noted == 0 ? "none" : noted == finished.size() ? "all" : "some");
        told.put("every", Boolean.toString(posts == finished.size()));
        var proof = new ArrayList<Evidence>();
        proof.add(new Evidence("books", list, finished.size()));
        if (noted > 0) {
            proof.add(new Evidence("noted", list + "&notes=yes", noted));
        }
        if (posts > 0) {
            proof.add(new Evidence("posts", list.replace("status=finished", "status=written"), posts));
        }
        return Stream.of(Fact.of(ui, "study.written", told, proof));
    }

    private static Stream<Fact> stopped(Ui ui, Period period, List<EndedBook> stopped) {
        if (stopped.isEmpty()) {
            return Stream.empty();
        }
        var titles = stopped.stream()
                .map(book -> ui.text(
                        "fact.study.stopped-one",
                        Map.of(
                                "title",
                                book.title(),
                                "day",
                                StudyTexts.roughly(ui, book.endedOn(), book.endedPrecision()),
                                "reason",
                                Reasons.told(book.reason()))))
                .collect(joining(ui.text("list.between")));
        return Stream.of(Fact.of(
                ui,
                "study.stopped",
                Map.of("stopped", stopped.size(), "titles", titles),
                List.of(new Evidence("stopped", "/study/books?status=stopped&period=" + period, stopped.size()))));
    }

    /** The pages that were read, beside those of the time before. */
    List<Fact> pages(Ui ui, Period period, PeriodStudy totals) {
        if (totals.readings() == 0) {
            return List.of();
        }
        var told = new HashMap<String, Object>();
        told.put("readings", totals.readings());
        told.put("pages", totals.pages());
        var proof = new ArrayList<Evidence>();
        proof.add(new Evidence("readings", readings(period), totals.readings()));
        if (totals.pages() > 0) {
            proof.add(new Evidence("pages", readings(period), totals.readings()));
        }
        var sentence = ui.sentence("fact.study.pages", told, proof);
        if (totals.pages() > 0) {
            sentence = ui.sentence(
                    "fact.study.both",
                    Map.of("before", sentence, "next", compared(ui, period, totals, told, proof)),
                    List.of());
        }
        return List.of(new Fact("study.pages", sentence, told, proof));
    }

    private Sentence compared(
            Ui ui, Period period, PeriodStudy totals, Map<String, Object> told, List<Evidence> proof) {
        var previous = period.previous();
        var before = figures.totals(previous.days());
        var said = new HashMap<String, Object>();
        said.put("kind", Written.of(period.kind()));
        if (before.pages() == 0) {
            return ui.sentence("fact.study.none-before", said, List.of());
        }
        var more = totals.pages() - before.pages();
        if (more != 0) {
            told.put("before", Math.abs(more));
        }
        proof.add(new Evidence("before", readings(previous), before.readings()));
        said.put("how", more > 0 ? "more" : more < 0 ? "fewer" : "same");
        said.put("count", Math.abs(more));
        return ui.sentence("fact.study.compared", said, proof);
    }

    private static String readings(Period period) {
        return ReadingsController.LIST + "?period=" + period;
    }
}
