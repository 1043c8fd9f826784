package hoego.web.sideprojects;

import static java.time.temporal.ChronoUnit.DAYS;

import hoego.goals.sideprojects.Precision;
import hoego.goals.sideprojects.StepKind;
import hoego.goals.sideprojects.StepRow;
import hoego.web.Evidence;
import hoego.web.Fact;
import hoego.web.Ui;
import hoego.web.Written;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How a side project was left or stopped in a period, for what reasons, and how long after one had applied. */
final class EndFacts {

    private static final Pattern SENTENCE = Pattern.compile("(?s).*[다요까네죠]");
    private static final Pattern HANGUL = Pattern.compile("(?s).*[가-힣][~)]*");

    private final Ui ui;
    private final Course course;
    private final StepRow end;
    private final String title;

    private EndFacts(Ui ui, Course course, StepRow end, boolean named) {
        this.ui = ui;
        this.course = course;
        this.end = end;
        this.title = named ? ui.text("fact.side-projects.of", Map.of("title", course.title())) : "";
    }

    /**
     * The facts of a project that was ended and stayed so; none of another.
     *
     * @param named whether each sentence says which project it is about
     */
    static Stream<Fact> of(Ui ui, Course course, boolean named) {
        return Stream.of(StepKind.WITHDRAWN, StepKind.STOPPED)
                .filter(kind -> kind == course.state())
                .flatMap(course::inPeriod)
                .reduce((earlier, later) -> later)
                .map(end -> new EndFacts(ui, course, end, named))
                .stream()
                .flatMap(facts -> Stream.concat(Stream.of(facts.end()), facts.duration().stream()));
    }

    private Fact end() {
        var proof = new ArrayList<>(List.of(course.proof("end", end.kind())));
        var refund = course.proof("refund", StepKind.REFUND_REQUESTED);
        if (refund.count() > 0) {
            proof.add(refund);
        }
        var told = new HashMap<String, Object>();
        told.put("title", title);
        told.put("stage", course.before(end).map(step -> step.kind().name()).orElse("none"));
        told.put("refund", refund.count() > 0 ? "asked" : "none");
        told.put("precision", end.precision().name());
        told.put(
                "day",
                end.precision() == Precision.DAY ? ui.dayOfYear(end.day()) : ui.roughly(end.day(), end.precision()));
        told.put("reasons", reasons());
        var sentence = ui.sentence("fact.side-projects." + Written.of(end.kind()), told, proof);
        return new Fact("side-projects.end." + course.projectId(), sentence, Map.of(), proof);
    }

    /** How the reasons are told: what is no Korean noun makes no Korean sentence. */
    private String reasons() {
        var reasons = end.reasons().stream().map(SideProjectTexts::unstopped).toList();
        return ui.text(
                "fact.side-projects.why",
                Map.of(
                        "count", reasons.size(),
                        "form", form(reasons),
                        "joined", and(reasons),
                        "listed", SideProjectTexts.listed(reasons)));
    }

    private String form(List<String> reasons) {
        if (reasons.stream().anyMatch(reason -> SENTENCE.matcher(reason).matches())) {
            return "sentences";
        }
        if (!reasons.stream().allMatch(reason -> HANGUL.matcher(reason).matches())) {
            return "foreign";
        }
        return end.kind() == StepKind.STOPPED ? "said" : "nouns";
    }

    private String and(List<String> reasons) {
        return reasons.size() == 1
                ? reasons.getFirst()
                : ui.text(
                        "fact.side-projects.and",
                        Map.of(
                                "others", SideProjectTexts.listed(reasons.subList(0, reasons.size() - 1)),
                                "last", reasons.getLast()));
    }

    private Optional<Fact> duration() {
        return course.steps().subList(0, course.steps().indexOf(end)).reversed().stream()
                .filter(step -> step.kind() == StepKind.APPLIED)
                .findFirst()
                .filter(applied -> applied.precision() == Precision.DAY && end.precision() == Precision.DAY)
                .map(applied -> duration(DAYS.between(applied.day(), end.day())));
    }

    private Fact duration(long days) {
        var told = Map.of("title", title, "days", days, "kind", end.kind().name());
        var proof = days == 0 ? List.<Evidence>of() : List.of(course.proof("days"));
        return new Fact(
                "side-projects.days." + course.projectId(),
                ui.sentence("fact.side-projects.days", told, proof),
                days == 0 ? Map.of() : Map.of("days", days),
                proof);
    }
}
