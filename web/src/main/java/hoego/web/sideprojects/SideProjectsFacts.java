package hoego.web.sideprojects;

import hoego.goals.sideprojects.SideProjectCount;
import hoego.goals.sideprojects.SideProjectService;
import hoego.goals.sideprojects.SideProjectStepService;
import hoego.goals.sideprojects.StepKind;
import hoego.web.Evidence;
import hoego.web.Fact;
import hoego.web.Facts;
import hoego.web.Sentence;
import hoego.web.Ui;
import hoego.web.View;
import hoego.web.Written;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the steps of side projects say about a period. */
@Singleton
final class SideProjectsFacts implements Facts {

    private final SideProjectService projects;
    private final SideProjectStepService steps;

    SideProjectsFacts(SideProjectService projects, SideProjectStepService steps) {
        this.projects = projects;
        this.steps = steps;
    }

    @Override
    public String area() {
        return SideProjectsArea.NAME;
    }

    @Override
    public List<Fact> facts(Ui ui, View view) {
        var courses = steps.courses(view.period().days(), view.day()).stream()
                .map(taken -> new Course(taken, view.period(), view.day()))
                .toList();
        var standing = standing(ui, view, projects.count(view.day()), !courses.isEmpty());
        if (courses.isEmpty()) {
            return Stream.concat(Stream.of(nothing(ui, view)), standing).toList();
        }
        var goneOn = courses.stream().filter(Course::isMoreThanAnIdea).count();
        var told = new Told(
                ui,
                view,
                courses,
                steps.counts(view.period().days()),
                steps.counts(view.previous().period().days()));
        var ideas = courses.stream().anyMatch(SideProjectsFacts::isOnlyNoted)
                ? told.counted(StepKind.IDEA)
                : Stream.<Fact>of();
        return Stream.of(
                        ideas,
                        told.applications(),
                        told.counted(StepKind.ACTIVE),
                        courses.stream().flatMap(course -> EndFacts.of(ui, course, goneOn > 1)),
                        told.counted(StepKind.SHIPPED),
                        refunds(ui, courses),
                        standing,
                        questions(ui, courses))
                .flatMap(facts -> facts)
                .toList();
    }

    /** Whether nothing else tells of it: it is no more than an idea yet, and leaves no question. */
    private static boolean isOnlyNoted(Course course) {
        return !course.isMoreThanAnIdea() && course.question().isEmpty();
    }

    private Fact nothing(Ui ui, View view) {
        var period = view.period();
        var told = new HashMap<String, Object>(Map.of("within", within(ui, view)));
        return steps.lastDayBefore(period.start())
                .map(last -> {
                    told.put("day", ui.day(last));
                    return Fact.of(ui, "side-projects.nothing-since", told, List.of());
                })
                .orElseGet(() -> Fact.of(ui, "side-projects.nothing", told, List.of()));
    }

    private static String within(Ui ui, View view) {
        var period = view.period();
        return ui.text(
                "fact.side-projects.within." + Written.of(period.kind()),
                Map.of("year", Integer.toString(period.yearNumber())));
    }

    /** What holds on the last day; that nothing was active is worth a word only where something happened. */
    private static Stream<Fact> standing(Ui ui, View view, SideProjectCount count, boolean happened) {
        if (count.active() == 0 && !happened) {
            return Stream.empty();
        }
        var on = "&on=" + view.day();
        var proof = Stream.of(
                        new Evidence("active", SideProjectTexts.LIST + "?state=active" + on, count.active()),
                        new Evidence("wanted", SideProjectTexts.LIST + "?state=wanted" + on, count.stillWanted()))
                .filter(each -> each.count() > 0)
                .toList();
        return Stream.of(Fact.of(
                ui,
                "side-projects.standing",
                Map.of(
                        "active", count.active(),
                        "wanted", count.stillWanted(),
                        "day", ui.dayOfYear(view.day())),
                proof));
    }

