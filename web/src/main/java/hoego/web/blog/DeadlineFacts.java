package hoego.web.blog;

import hoego.blog.CohortStanding;
import hoego.blog.RoundStanding;
import hoego.blog.RoundState;
import hoego.web.Evidence;
import hoego.web.Fact;
import hoego.web.Period;
import hoego.web.Sentence;
import hoego.web.Ui;
import hoego.web.Written;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What became of the deadlines of a period, and of the deposits.
 *
 * @param cohorts that have some in the period or the one before
 */
record DeadlineFacts(Ui ui, Period period, List<CohortStanding> cohorts) {

    private static final List<RoundState> TOLD =
            List.of(RoundState.SUBMITTED, RoundState.LATE, RoundState.MISSED, RoundState.EXCUSED, RoundState.UNTOLD);

    /** A cohort that crosses the edge of the period counts the rounds whose deadline lies in it. */
    List<Fact> outcomes() {
        return cohorts.stream()
                .filter(cohort -> !due(cohort).isEmpty())
                .sorted((one, other) ->
                        one.cohort().startsOn().compareTo(other.cohort().startsOn()))
                .map(this::outcome)
                .toList();
    }

    /** What was handed in or excused for a deadline that has not come is not told yet. */
    private List<RoundStanding> due(CohortStanding cohort) {
        return cohort.due(BlogFacts.seen(ui, period));
    }

    private Fact outcome(CohortStanding cohort) {
        var due = due(cohort);
        var list = "/blog/cohorts/" + cohort.cohort().id() + "/rounds?period=" + period
                + BlogFacts.until(ui, period, "until") + "&state=";
        var figures = new HashMap<String, Object>(Map.of("deadlines", due.size()));
        var proof = new ArrayList<>(List.of(new Evidence("deadlines", list + "over", due.size())));
        for (var state : TOLD) {
            var count = due.stream().filter(round -> round.state() == state).count();
            var name = Written.of(state);
            figures.put(name, count);
            if (count > 0 && count < due.size()) {
                proof.add(new Evidence(name, list + name, count));
            }
        }
        var told = new HashMap<>(figures);
        told.put("name", cohort.cohort().name());
        told.put("number", Integer.toString(cohort.cohort().number()));
        told.put("kind", BlogFacts.kind(period));
        told.put("period", ui.period(period));
        told.put("paused", paused(due));
        var said = ui.sentence("fact.blog.deadlines", told, proof);
        var sentence = told(due, told, proof).stream().reduce(said, (before, next) -> BlogFacts.both(ui, before, next));
        if (proof.size() == 1) {
            figures.keySet().retainAll(List.of("deadlines"));
        }
        return new Fact("blog.deadlines." + cohort.cohort().id(), sentence, figures, proof);
    }

    /** How many of the excused ones a pause excuses. */
    private static String paused(List<RoundStanding> due) {
        var excused = due.stream()
                .filter(round -> round.state() == RoundState.EXCUSED)
                .toList();
        return excused.stream().noneMatch(RoundStanding::paused)
                ? "none"
                : excused.stream().allMatch(RoundStanding::paused) ? "all" : "some";
    }

    /** What was handed in, then what was not, then of what nobody knows. */
    private List<Sentence> told(List<RoundStanding> due, Map<String, Object> told, List<Evidence> proof) {
        var states = due.stream().map(RoundStanding::state).distinct().toList();
        if (states.size() == 1) {
            return List.of(sentence("all-" + Written.of(states.getFirst()), told, proof));
        }
        var submitted = states.contains(RoundState.SUBMITTED);
        var late = states.contains(RoundState.LATE);
        var handedIn = submitted && late ? "both" : submitted ? "submitted" : late ? "late" : "";
        return Stream.of(
                        handedIn,
                        states.contains(RoundState.MISSED) ? "missed" : "",
                        states.contains(RoundState.EXCUSED) ? "excused" : "",
                        states.contains(RoundState.UNTOLD) ? "untold" : "")
                .filter(pattern -> !pattern.isEmpty())
                .map(pattern -> sentence(pattern, told, proof))
                .toList();
    }

    private Sentence sentence(String pattern, Map<String, Object> told, List<Evidence> proof) {
        return ui.sentence("fact.blog.deadlines." + pattern, told, proof);
    }

    /** What is left of the deposits, as far as deadlines had passed by the last day that is seen. */
    List<Fact> refunds() {
        var last = period.lastDay().isAfter(ui.today()) ? ui.today() : period.lastDay();
        return cohorts.stream()
                .filter(cohort -> cohort.cohort().deposit().signum() > 0)
                .filter(cohort -> !due(cohort).isEmpty())
                .sorted((one, other) ->
                        one.cohort().startsOn().compareTo(other.cohort().startsOn()))
                .flatMap(cohort -> refund(cohort, last).stream())
                .toList();
    }

    private Optional<Fact> refund(CohortStanding cohort, LocalDate last) {
        var by = cohort.until(last);
        var over = by.rounds().stream().filter(round -> !round.isOpen()).count();
        if (over == 0) {
            return Optional.empty();
        }
        var refund = by.refund();
        var list = "/blog/cohorts/" + cohort.cohort().id() + "/rounds?state=over&until=" + last;
        var figure = refund.left().signum() > 0 ? "left" : "fines";
        var amount = refund.left().signum() > 0 ? refund.left() : refund.fines();
        var proof = List.of(new Evidence(figure, list, over));
        var told = new HashMap<String, Object>(Map.of(
                "name", cohort.cohort().name(),
                "number", Integer.toString(cohort.cohort().number()),
                "day", ui.dayOfYear(last),
                "deposit", ui.money(refund.deposit()),
                "left", ui.money(refund.left()),
                "fines", ui.money(refund.fines())));
        var pattern = refund.fines().signum() == 0 ? "whole" : refund.left().signum() > 0 ? "part" : "none";
        var sentence = ui.sentence("fact.blog.refund." + pattern, told, proof);
        return Optional.of(new Fact("blog.refund." + cohort.cohort().id(), sentence, Map.of(figure, amount), proof));
    }
}
