package hoego.study.recall;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class RecallServiceTest {

    private static final LocalDate DAY = LocalDate.of(2021, 3, 30);

    @Inject
    RecallService recalls;

    @Inject
    CardService cards;

    @Inject
    CardRepository all;

    @AfterEach
    void empty() {
        all.deleteAll();
    }

    @Test
    void countsAnAnswerOnceHoweverManyDevicesGiveIt() {
        var id = card();

        try (var devices = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int device = 0; device < 8; device++) {
                devices.execute(() -> recalls.answer(id, 0, Grade.GOOD, at(DAY)));
            }
        }

        assertThat(recalls.latest(id, 10)).hasSize(1);
        assertThat(cards.find(id).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void takesAnswersBackOneByOneUntilTheCardIsAsItWas() {
        var id = card();
        var before = cards.find(id).orElseThrow();
        var first = answer(id, Grade.GOOD, DAY);
        var second = answer(id, Grade.GOOD, DAY);
        var lapse = answer(id, Grade.AGAIN, DAY.plusDays(2));
        assertThat(cards.find(id).orElseThrow().lapses()).isEqualTo(1);

        assertThat(recalls.takeBack(second)).as("another one followed").isEmpty();
        assertThat(recalls.takeBack(lapse)).hasValue(id);
        assertThat(cards.find(id).orElseThrow().dueOn()).isEqualTo(DAY.plusDays(2));
        assertThat(recalls.takeBack(second)).hasValue(id);
        assertThat(recalls.takeBack(first)).hasValue(id);

        assertThat(cards.find(id).orElseThrow())
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(before);
    }

    @Test
    void asksFirstWhatComesBackByMinutesThenWhatIsDueThenWhatIsNew() {
        var known = card();
        answer(known, Grade.EASY, DAY.minusDays(10));
        var fresh = card();
        var learning = card();
        answer(learning, Grade.GOOD, DAY);
        var later = new RecallTime(at(DAY).now().plus(Duration.ofMinutes(10)), DAY);

        var order = Stream.of(learning, known, fresh).toList();

        assertThat(order).allSatisfy(id -> {
            var today = recalls.today(DAY);
            assertThat(recalls.next(today, later, false, 0).map(CardRow::id)).hasValue(id);
            cards.suspend(id, true);
        });
        assertThat(recalls.next(recalls.today(DAY), later, false, 0)).isEmpty();
    }

    private long card() {
        return cards.add(new CardDraft("front", "back", null, "", ""), "", at(DAY))
                .id();
    }

    private long answer(long id, Grade grade, LocalDate day) {
        var version = cards.find(id).orElseThrow().version();
        return recalls.answer(id, version, grade, at(day)).orElseThrow().id();
    }

    private static RecallTime at(LocalDate day) {
        return new RecallTime(day.atTime(3, 0).toInstant(ZoneOffset.UTC), day);
    }
}
