package hoego.blog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SlugTest {

    @Test
    void keepsLettersOfAnyScriptAndFigures() {
        assertThat(Slug.of("What happens on OOM kill?")).isEqualTo("what-happens-on-oom-kill");
        assertThat(Slug.of("  OOM이 나면… 벌어지는 일 #2 ")).isEqualTo("oom이-나면-벌어지는-일-2");
        assertThat(Slug.of("!?")).isEmpty();
    }

    @Test
    void composesLettersThatWereTakenApart() {
        assertThat(Slug.of("\u1100\u1173\u11af\u1100\u1161\u11b7")).isEqualTo("글감");
    }

    @Test
    void isCutWithoutAHyphenAtItsEnd() {
        assertThat(Slug.of("a".repeat(99) + " b")).isEqualTo("a".repeat(99));
        assertThat(Slug.of("글".repeat(300))).isEqualTo("글".repeat(100));
    }
}
