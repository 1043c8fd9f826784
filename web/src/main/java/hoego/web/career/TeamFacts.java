package hoego.web.career;

import hoego.goals.career.TeamChange;
import hoego.goals.career.TeamSizeService;
import hoego.web.Evidence;
import hoego.web.Fact;
import hoego.web.Language;
import hoego.web.Ui;
import hoego.web.View;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** How teams grew or shrank. */
@Singleton
final class TeamFacts {

    /** Notes that a sentence in their language can go on with: 나누기 시작했다, began to divide. */
    private static final Pattern KOREAN = Pattern.compile(".*[가-힣]다");

    private static final Pattern ENGLISH = Pattern.compile("[a-z][^가-힣]*");

    private final TeamSizeService sizes;

    TeamFacts(TeamSizeService sizes) {
        this.sizes = sizes;
    }

    List<Fact> facts(Ui ui, View view) {
        return sizes.changes(view.period().days()).stream()
                .map(change -> fact(ui, view, change))
                .toList();
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
