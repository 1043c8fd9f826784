package hoego.web.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void areComparedInLowerCaseAndComposed() {
        var typed = Normalizer.normalize("  번역 JVM ", Normalizer.Form.NFD);

        assertThat(Words.of(typed).compared()).isEqualTo("번역 jvm");
    }

    @Test
    void areEnoughFromTwoLettersOrOneSyllable() {
        assertThat(Words.of("a").isEnough()).isFalse();
        assertThat(Words.of("ㄱ").isEnough()).isFalse();
        assertThat(Words.of("책").isEnough()).isTrue();
        assertThat(Words.of("go").isEnough()).isTrue();
        assertThat(Words.of(" ").isEnough()).isFalse();
    }

    @Test
    void markWhatWasFound() {
        assertThat(Words.of("jvm").in("JVM은 (jvm) 번역을"))
                .containsExactly(
                        new Words.Piece("JVM", true),
                        new Words.Piece("은 (", false),
                        new Words.Piece("jvm", true),
                        new Words.Piece(") 번역을", false));
        assertThat(Words.of("번역").in("번역을")).containsExactly(new Words.Piece("번역", true), new Words.Piece("을", false));
        assertThat(Words.of("(").in("a(b")).hasSize(3);
        assertThat(Words.of("").in("text")).containsExactly(new Words.Piece("text", false));
    }
}
