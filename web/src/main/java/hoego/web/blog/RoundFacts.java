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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What became of the deadlines of a period, and how early one began.
 *
 * @param cohorts that have some in the period or the one before
 */
record RoundFacts(Ui ui, Period period, List<CohortStanding> cohorts) {

    private static final List<RoundState> TOLD =
            List.of(RoundState.SUBMITTED, RoundState.LATE, RoundState.MISSED, RoundState.EXCUSED, RoundState.UNTOLD);

    /** A cohort that crosses the edge of the period counts the rounds whose deadline lies in it. */
    List<Fact> deadlines() {
        return cohorts.stream()
                .filter(cohort -> !cohort.due(period.days()).isEmpty())
                .sorted((one, other) ->
                        one.cohort().startsOn().compareTo(other.cohort().startsOn()))
                .map(this::deadlines)
                .toList();
    }

    private Fact deadlines(CohortStanding cohort) {
        var due = cohort.due(period.days());
        var list = "/blog/cohorts/" + cohort.cohort().id() + "/rounds?period=" + period + "&state=";
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
        var said = ui.sentence("fact.blog.deadlines", told, proof);
        var sentence =
                outcomes(due, told, proof).stream().reduce(said, (before, next) -> BlogFacts.both(ui, before, next));
        if (proof.size() == 1) {
            figures.keySet().retainAll(List.of("deadlines"));
        }
        return new Fact("blog.deadlines." + cohort.cohort().id(), sentence, figures, proof);
    }

    /** What was handed in, then what was not, then of what nobody knows. */
    private List<Sentence> outcomes(List<RoundStanding> due, Map<String, Object> told, List<Evidence> proof) {
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

    /** From the first draft to the deadline, the median, against the period before. */
    List<Fact> leadTime() {
        var lead = CohortStanding.median(timed(period), RoundStanding::lead);
        if (lead == null) {
            return List.of();
        }
        var before = period.previous();
        var earlier = CohortStanding.median(timed(before), RoundStanding::lead);
        var proof = new ArrayList<>(List.of(proof("lead", period)));
        var figures = new HashMap<String, Object>(Map.of("lead", BlogTexts.inHours(lead)));
        if (earlier != null) {
            proof.add(proof("before", before));
            figures.put("before", BlogTexts.inHours(earlier));
        }
        var said = ui.sentence("fact.blog.lead", Map.of("hours", BlogTexts.hours(ui, lead)), proof);
        var kind = Map.of("kind", BlogFacts.kind(period));
        var comparison = earlier == null
                ? ui.sentence("fact.blog.lead-none-before", kind, proof)
                : ui.sentence(
                        "fact.blog.lead-before",
                        Map.of("kind", BlogFacts.kind(period), "hours", BlogTexts.hours(ui, earlier)),
                        proof);
        return List.of(new Fact("blog.lead", BlogFacts.both(ui, said, comparison), figures, proof));
    }

    private Stream<RoundStanding> timed(Period when) {
        return cohorts.stream()
                .flatMap(cohort -> cohort.due(when.days()).stream())
                .filter(round -> round.lead() != null);
    }

    /** The posts that were handed in for the deadlines of a period. */
    private Evidence proof(String figure, Period when) {
        var posts = timed(when)
                .map(round -> Objects.requireNonNull(round.round().postId()))
                .distinct()
                .count();
        return new Evidence(figure, "/blog/posts?timed=" + when, posts);
    }
}
