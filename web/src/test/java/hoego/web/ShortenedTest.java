package hoego.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortenedTest {

    @ParameterizedTest
    @CsvSource({
        "one two three, 13, one two three",
        "one two three, 12, one two…",
        "one two three, 9, one two…",
        "one two three, 8, one two…",
        "one two three, 7, one tw…",
        "on twothreefour, 10, on twothr…",
        "가나다라마, 4, 가나다…"
    })
    void keepsTheFirstWords(String text, int most, String shown) {
        assertThat(Shortened.words(text, most)).isEqualTo(shown).hasSizeLessThanOrEqualTo(most);
    }

    @ParameterizedTest
    @CsvSource({
        "ab😀c, 3, ab",
        "ab😀c, 4, ab😀",
        "ab👩‍👩‍👧c, 6, ab",
        "é́x, 1, ''",
        "가나, 2, 가나",
        "x, 0, ''",
        "'', 3, ''"
    })
    void partsNoLetter(String text, int most, String shown) {
        assertThat(Shortened.letters(text, most)).isEqualTo(shown);
    }

    @Test
    void looksNoFurtherThanItHasTo() {
        assertThat(Shortened.letters("a".repeat(3_000_000), 2_999_999)).hasSize(2_999_999);
        assertThat(Shortened.letters("a" + "\u0301".repeat(1_000), 500)).hasSizeLessThanOrEqualTo(500);
    }
}
