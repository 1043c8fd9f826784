package hoego.study.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceWordTest {

    @Test
    void findsAddressesInWhatStandsAround() {
        assertThat(PlaceWord.of("room 3 (https://meet.example.org/a?b=1), 2nd floor"))
                .containsExactly(
                        new PlaceWord("room 3 (", false),
                        new PlaceWord("https://meet.example.org/a?b=1", true),
                        new PlaceWord("), 2nd floor", false));
    }

    @Test
    void isOnePieceWithoutAnAddress() {
        assertThat(PlaceWord.of("their office")).containsExactly(new PlaceWord("their office", false));
        assertThat(PlaceWord.of("javascript:alert(1)")).containsExactly(new PlaceWord("javascript:alert(1)", false));
        assertThat(PlaceWord.of("")).isEmpty();
    }
}
