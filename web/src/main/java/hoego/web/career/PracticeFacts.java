package hoego.web.career;

import hoego.goals.career.PracticeFigures;
import hoego.goals.career.PracticeService;
import hoego.web.Evidence;
import hoego.web.Fact;
import hoego.web.Period;
import hoego.web.Sentence;
import hoego.web.Ui;
import hoego.web.View;
import hoego.web.Written;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** By which principles one worked, and what was learned. */
@Singleton
final class PracticeFacts {

    private static final BigDecimal HOUR = BigDecimal.valueOf(60);

    private final PracticeService practice;

    PracticeFacts(PracticeService practice) {
        this.practice = practice;
    }

    /**
     * What there is to tell.
     *
     * @param standing what is so without anything having happened
     */
    record Told(List<Fact> happened, List<Fact> standing) {}

    Told of(Ui ui, View view) {
        var figures =
                practice.figures(view.period().days(), view.period().previous().start(), view.day());
        var principles = principles(ui, view, figures);
        var lessons = lessons(ui, view.period(), figures);
        return figures.kept() + figures.broken() > 0
                ? new Told(Stream.concat(principles, lessons).toList(), List.of())
                : figures.lessons() > 0
                        ? new Told(lessons.toList(), principles.toList())
                        : new Told(List.of(), principles.toList());
    }

    private static Stream<Fact> principles(Ui ui, View view, PracticeFigures figures) {
        var period = view.period();
        var year = Period.year(view.day());
        var set = figures.begun() > 0;
        var used = figures.kept() + figures.broken() > 0;
        if (!set && !used && figures.inForce() == 0) {
            return Stream.empty();
        }
        var count = set ? figures.begun() : figures.inForce();
        var proof = Stream.of(
                        new Evidence(
                                "principles",
                                set
                                        ? "/career/principles?since=" + year
                                        : "/career/principles?state=in-force&period=" + period,
                                count),
                        new Evidence("kept", "/career/principles/uses?outcome=kept&period=" + period, figures.kept()),
                        new Evidence(
                                "broken", "/career/principles/uses?outcome=broken&period=" + period, figures.broken()))
                .filter(each -> each.count() > 0)
                .toList();
        var told = Map.of(
                "year", year.toString(),
                "kind", kind(period),
                "period", ui.period(period),
                "principles", count,
                "kept", figures.kept(),
                "broken", figures.broken());
        var there = ui.sentence("fact.career.principles." + (set ? "set" : "in-force"), told, proof);
        var uses = ui.sentence("fact.career.uses." + uses(figures), told, proof);
        return Stream.of(new Fact("career.principles", count == 0 ? uses : both(ui, there, uses), told, proof));
    }

    private static String uses(PracticeFigures figures) {
        return figures.kept() > 0 ? figures.broken() > 0 ? "both" : "kept" : figures.broken() > 0 ? "broken" : "none";
    }

    private static Stream<Fact> lessons(Ui ui, Period period, PracticeFigures figures) {
        if (figures.lessons() == 0 && figures.lessonsBefore() == 0) {
            return Stream.empty();
        }
        var list = "/career/lessons?period=";
        var hours = BigDecimal.valueOf(figures.minutesLost())
                .divide(HOUR, 1, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        var proof = Stream.of(
                        new Evidence("lessons", list + period, figures.lessons()),
                        new Evidence("hours", list + period, figures.timed() == 0 ? 0 : figures.lessons()),
                        new Evidence("before", list + period.previous(), figures.lessonsBefore()))
                .filter(each -> each.count() > 0)
                .toList();
        var told = new HashMap<String, Object>(Map.of(
                "kind", kind(period),
                "lessons", figures.lessons(),
                "timed", figures.timed() == 0 ? "none" : figures.timed() < figures.lessons() ? "some" : "all",
                "hours", hours,
                "before", figures.lessonsBefore()));
        var sentence = both(
                ui,
                ui.sentence("fact.career.lessons", told, proof),
                ui.sentence("fact.career.lessons-before", told, proof));
        return Stream.of(new Fact("career.lessons", sentence, told, proof));
    }

    private static Sentence both(Ui ui, Sentence before, Sentence next) {
        return ui.sentence("fact.career.both", Map.of("before", before, "next", next), List.of());
    }

    private static String kind(Period period) {
        return Written.of(period.kind());
    }
}
