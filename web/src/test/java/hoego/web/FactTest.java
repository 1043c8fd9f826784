package hoego.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FactTest {

    private static final Evidence WALKS = new Evidence("walks", "/walks", 3);
    private static final Evidence SWIMS = new Evidence("swims", "/swims", 2);

    @Test
    void isProvenWhenEachFigureIsALinkToItsRecords() {
        assertThat(fact("<walks>3</walks> walks, <swims>2</swims> swims", Map.of("walks", 3, "swims", 2), WALKS, SWIMS)
                        .isProven())
                .isTrue();
    }

    @Test
    void isNotProvenByTheRecordsOfAnotherFigure() {
        assertThat(fact("<walks>3</walks> walks, 2 swims", Map.of("walks", 3, "swims", 2), WALKS)
                        .isProven())
                .isFalse();
    }

    @Test
    void isNotProvenByRecordsThatNothingLeadsTo() {
        assertThat(fact("<walks>3</walks> walks, 2 swims", Map.of("walks", 3, "swims", 2), WALKS, SWIMS)
                        .isProven())
                .isFalse();
    }

    @Test
    void isNotProvenByAnEmptyList() {
        assertThat(fact("<walks>3</walks> walks", Map.of("walks", 3), new Evidence("walks", "/walks", 0))
                        .isProven())
                .isFalse();
    }

    @Test
    void needsNoProofThatThereIsNothing() {
        assertThat(fact("No walks in 2021", Map.of("walks", 0, "year", "2021")).isProven())
                .isTrue();
    }

    @Test
    void keepsTheWordsOfEachWithinThemselves() {
        var words = List.of(
                Sentence.plain("read [RFC](https://x.y)"), Sentence.plain("one ` only"), Sentence.plain("a `b`"));
        var sentence = Sentence.of(
                told -> "New: " + told.get("words") + ". " + told.get("note"),
                Map.of("words", Sentence.joined(words, ", ", ", "), "note", "also ` and [x]"),
                List.of());

        assertThat(sentence.markdown())
                .isEqualTo("New: read \\[RFC\\](https://x.y), one \\` only, a `b`. also \\` and \\[x\\]");
    }

    private static Fact fact(String pattern, Map<String, ?> figures, Evidence... evidence) {
        var proof = List.of(evidence);
        return new Fact("walks", Sentence.of(plain -> pattern, Map.of(), proof), figures, proof);
    }
}