    private static Stream<Fact> refunds(Ui ui, List<Course> courses) {
        return courses.stream()
                .flatMap(course -> course.inPeriod(StepKind.REFUNDED).map(step -> {
                    var proof = List.of(course.proof("refunded", StepKind.REFUNDED));
                    var sentence = ui.sentence(
                            "fact.side-projects.refunded",
                            Map.of(
                                    "title", course.title(),
                                    "amount", SideProjectTexts.money(ui, step.amount())),
                            proof);
                    return new Fact("side-projects.refunded." + step.id(), sentence, Map.of(), proof);
                }));
    }

    private static Stream<Fact> questions(Ui ui, List<Course> courses) {
        return courses.stream()
                .filter(course -> !course.question().isEmpty() && course.state() != StepKind.SHIPPED)
                .map(course -> {
                    var proof =
                            List.of(new Evidence("question", SideProjectTexts.LIST + "?id=" + course.projectId(), 1));
                    var words = course.question();
                    var isWhole = Stream.of(".", "?", "!").anyMatch(words::endsWith);
                    var sentence = ui.sentence(
                            "fact.side-projects.question", Map.of("words", isWhole ? words : words + "."), proof);
                    return new Fact("side-projects.question." + course.projectId(), sentence, Map.of(), proof);
                });
    }

    /**
     * Steps of one kind, counted over all projects.
     *
     * @param counts of the period
     * @param before counts of the one before it
     */
    private record Told(
            Ui ui, View view, List<Course> courses, Map<StepKind, Long> counts, Map<StepKind, Long> before) {

        /** To what one applied is said in the owner's words where it was one project. */
        Stream<Fact> applications() {
            var to = titles(StepKind.APPLIED);
            if (to.size() != 1) {
                return counted(StepKind.APPLIED);
            }
            var what = to.getFirst().what();
            return fact(
                    "side-projects.applied.one",
                    StepKind.APPLIED,
                    what.isEmpty()
                            ? ui.text(
                                    "fact.side-projects.title",
                                    Map.of("title", to.getFirst().title()))
                            : SideProjectTexts.unstopped(what));
        }

        Stream<Fact> counted(StepKind kind) {
            var titles = titles(kind).stream()
                    .map(course -> ui.text("fact.side-projects.title", Map.of("title", course.title())))
                    .map(Sentence::plain)
                    .toList();
            return titles.isEmpty()
                    ? Stream.empty()
                    : fact(
                            "side-projects." + Written.of(kind),
                            kind,
                            ui.listed(titles).text());
        }

        private List<Course> titles(StepKind kind) {
            return courses.stream()
                    .filter(course -> course.inPeriod(kind).findAny().isPresent())
                    .toList();
        }

        private Stream<Fact> fact(String pattern, StepKind kind, String what) {
            var count = counts.getOrDefault(kind, 0L);
            var earlier = before.getOrDefault(kind, 0L);
            var proof = new ArrayList<>(List.of(proof("count", kind, view, count)));
            var figures = new HashMap<String, Object>(Map.of("count", count));
            if (earlier > 0) {
                proof.add(proof("before", kind, view.previous(), earlier));
                figures.put("before", earlier);
            }
            var told = new HashMap<String, Object>(figures);
            told.put("what", what);
            told.put("compared", compared(kind, count, earlier, proof));
            return Stream.of(new Fact(
                    "side-projects." + Written.of(kind), ui.sentence("fact." + pattern, told, proof), figures, proof));
        }

        /** How many there were in the period before, with the blank before it; empty if there is nothing to compare with. */
        private Sentence compared(StepKind kind, long count, long earlier, List<Evidence> proof) {
            if (earlier == 0) {
                return Sentence.plain("");
            }
            return ui.sentence(
                    count == earlier ? "fact.side-projects.same" : "fact.side-projects.before",
                    Map.of(
                            "kind", view.period().kind().name(),
                            "step", kind.name(),
                            "before", earlier),
                    proof);
        }

        private static Evidence proof(String figure, StepKind kind, View view, long count) {
            return new Evidence(
                    figure, SideProjectTexts.STEPS + "?period=" + view.period() + "&kind=" + Written.of(kind), count);
        }
    }
}
