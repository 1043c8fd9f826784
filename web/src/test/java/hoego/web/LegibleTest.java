package hoego.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegibleTest {

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nb", "a\rb", "a\u000bb", "a\u000cb", "a\u0085b", "a\u2028b", "a\u2029b", "a\nb"})
    void hasOneKindOfLineBreak(String typed) {
        assertThat(Legible.of(typed)).isEqualTo("a\nb");
    }

    @Test
    void isWithoutWhatSteersOrTurnsRound() {
        var odd = IntStream.concat(IntStream.range(0, 0xa0), IntStream.rangeClosed(0x202a, 0x202e))
                .filter(letter -> Character.isISOControl(letter) || letter > 0x2000)
                .filter(letter -> "\t\n\u000b\f\r\u0085".indexOf(letter) < 0);

        assertThat(odd)
                .allSatisfy(letter -> assertThat(Legible.of("a" + Character.toString(letter) + "b"))
                        .as(Integer.toHexString(letter))
                        .isEqualTo("ab"));
    }

    @Test
    void isWithoutWhatStandsForNoLetter() {
        assertThat(Legible.of("a\ufffe\uffff\ufdd0\ufdef\ud83f\udfff\udbff\udffeb"))
                .isEqualTo("ab");
        assertThat(Legible.of("a\ud83db\ude00")).isEqualTo("ab");
        assertThat(Legible.of("\uffff")).isEmpty();
    }

    @Test
    void keepsAllElseAndIsNothingIfNothingIsSeen() {
        assertThat(Legible.of("\tif (x) {\n회고 \ud83d\ude00 \u2027 ~ }"))
                .isEqualTo("\tif (x) {\n회고 \ud83d\ude00 \u2027 ~ }");
        assertThat(Legible.of("\u200b \n")).isEmpty();
    }
}
