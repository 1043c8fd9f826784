package hoego.study.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

@MicronautTest(transactional = false)
class RecallServiceTest {

    private static final LocalDate DAY = LocalDate.of(2021, 3, 30);

    @Inject
    RecallService recalls;

    @Inject
    RecallFigureService figures;

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
    void reckonsStrengthsAsMemoriesAre() {
        var id = card();
        answer(id, Grade.EASY, DAY);
        var memory = Memory.first(Grade.EASY);

        for (int days : new int[] {0, 8, 400}) {
            assertThat(figures.strengths(DAY.plusDays(days)))
                    .singleElement()
                    .satisfies(strength ->
                            assertThat(strength.percent()).isCloseTo(100 * memory.retrievability(days), within(1e-6)));
        }
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

    @Test
    void countsAnAnswerAheadOfTimeNeitherAsDueNorTwice() {
        var id = card();
        answer(id, Grade.EASY, DAY.minusDays(3));
        assertThat(next(id)).as("deliberately, before it is due").hasValue(id);

        answer(id, Grade.EASY, DAY);

        assertThat(recalls.today(DAY).done()).isEqualTo(1);
        assertThat(recalls.today(DAY).doneDue()).isZero();
        assertThat(figures.days(LocalDateRange.ofClosed(DAY, DAY))).containsExactly(new RecallDay(DAY, 1, 0, 0));
        assertThat(recalls.count(new RecallFilter("fro", LocalDateRange.ofClosed(DAY, DAY), null, true, false)))
                .isZero();
        assertThat(recalls.count(new RecallFilter("fro", LocalDateRange.ofClosed(DAY, DAY), null, false, false)))
                .isEqualTo(1);
        assertThat(recalls.count(new RecallFilter("x", LocalDateRange.ofClosed(DAY, DAY), null, false, false)))
                .isZero();
        assertThat(next(id)).as("once it was recalled today").isEmpty();
    }

    private Optional<Long> next(long wanted) {
        return recalls.next(recalls.today(DAY), at(DAY), false, wanted).map(CardRow::id);
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
