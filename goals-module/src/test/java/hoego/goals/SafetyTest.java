package hoego.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SafetyTest {

    @Test
    void isColouredAsBeeminderDoes() {
        assertThat(IntStream.of(0, 1, 2, 3, 6, 7, 400).mapToObj(Safety::of))
                .containsExactly(
                        Safety.RED, Safety.ORANGE, Safety.BLUE, Safety.GREEN, Safety.GREEN, Safety.GREY, Safety.GREY);
    }
}
