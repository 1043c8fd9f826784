package hoego.web.sideprojects;

import static java.util.stream.Collectors.joining;

import hoego.goals.sideprojects.Beginning;
import hoego.goals.sideprojects.Precision;
import hoego.goals.sideprojects.SideProjectStanding;
import hoego.goals.sideprojects.StepKind;
import hoego.web.Choice;
import hoego.web.Ui;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How side projects are spoken of, and where they are found. */
public final class SideProjectTexts {

    static final String LIST = "/side-projects";
    static final String STEPS = LIST + "/steps";

    /** What a list is narrowed to that is no state: those one would like to come back to. */
    static final String WANTED = "wanted";

    private SideProjectTexts() {}

    public static String path(long project) {
        return LIST + "/" + project;
    }

    /** The steps of a project. */
    public static String steps(long project) {
        return path(project) + "/steps";
    }

    /** The time spent on a project. */
    public static String sessions(long project) {
        return path(project) + "/sessions";
    }

    public static List<Choice> kinds(Ui ui) {
        return ui.choices("side-projects.step", StepKind.values());
    }

    public static List<Choice> beginnings(Ui ui) {
        return ui.choices("side-projects.step", Beginning.values());
    }

    /** What the list of projects is narrowed to: how they stand, and whether they are still wanted. */
    public static List<Choice> states(Ui ui) {
        var states =
                Stream.of(StepKind.values()).filter(kind -> !kind.isRefund()).toArray(StepKind[]::new);
        return Stream.concat(
                        ui.choices("side-projects.step", states).stream(),
                        Stream.of(new Choice(WANTED, ui.text("side-projects.wanted"))))
                .toList();
    }

    public static List<Choice> precisions(Ui ui) {
        return ui.choices("precision", Precision.values()).reversed();
    }

    public static @Nullable String tone(StepKind state) {
        return state.isRunning() ? "live" : null;
    }

    /** Since when a project stands as it does, as far as that is known; empty if it never took a step. */
    public static String since(Ui ui, SideProjectStanding project) {
        return since(ui, project, ui.today());
    }

    /** The same on a page that shows another day than this one. */
    public static String since(Ui ui, SideProjectStanding project, LocalDate seen) {
        var since = project.since();
        var precision = project.precision();
        if (since == null || precision == null) {
            return "";
        }
        return precision == Precision.DAY ? ui.shortDay(since, seen) : ui.roughly(since, precision);
    }

    /** What became of money: {@code refund requested}, {@code ₩50,000 refunded}; empty if there was none. */
    public static String refund(Ui ui, SideProjectStanding project) {
        var refund = project.refund();
        return refund == null
                ? ""
                : ui.text("side-projects.refund", Map.of("kind", refund.name(), "amount", money(ui, project.amount())));
    }

    static String money(Ui ui, @Nullable BigDecimal amount) {
        return amount == null ? "" : ui.money(amount);
    }

    /** What came of a project, behind its name: {@code left, refund requested: too little time.} */
    public static String end(Ui ui, SideProjectStanding project) {
        var told = new HashMap<String, Object>();
        told.put("state", project.state().name());
        told.put("refund", project.refund() == null ? "none" : project.refund().name());
        told.put("amount", money(ui, project.amount()));
        told.put("why", project.reasons().isEmpty() ? "none" : "told");
        told.put("reasons", unstopped(listed(project.reasons())));
        return ui.text("side-projects.end", told);
    }

    static String listed(List<String> reasons) {
        return reasons.stream().map(SideProjectTexts::unstopped).collect(joining(", "));
    }

    /** Words as the end of a sentence that has its own full stop. */
    static String unstopped(String words) {
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }

    /** Hours a week as they are typed: {@code 6}, {@code 2.5}. */
    public static String hours(Ui ui, BigDecimal hours) {
        return ui.text("side-projects.hours", Map.of("hours", ui.number(hours)));
    }
}
