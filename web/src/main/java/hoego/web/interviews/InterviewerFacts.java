package hoego.web.interviews;

import hoego.study.interviews.InterviewerRow;
import hoego.web.Fact;
import hoego.web.Ui;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Who asked, and what they have in common. */
final class InterviewerFacts {

    private InterviewerFacts() {}

    static List<Fact> of(Ui ui, Proofs proofs, List<InterviewerRow> rows) {
        var people = rows.stream().mapToInt(InterviewerRow::people).sum();
        if (people == 0) {
            return List.of();
        }
        var team = common(rows, InterviewerRow::team);
        var role = common(rows, InterviewerRow::role);
        return List.of(Fact.of(
                ui,
                "interviews.interviewers",
                Map.of(
                        "interviewers",
                        people,
                        "number",
                        people == 1 ? "one" : "many",
                        "team",
                        team,
                        "role",
                        role,
                        "known",
                        (team.isEmpty() ? "no_" : "") + "team_" + (role.isEmpty() ? "no_" : "") + "role"
                                + (people > 1 && areApart(rows) ? "_apart" : "")),
                List.of(proofs.interviewers("interviewers", rows.size()))));
    }

    /** What holds for all of them; empty if nothing does. */
    private static String common(List<InterviewerRow> rows, Function<InterviewerRow, String> part) {
        var parts = rows.stream().map(part).distinct().toList();
        return parts.size() == 1 ? parts.getFirst() : "";
    }

    /** Whether each is known to be in a field of their own. */
    private static boolean areApart(List<InterviewerRow> rows) {
        var fields = rows.stream().map(InterviewerRow::speciality).distinct().toList();
        return fields.size() == rows.size()
                && fields.stream().noneMatch(String::isEmpty)
                && rows.stream().allMatch(row -> row.people() == 1);
    }
}
