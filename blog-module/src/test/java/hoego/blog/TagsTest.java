package hoego.blog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TagsTest {

    @Test
    void areSeparatedByCommasOrBeginWithAHash() {
        assertThat(Tags.of("linux,  computer science ,")).containsExactly("linux", "computer science");
        assertThat(Tags.of("#linux #커널")).containsExactly("linux", "커널");
        assertThat(Tags.of("  ")).isEmpty();
    }

    @Test
    void standOnceAsTheyWereFirstWritten() {
        assertThat(Tags.written(Tags.of("Linux, linux, git"))).isEqualTo("Linux, git");
    }
}
