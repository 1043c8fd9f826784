package hoego.blog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** By the vectors of Miniflux. */
class ReadingTimeTest {

    @Test
    void countsTheCharactersOfKoreanAndTheWordsOfEnglish() {
        assertThat(ReadingTime.minutes("가".repeat(1001))).isEqualTo(3);
        assertThat(ReadingTime.minutes("word ".repeat(530))).isEqualTo(2);
        assertThat(ReadingTime.minutes("word ".repeat(531))).isEqualTo(3);
    }

    @Test
    void goesByMoreThanHalfOfTheFirstLetters() {
        assertThat(ReadingTime.minutes("가".repeat(50) + "a".repeat(50) + " word".repeat(600)))
                .isEqualTo(3);
        assertThat(ReadingTime.minutes("가".repeat(51) + "a".repeat(49) + " word".repeat(600)))
                .isEqualTo(7);
    }

    @Test
    void takesNothingForNothingAndLeavesTagsOut() {
        assertThat(ReadingTime.minutes(" \n")).isZero();
        assertThat(ReadingTime.minutes("<b class=\"a b c\">one</b>")).isEqualTo(1);
        assertThat(ReadingTime.characters("가🙂")).isEqualTo(2);
    }
}
