package hoego.web;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import hoego.web.Comparison.Mark;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    @Test
    void showsWordsWithinALineThatWasChanged() {
        assertThat(shown(
                        "First.\nThe kernel kills a process.\nLast.",
                        "First.\nThe kernel kills the greediest process.\nLast."))
                .isEqualTo("""
                        First.
                        The kernel kills -[a]+[the greediest] process.
                        Last.""");
    }

    @Test
    void showsKoreanWordsWhole() {
        assertThat(shown("프로세스를 죽인다. 메모리가 모자라서다.", "프로세스를 골라 죽인다. 메모리가 없어서다."))
                .isEqualTo("프로세스를 +[골라 ]죽인다. 메모리가 -[모자라서다]+[없어서다].");
    }

    @Test
    void readsNeighbouringChangesAsOne() {
        assertThat(shown("one two three four", "one zwei drei four")).isEqualTo("one -[two three]+[zwei drei] four");
    }

    @Test
    void findsTheLineThatWasChangedBehindANewOne() {
        assertThat(shown("The kernel kills it.", "Something new here\nThe kernel kills them."))
                .isEqualTo("""
                        +[Something new here]
                        The kernel kills -[it]+[them].""");
    }

    @Test
    void showsLinesThatHaveNothingInCommonEachByItself() {
        assertThat(shown("abc def", "uvw xyz")).isEqualTo("""
                -[abc def]
                +[uvw xyz]""");
        assertThat(shown("", "A text.")).isEqualTo("+[A text.]");
        assertThat(shown("A text.", "")).isEqualTo("-[A text.]");
    }

    @Test
    void foldsWhatIsFarFromAnyChange() {
        var lines = IntStream.range(0, 40).mapToObj(n -> "line " + n).collect(joining("\n"));

        var blocks = Comparison.of(lines, lines.replace("line 20", "other")).blocks();

        assertThat(blocks).extracting(Comparison.Block::isFolded).containsExactly(true, false, true);
        assertThat(blocks.get(1).rows()).hasSize(8);
    }

    @Test
    void countsWhatIsMoreAndWhatIsGone() {
        var comparison = Comparison.of("one two three four", "one zwei drei vier four");

        assertThat(comparison.words(Mark.NEW)).isEqualTo(3);
        assertThat(comparison.words(Mark.OLD)).isEqualTo(2);
        assertThat(comparison.isNothing()).isFalse();
        assertThat(Comparison.of("a\nb", "a\nb").isNothing()).isTrue();
    }

    @Test
    void takesNoLongForTextsThatHaveNothingInCommon() {
        var one = IntStream.range(0, 50_000).mapToObj(n -> "a" + n % 7).collect(joining("\n"));
        var other = IntStream.range(0, 50_000).mapToObj(n -> "b" + n % 5).collect(joining("\n"));
        var words = IntStream.range(0, 60_000).mapToObj(n -> "w" + n % 9).collect(joining(" "));
        var begun = Instant.now();

        Comparison.of(one, other);
        Comparison.of(words, words.replace("w3", "x").replace("w5", "y z"));
        Comparison.of(one.substring(0, 9_000), other.substring(0, 9_000));

        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(5));
    }

    private static String shown(String older, String newer) {
        return Comparison.of(older, newer).blocks().stream()
                .flatMap(block -> block.rows().stream())
                .map(row -> row.parts().stream()
                        .map(part -> switch (part.mark()) {
                            case OLD -> "-[" + part.text() + "]";
                            case NEW -> "+[" + part.text() + "]";
                            case BOTH, OTHER -> part.text();
                        })
                        .collect(joining()))
                .collect(joining("\n"));
    }
}
