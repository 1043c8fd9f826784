package hoego.web.career;

import hoego.goals.career.TeamChange;
import hoego.goals.career.TeamSizeService;
import hoego.goals.career.Workload;
import hoego.goals.career.WorkloadService;
import hoego.web.Evidence;
import hoego.web.Fact;
import hoego.web.Language;
import hoego.web.Ui;
import hoego.web.View;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How teams grew or shrank, and how much there was to do. */
@Singleton
final class TeamFacts {

    /** Notes that a sentence in their language can go on with: 나누기 시작했다, began to divide. */
    private static final Pattern KOREAN = Pattern.compile(".*[가-힣]다");

    private static final Pattern ENGLISH = Pattern.compile("[a-z][^가-힣]*");

    private final TeamSizeService sizes;
    private final WorkloadService workloads;

    TeamFacts(TeamSizeService sizes, WorkloadService workloads) {
        this.sizes = sizes;
        this.workloads = workloads;
    }

    /** With the team it is told what one alone can do; without one, that stands alone. */
    List<Fact> facts(Ui ui, View view) {
        var weeks = workloads.weeks(view.period().days());
        var only = onlyMine(ui, view, weeks);
        var teams = sizes.changes(view.period().days()).stream()
                .map(change -> fact(ui, view, change))
                .toList();
        var told = teams.isEmpty()
                ? only.stream()
                : Stream.concat(
                        Stream.of(only.map(fact -> both(ui, teams.getFirst(), fact))
                                .orElse(teams.getFirst())),
                        teams.stream().skip(1));
        return Stream.concat(told, load(ui, view, weeks)).toList();
    }

    private static Fact both(Ui ui, Fact team, Fact only) {
        var figures = new HashMap<String, Object>(team.figures());
        figures.putAll(only.figures());
        return new Fact(
                team.kind(),
                ui.sentence("fact.career.both", Map.of("before", team.sentence(), "next", only.sentence()), List.of()),
                figures,
                Stream.concat(team.evidence().stream(), only.evidence().stream())
                        .toList());
    }

    private static Optional<Fact> onlyMine(Ui ui, View view, List<Workload> weeks) {
        var counted = new WorkloadFigures(weeks).onlyICanDo();
        if (counted.isEmpty()) {
            return Optional.empty();
        }
        var first = counted.getFirst();
        var last = counted.getLast();
        var way = last > first ? "rose" : last < first ? "fell" : "stayed";
        var proof = List.of(new Evidence("only", "/career/workloads?period=" + view.period(), weeks.size()));
        var sentence = ui.sentence("fact.career.only." + way, Map.of("first", first, "last", last), proof);
        return Optional.of(new Fact("career.only", sentence, Map.of("only", last), proof));
    }

    private static Stream<Fact> load(Ui ui, View view, List<Workload> weeks) {
        if (weeks.isEmpty()) {
            return Stream.empty();
        }
        var figures = new WorkloadFigures(weeks);
        var proof = List.of(new Evidence("weeks", "/career/workloads?period=" + view.period(), weeks.size()));
        var sentence = ui.sentence(
                "fact.career.load",
                Map.of(
                        "weeks",
                        weeks.size(),
                        "load",
                        ui.number(figures.load(), 1),
                        "energy",
                        ui.number(figures.energy(), 1)),
                proof);
        return Stream.of(new Fact("career.load", sentence, Map.of("weeks", weeks.size()), proof));
    }

    private static Fact fact(Ui ui, View view, TeamChange change) {
        var proof = List.of(new Evidence(
                "team",
                "/career/positions/" + change.positionId() + "/team-sizes?period=" + view.period() + "&since="
                        + change.since(),
                change.sizes()));
        var note = change.note().endsWith(".")
                ? change.note().substring(0, change.note().length() - 1)
                : change.note();
        var sentence = ui.sentence(
                "fact.career.team." + way(change),
                Map.of(
                        "first",
                        change.firstPeople(),
                        "last",
                        change.lastPeople(),
                        "noted",
                        note.isEmpty() ? "no" : isClause(ui, note) ? "clause" : "aside",
                        "note",
                        note),
                proof);
        return new Fact("career.team." + change.positionId(), sentence, Map.of("team", change.lastPeople()), proof);
    }

    private static boolean isClause(Ui ui, String note) {
        return (ui.language() == Language.KO ? KOREAN : ENGLISH).matcher(note).matches();
    }

    private static String way(TeamChange change) {
        if (change.sizes() == 1) {
            return "is";
        }
        var way = Integer.compare(change.lastPeople(), change.firstPeople());
        return way > 0 ? "grew" : way < 0 ? "shrank" : "stayed";
    }
}
