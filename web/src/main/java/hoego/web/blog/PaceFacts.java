package hoego.web.blog;

import hoego.blog.CohortStanding;
import hoego.blog.RoundStanding;
import hoego.web.Evidence;
import hoego.web.Fact;
import hoego.web.Period;
import hoego.web.Ui;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How early one began and handed in for the deadlines of a period, against the one before.
 *
 * @param cohorts that have some in the period or the one before
 */
record PaceFacts(Ui ui, Period period, List<CohortStanding> cohorts) {

    /** From handing in to the deadline: the median, the largest and the smallest, against the period before. */
    List<Fact> margins() {
        var now = clocked(period);
        var median = CohortStanding.median(now.stream(), RoundStanding::margin);
        if (median == null) {
            return List.of();
        }
        var before = period.previous();
        var facts = new ArrayList<>(List.of(margin(now, median, clocked(before), before)));
        if (RoundTexts.inHours(margin(best(now))).compareTo(RoundTexts.inHours(margin(worst(now)))) > 0) {
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
        var said = ui.sentence("fact.blog.margin", Map.of("when", when(median), "time", time(median)), proof);
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
                Map.of("kind", BlogFacts.kind(period), "when", when(then), "time", time(then)),
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
                        "bestTime", time(margin(best)),
                        "worstRound", named(worst),
                        "worstWhen", when(margin(worst)),
                        "worstTime", time(margin(worst))),
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
                        "mostTime", time(most),
                        "leastWhen", when(least),
                        "leastTime", time(least)),
                proof);
        return new Fact("blog.extremes", BlogFacts.both(ui, said, comparison), figures, proof);
    }

    /** Handed in for the deadlines of a period at a time that is known, the first deadline first. */
    private List<RoundStanding> clocked(Period when) {
        return cohorts.stream()
                .flatMap(cohort -> cohort.due(BlogFacts.seen(ui, when)).stream())
                .filter(round -> round.margin() != null)
                .sorted(Comparator.comparing(round -> round.round().deadline()))
                .toList();
    }

    private Evidence clocked(String figure, Period when, List<RoundStanding> rounds) {
        return new Evidence(
                figure,
                "/blog/rounds?state=clocked&period=" + when + BlogFacts.until(ui, when, "until"),
                rounds.size());
    }

    private static Duration margin(RoundStanding round) {
        return Objects.requireNonNull(round.margin());
    }

    private static RoundStanding best(List<RoundStanding> rounds) {
        return Collections.max(rounds, Comparator.comparing(PaceFacts::margin));
    }

    private static RoundStanding worst(List<RoundStanding> rounds) {
        return Collections.min(rounds, Comparator.comparing(PaceFacts::margin));
    }

    /** Round 5; where there are several cohorts, round 5 of cohort 3. */
    private String named(RoundStanding round) {
        var numbers = cohorts.stream()
                .filter(cohort -> !cohort.due(BlogFacts.seen(ui, period)).isEmpty())
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
        return switch (RoundTexts.inHours(margin).signum()) {
            case 1 -> "ahead";
            case -1 -> "late";
            default -> "at";
        };
    }

    private static BigDecimal hours(Duration margin) {
        return RoundTexts.inHours(margin).abs();
    }

    private String time(Duration margin) {
        return RoundTexts.told(ui, margin.abs());
    }

    /** From the first draft to the deadline, the median, against the period before. */
    List<Fact> leads() {
        var lead = CohortStanding.median(timed(period), RoundStanding::lead);
        if (lead == null) {
            return List.of();
        }
        var before = period.previous();
        var earlier = CohortStanding.median(timed(before), RoundStanding::lead);
        var proof = new ArrayList<>(List.of(proof("lead", period)));
        var figures = new HashMap<String, Object>(Map.of("lead", RoundTexts.inHours(lead)));
        if (earlier != null) {
            proof.add(proof("before", before));
            figures.put("before", RoundTexts.inHours(earlier));
        }
        var said = ui.sentence("fact.blog.lead", Map.of("time", RoundTexts.told(ui, lead)), proof);
        var kind = Map.of("kind", BlogFacts.kind(period));
        var comparison = earlier == null
                ? ui.sentence("fact.blog.lead-none-before", kind, proof)
                : ui.sentence(
                        "fact.blog.lead-before",
                        Map.of("kind", BlogFacts.kind(period), "time", RoundTexts.told(ui, earlier)),
                        proof);
        return List.of(new Fact("blog.lead", BlogFacts.both(ui, said, comparison), figures, proof));
    }

    private Stream<RoundStanding> timed(Period when) {
        return cohorts.stream()
                .flatMap(cohort -> cohort.due(BlogFacts.seen(ui, when)).stream())
                .filter(round -> round.lead() != null);
    }

    /** The posts that were handed in for the deadlines of a period. */
    private Evidence proof(String figure, Period when) {
        var posts = timed(when)
                .map(round -> Objects.requireNonNull(round.round().postId()))
                .distinct()
                .count();
        return new Evidence(figure, "/blog/posts?timed=" + when + BlogFacts.until(ui, when, "on"), posts);
    }
}
