package hoego.web.career;

import hoego.goals.career.CareerHit;
import hoego.goals.career.CareerMoment;
import hoego.goals.career.Position;
import hoego.goals.career.PositionStanding;
import hoego.goals.career.RecentAchievement;
import hoego.goals.career.UndertakingStanding;
import hoego.web.Ui;
import hoego.web.Written;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How career records are spoken of. */
public final class CareerTexts {

    private CareerTexts() {}

    /** What happened, as the timeline tells it. */
    static String moment(Ui ui, CareerMoment moment) {
        var told = Map.of(
                "title", moment.title(),
                "note", moment.note(),
                "value", moment.value() == null ? 0 : moment.value());
        return switch (moment.kind()) {
            case "attempt-end" -> ui.text("career.moment.attempt-end." + Written.of(moment.detail()), told);
            case "principle-use" ->
                noted(ui, ui.text("career.moment.principle-use." + Written.of(moment.detail()), told), moment.note());
            case "workload" ->
                noted(
                        ui,
                        ui.text(
                                "career.moment.workload",
                                Map.of("load", told.get("value"), "energy", Integer.parseInt(moment.detail()))),
                        moment.note());
            case "lesson" ->
                moment.value() == null
                        ? moment.title()
                        : ui.text(
                                "career.moment.lesson",
                                Map.of(
                                        "title",
                                        moment.title(),
                                        "time",
                                        ui.minutes(moment.value().longValue())));
            case "position", "position-end", "team-size" ->
                noted(ui, ui.text("career.moment." + moment.kind(), told), moment.note());
            default -> ui.text("career.moment." + moment.kind(), told);
        };
    }

    /** What a record is called where a search found it. */
    static String title(Ui ui, CareerHit hit) {
        var day = hit.day();
        return hit.title().isEmpty() && day != null
                ? ui.text("career.workload.title", Map.of("days", ui.span(day, day.plusDays(6))))
                : hit.title();
    }

    private static String noted(Ui ui, String text, String note) {
        return note.isEmpty() ? text : ui.text("career.moment.noted", Map.of("text", text, "note", note));
    }

    /** A position among others: its function and where it is held. */
    static String called(Ui ui, Position position) {
        return called(ui, position.function(), position.team(), position.employer());
    }

    private static String called(Ui ui, String function, String team, String employer) {
        var place = Stream.of(team, employer).filter(name -> !name.isEmpty()).collect(Collectors.joining(", "));
        return place.isEmpty()
                ? function
                : ui.text("career.position.called", Map.of("function", function, "place", place));
    }

    /** A team and its employer, as far as they are named. */
    public static String place(PositionStanding position) {
        return Stream.of(position.team(), position.employer())
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
    }

    public static String span(Ui ui, PositionStanding position) {
        return Precisions.span(
                ui, position.startedOn(), position.startedPrecision(), position.endedOn(), position.endedPrecision());
    }

    /** From the first attempt to the end of the last; empty before there is one. */
    public static String span(Ui ui, UndertakingStanding undertaking) {
        var started = undertaking.startedOn();
        var known = undertaking.startedPrecision();
        return started == null || known == null
                ? ""
                : Precisions.span(ui, started, known, undertaking.endedOn(), undertaking.endedPrecision());
    }

    /** What an achievement came of: Docker Swarm, attempt 2 to move to containers. Empty if it stands alone. */
    public static String cameOf(Ui ui, RecentAchievement achievement) {
        if (achievement.undertaking().isEmpty()) {
            return "";
        }
        return ui.text(
                achievement.attempt() == 0 ? "career.came-of" : "career.came-of.attempt",
                Map.of(
                        "title",
                        achievement.undertaking(),
                        "approach",
                        achievement.approach(),
                        "number",
                        achievement.attempt()));
    }
}
