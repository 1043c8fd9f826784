package hoego.web.study;

import hoego.study.StudyFigureService;
import hoego.study.StudyRecordService;
import hoego.web.Fact;
import hoego.web.Facts;
import hoego.web.Period;
import hoego.web.Ui;
import hoego.web.View;
import hoego.web.Written;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What study records say about a period: the module counts, the bundles have the sentences. */
@Singleton
final class StudyFacts implements Facts {

    private final StudyFigureService figures;
    private final StudyRecordService records;
    private final GroupFacts groups;
    private final BookFacts books;

    StudyFacts(StudyFigureService figures, StudyRecordService records, GroupFacts groups, BookFacts books) {
        this.figures = figures;
        this.records = records;
        this.groups = groups;
        this.books = books;
    }

    @Override
    public String area() {
        return StudyArea.NAME;
    }

    @Override
    public List<Fact> facts(Ui ui, View view) {
        var period = view.period();
        var totals = figures.totals(period.days());
        if (totals.moments() == 0) {
            return List.of(nothing(ui, period));
        }
        var active = groups.active(period);
        return Stream.of(
                        groups.facts(ui, period, active),
                        books.facts(ui, view, active),
                        books.pages(ui, period, totals))
                .flatMap(List::stream)
                .toList();
    }

    private Fact nothing(Ui ui, Period period) {
        var told = Map.of("kind", Written.of(period.kind()), "period", ui.period(period));
        return records.lastDayBefore(period.start())
                .map(last -> {
                    var more = new HashMap<String, Object>(told);
                    more.put("last", ui.day(last));
                    return Fact.of(ui, "study.nothing-since", more, List.of());
                })
                .orElseGet(() -> Fact.of(ui, "study.nothing", told, List.of()));
    }
}
