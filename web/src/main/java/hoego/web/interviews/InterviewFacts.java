package hoego.web.interviews;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import hoego.study.interviews.InterviewPurpose;
import hoego.study.interviews.InterviewRow;
import hoego.study.interviews.InterviewStatus;
import hoego.web.Evidence;
import hoego.web.Fact;
import hoego.web.Sentence;
import hoego.web.Ui;
import hoego.web.Written;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What interviews there were, what for, and what came of them. */
final class InterviewFacts {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern STOP = Pattern.compile("[.。]+$");

    /** Words that are said with {@code an}: a vowel in front, or a letter whose name has one. */
    private static final Pattern VOWEL = Pattern.compile("[aeiouAEIO].*|[AEFHILMNORSX][A-Z]{1,4}(?![a-z]).*");

    private final Ui ui;
    private final Proofs proofs;
    private final List<InterviewRow> held;

    InterviewFacts(Ui ui, Proofs proofs, List<InterviewRow> held) {
        this.ui = ui;
        this.proofs = proofs;
        this.held = held;
    }

    /**
     * How many there were, and what for.
     *
     * @param before how many there were in the period before
     * @param earlier where those are listed
     */
    List<Fact> counted(long before, Proofs earlier) {
        return List.of(held.size() == 1 ? one(held.getFirst()) : several(), compared(before, earlier));
    }

    /** What came of them, and what is noted about them in the owner's words. */
    List<Fact> told() {
        return Stream.concat(Stream.of(outcomes()), held.stream().flatMap(this::ownWords))
                .toList();
    }

    private Fact one(InterviewRow interview) {
        var told = new HashMap<String, Object>();
        told.put("interviews", 1);
        told.put("purpose", interview.purpose().name());
        told.put("post", interview.post());
        told.put("article", VOWEL.matcher(interview.post()).matches() ? "an" : "a");
        told.put("company", interview.company());
        told.put("domain", interview.domain());
        told.put("known", known(interview));
        return Fact.of(ui, "interviews.one", told, List.of(proofs.held("interviews", "", 1)));
    }

    private static String known(InterviewRow interview) {
        if (interview.company().isEmpty()) {
            return interview.domain().isEmpty() ? "none" : "domain";
        }
        return interview.domain().isEmpty() ? "company" : "both";
    }

    private Fact several() {
        var told = new HashMap<String, Object>(Map.of("interviews", held.size()));
        var proof = new ArrayList<>(List.of(proofs.held("interviews", "", held.size())));
        count(told, proof, "checks", InterviewPurpose.MARKET_CHECK);
        count(told, proof, "wanted", InterviewPurpose.WANTED);
        return Fact.of(ui, "interviews.several", told, proof);
    }

    private void count(Map<String, Object> told, List<Evidence> proof, String figure, InterviewPurpose purpose) {
        var count = held.stream()
                .filter(interview -> interview.purpose() == purpose)
                .count();
        told.put(figure, count);
        if (count > 0) {
            proof.add(proofs.held(figure, "&purpose=" + Written.of(purpose), count));
        }
    }

    private Fact compared(long before, Proofs earlier) {
        var kind = Written.of(proofs.period().kind());
        var difference = held.size() - before;
        if (before == 0) {
            return Fact.of(ui, "interviews.none-before", Map.of("kind", kind), List.of());
        }
        return Fact.of(
                ui,
                "interviews.compared",
                Map.of(
                        "kind",
                        kind,
                        "how",
                        difference == 0 ? "same" : difference > 0 ? "more" : "fewer",
                        "difference",
                        Math.abs(difference)),
                List.of(earlier.held("difference", "", before)));
    }

    private Fact outcomes() {
        var counts = held.stream().collect(groupingBy(InterviewRow::status, TreeMap::new, counting()));
        if (counts.size() == 1) {
            var status = counts.firstKey();
            return Fact.of(
                    ui,
                    "interviews.outcome",
                    Map.of("outcome", status.name(), "interviews", held.size()),
                    List.of(outcome("interviews", status, held.size())));
        }
        var parts = counts.entrySet().stream()
                .map(count -> ui.sentence(
                        "fact.interviews.outcome-of",
                        Map.of("outcome", ui.text("interviews.outcome", count.getKey()), "count", count.getValue()),
                        List.of(outcome("count", count.getKey(), count.getValue()))))
                .toList();
        return new Fact(
                "interviews.outcomes",
                ui.sentence(
                        "fact.interviews.outcomes", Map.of("outcomes", Sentence.joined(parts, ", ", ", ")), List.of()),
                Map.of(),
                counts.entrySet().stream()
                        .map(count -> outcome("count", count.getKey(), count.getValue()))
                        .toList());
    }

    private Evidence outcome(String figure, InterviewStatus status, long count) {
        return proofs.held(figure, "&status=" + Written.of(status), count);
    }

    /** How it felt and what is to come of it, in the owner's words. */
    private Stream<Fact> ownWords(InterviewRow interview) {
        return Stream.of(
                        Map.entry("interviews.felt", interview.felt()),
                        Map.entry("interviews.follow-up", interview.followUp()))
                .filter(words -> !words.getValue().isEmpty())
                .map(words -> Fact.of(
                        ui,
                        words.getKey(),
                        Map.of(
                                "words",
                                STOP.matcher(BLANKS.matcher(words.getValue()).replaceAll(" "))
                                        .replaceAll(""),
                                "title",
                                InterviewsTexts.title(ui, interview.post(), interview.company())),
                        List.of(new Evidence("interview", InterviewController.LIST + "?id=" + interview.id(), 1))));
    }
}
