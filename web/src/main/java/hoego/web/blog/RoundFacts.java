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
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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

    /** What is left of the deposits, as far as deadlines had passed by the last day that is seen. */
    List<Fact> refunds() {
        var last = period.lastDay().isAfter(ui.today()) ? ui.today() : period.lastDay();
        return cohorts.stream()
                .filter(cohort -> cohort.cohort().deposit().signum() > 0)
                .filter(cohort -> !cohort.due(period.days()).isEmpty())
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

    /** From handing in to the deadline: the median, the largest and the smallest, against the period before. */
    List<Fact> margins() {
        var now = clocked(period);
        var median = CohortStanding.median(now.stream(), RoundStanding::margin);
        if (median == null) {
            return List.of();
        }
        var before = period.previous();
        var facts = new ArrayList<>(List.of(margin(now, median, clocked(before), before)));
        if (BlogTexts.inHours(margin(best(now))).compareTo(BlogTexts.inHours(margin(worst(now)))) > 0) {
            facts.add(extremes(now, clocked(before), before));
        }
        return facts;
    }

    private Fact margin(List<RoundStanding> now, Duration median, List<RoundStanding> earlier, Period before) {
        var proof = new ArrayList<Evidence>();
        var figures = new HashMap<String, Object>(Map.of("margin", hours(median)));
        if (hours(median).signum() > 0) {
            proof.add(clocked("margin", period, now));
        }
        var said = ui.sentence("fact.blog.margin", Map.of("when", when(median), "hours", number(median)), proof);
        var then = CohortStanding.median(earlier.stream(), RoundStanding::margin);
        if (then == null) {
            return new Fact("blog.margin", said, figures, proof);
        }
        if (hours(then).signum() > 0) {
            proof.add(clocked("before", before, earlier));
        }
        figures.put("before", hours(then));
        var comparison = ui.sentence(
                "fact.blog.margin-before",
                Map.of("kind", BlogFacts.kind(period), "when", when(then), "hours", number(then)),
                proof);
        return new Fact("blog.margin", BlogFacts.both(ui, said, comparison), figures, proof);
    }

    private Fact extremes(List<RoundStanding> now, List<RoundStanding> earlier, Period before) {
        var best = best(now);
        var worst = worst(now);
        var proof = new ArrayList<>(List.of(clocked("best", period, now), clocked("worst", period, now)));
        var figures = new HashMap<String, Object>(Map.of("best", hours(margin(best)), "worst", hours(margin(worst))));
        var said = ui.sentence(
                "fact.blog.extremes",
                Map.of(
                        "bestRound", named(best),
                        "bestWhen", when(margin(best)),
                        "bestHours", number(margin(best)),
                        "worstRound", named(worst),
                        "worstWhen", when(margin(worst)),
                        "worstHours", number(margin(worst))),
                proof);
        if (earlier.isEmpty() || margin(best(earlier)).equals(margin(worst(earlier)))) {
            return new Fact("blog.extremes", said, figures, proof);
        }
        var most = margin(best(earlier));
        var least = margin(worst(earlier));
        proof.add(clocked("most", before, earlier));
        proof.add(clocked("least", before, earlier));
        figures.put("most", hours(most));
        figures.put("least", hours(least));
        var comparison = ui.sentence(
                "fact.blog.extremes-before",
                Map.of(
                        "kind", BlogFacts.kind(period),
                        "mostWhen", when(most),
                        "mostHours", number(most),
                        "leastWhen", when(least),
                        "leastHours", number(least)),
                proof);
        return new Fact("blog.extremes", BlogFacts.both(ui, said, comparison), figures, proof);
    }

    /** Handed in for the deadlines of a period at a time that is known, the first deadline first. */
    private List<RoundStanding> clocked(Period when) {
        return cohorts.stream()
                .flatMap(cohort -> cohort.due(when.days()).stream())
                .filter(round -> round.margin() != null)
                .sorted(Comparator.comparing(round -> round.round().deadline()))
                .toList();
    }

    private static Evidence clocked(String figure, Period when, List<RoundStanding> rounds) {
        return new Evidence(figure, "/blog/rounds?state=clocked&period=" + when, rounds.size());
    }

    private static Duration margin(RoundStanding round) {
        return Objects.requireNonNull(round.margin());
    }

    private static RoundStanding best(List<RoundStanding> rounds) {
        return Collections.max(rounds, Comparator.comparing(RoundFacts::margin));
    }

    private static RoundStanding worst(List<RoundStanding> rounds) {
        return Collections.min(rounds, Comparator.comparing(RoundFacts::margin));
    }

    /** Round 5; where there are several cohorts, round 5 of cohort 3. */
    private String named(RoundStanding round) {
        var numbers = cohorts.stream()
                .filter(cohort -> !cohort.due(period.days()).isEmpty())
                .toList();
        var own = numbers.stream()
                .filter(cohort -> cohort.cohort().id() == round.round().cohortId())
                .findFirst();
        return ui.text(
                "blog.round.within",
                Map.of(
                        "number",
                        Integer.toString(round.round().number()),
                        "cohort",
                        numbers.size() > 1 && own.isPresent()
                                ? Integer.toString(own.get().cohort().number())
                                : "none"));
    }

    /** As patterns tell whether it was before the deadline, after it, or at it as far as tenths of an hour tell. */
    private static String when(Duration margin) {
        return switch (BlogTexts.inHours(margin).signum()) {
            case 1 -> "ahead";
            case -1 -> "late";
            default -> "at";
        };
    }

    private static BigDecimal hours(Duration margin) {
        return BlogTexts.inHours(margin).abs();
    }

    private String number(Duration margin) {
        return ui.number(hours(margin), 1);
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
