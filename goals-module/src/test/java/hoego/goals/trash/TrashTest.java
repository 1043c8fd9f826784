package hoego.goals.trash;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.goals.WorryDraft;
import hoego.goals.WorryService;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

@MicronautTest
class TrashTest {

    @Inject
    Trash trash;

    @Inject
    WorryService worries;

    @Test
    void givesNothingToAnotherArea() {
        var worry = worries.add(new WorryDraft("health", "The weight is back.", LocalDate.of(2021, 3, 30), null));
        var place = worries.discard(worry.id()).orElseThrow();

        trash.empty("career", Instant.now().plusSeconds(60));

        assertThat(trash.all("career")).isEmpty();
        assertThat(trash.restore("career", place)).isEmpty();
        assertThat(trash.restore("goals", place)).contains(Trash.Outcome.BACK);
        assertThat(worries.find(worry.id())).isPresent();
    }
}
