package hoego.web.interviews;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import hoego.study.interviews.QuestionTotals;
import hoego.study.interviews.TopicStanding;
import hoego.web.Evidence;
import hoego.web.Fact;
import hoego.web.Ui;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What was asked, how well it was answered, and what came of it. */
final class QuestionFacts {

    private final Ui ui;
    private final Proofs proofs;

    QuestionFacts(Ui ui, Proofs proofs) {
        this.ui = ui;
        this.proofs = proofs;
    }

    /** Of a period in which interviews asked something. */
    List<Fact> facts(QuestionTotals totals, List<TopicStanding> topics, Tally tally) {
        var asked = topics.stream().filter(topic -> topic.asked() > 0).toList();
        return Stream.of(asked(totals, asked), graded(totals, asked), writtenUp(tally))
                .flatMap(facts -> facts)
                .toList();
    }

    private Stream<Fact> asked(QuestionTotals totals, List<TopicStanding> topics) {
        var proof = new ArrayList<Evidence>();
        proof.add(proofs.asked("questions", "", totals.asked()));
        if (topics.isEmpty()) {
            return Stream.of(Fact.of(ui, "interviews.asked", Map.of("questions", totals.asked()), proof));
        }
        proof.add(proofs.topics("topics", topics.size()));
        var told = new HashMap<String, Object>(Map.of(
                "questions",
                totals.asked(),
                "topics",
                topics.size(),
                "names",
                topics.stream()
                        .sorted(comparing((TopicStanding topic) -> -topic.asked())
                                .thenComparing(TopicStanding::firstAsked))
                        .map(TopicStanding::name)
                        .collect(joining(", "))));
        if (totals.ofTopics() == totals.asked()) {
            return Stream.of(Fact.of(ui, "interviews.asked-topics", told, proof));
        }
        told.put("some", totals.ofTopics());
        proof.add(proofs.asked("some", "&topic=any", totals.ofTopics()));
        return Stream.of(Fact.of(ui, "interviews.asked-some", told, proof));
    }

    private Stream<Fact> graded(QuestionTotals totals, List<TopicStanding> topics) {
        var mean = totals.mean();
        if (mean == null) {
            return Stream.empty();
        }
        var proof = new ArrayList<Evidence>();
        proof.add(proofs.asked("mean", "&grade=any", totals.graded()));
        var known = topics.stream().filter(topic -> topic.mean() != null).toList();
        var lowest = known.stream().map(QuestionFacts::mean).min(BigDecimal::compareTo);
        var weakest = known.stream()
                .filter(topic -> mean(topic).compareTo(lowest.orElseThrow()) == 0)
                .toList();
        if (known.size() < 2 || weakest.size() > 1) {
            return Stream.of(Fact.of(ui, "interviews.graded", Map.of("mean", ui.number(mean, 1)), proof));
        }
        var topic = weakest.getFirst();
        proof.add(proofs.asked("lowest", "&grade=any&topic=" + topic.id(), topic.graded()));
        return Stream.of(Fact.of(
                ui,
                "interviews.graded-lowest",
                Map.of("mean", ui.number(mean, 1), "name", topic.name(), "lowest", ui.number(mean(topic), 1)),
                proof));
    }

    private static BigDecimal mean(TopicStanding topic) {
        return Objects.requireNonNull(topic.mean());
    }

    private Stream<Fact> writtenUp(Tally tally) {
        var posts = tally.count(Tally.State.POST);
        var ideas = tally.count(Tally.State.IDEA);
        var proof = new ArrayList<Evidence>();
        proof.add(proofs.asked("questions", "", tally.all()));
        if (tally.all() == 1) {
            var state = tally.states().values().iterator().next();
            return Stream.of(Fact.of(ui, "interviews.written-up-one", Map.of("state", state.name()), proof));
        }
        if (posts > 0) {
            proof.add(proofs.asked("posts", "&made=post", posts));
        }
        if (ideas > 0) {
            proof.add(proofs.asked("ideas", "&made=idea", ideas));
        }
        return Stream.of(Fact.of(
                ui, "interviews.written-up", Map.of("questions", tally.all(), "posts", posts, "ideas", ideas), proof));
    }

    /** Questions that came up outside interviews. */
    static List<Fact> elsewhere(Ui ui, Proofs proofs, QuestionTotals totals) {
        return totals.elsewhere() == 0
                ? List.of()
                : List.of(Fact.of(
                        ui,
                        "interviews.elsewhere",
                        Map.of("questions", totals.elsewhere()),
                        List.of(proofs.elsewhere("questions", totals.elsewhere()))));
    }
}
