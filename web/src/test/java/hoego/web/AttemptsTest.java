package hoego.web;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.web.Attempts.By;
import hoego.web.Attempts.Source;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class AttemptsTest {

    @Inject
    Attempts attempts;

    @Inject
    MovableClock clock;

    @Test
    void waitLongerEachTimeButNeverForGood() {
        var waits =
                IntStream.range(0, 16).mapToObj(each -> tryFrom("203.0.113.7")).toList();

        assertThat(waits.stream().map(Duration::toSeconds))
                .containsExactly(0L, 0L, 0L, 0L, 0L, 5L, 10L, 20L, 40L, 80L, 160L, 320L, 640L, 900L, 900L, 900L);
    }

    @Test
    void areNotCountedWhileTheyHaveToWait() {
        IntStream.range(0, 5).forEach(each -> attempts.begin(from("203.0.113.7")));

        assertThat(IntStream.range(0, 50).mapToObj(each -> attempts.begin(from("203.0.113.7"))))
                .containsOnly(Duration.ofSeconds(5));
        pass(Duration.ofSeconds(5));
        assertThat(attempts.begin(from("203.0.113.7"))).isZero();
    }

    @Test
    void areCountedForEachAddressAndForAllTogether() {
        IntStream.range(0, 5).forEach(each -> attempts.begin(from("203.0.113.7")));

        assertThat(attempts.begin(from("203.0.113.7"))).isPositive();
        IntStream.range(0, 15)
                .forEach(each ->
                        assertThat(attempts.begin(from("198.51.100." + each))).isZero());
        assertThat(attempts.begin(from("198.51.100.99"))).isEqualTo(Duration.ofSeconds(5));
        assertThat(attempts.begin(List.of(new Source(By.DEVICE, "mine")))).isZero();
    }

    @Test
    void areForgottenAfterADayOfRest() {
        IntStream.range(0, 12).forEach(each -> tryFrom("203.0.113.7"));

        pass(Duration.ofHours(25));

        assertThat(IntStream.range(0, 5).mapToObj(each -> attempts.begin(from("203.0.113.7"))))
                .containsOnly(Duration.ZERO);
    }

    @Test
    void beginAnewWithTheRightPassword() {
        IntStream.range(0, 4).forEach(each -> attempts.begin(from("203.0.113.7")));
        attempts.succeeded(from("203.0.113.7"));

        assertThat(IntStream.range(0, 5).mapToObj(each -> attempts.begin(from("203.0.113.7"))))
                .containsOnly(Duration.ZERO);
    }

    @Test
    void gainNothingByComingAllAtOnce() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var burst = IntStream.range(0, 30)
                    .<Callable<Duration>>mapToObj(each -> () -> attempts.begin(from("203.0.113.7")))
                    .map(threads::submit)
                    .toList();
            int made = 0;
            for (var each : burst) {
                made += each.get().isZero() ? 1 : 0;
            }
            assertThat(made).isEqualTo(5);
        }
    }

    /** Tries as soon as it may, and tells how long that took. */
    private Duration tryFrom(String address) {
        var wait = attempts.begin(from(address));
        if (wait.isPositive()) {
            pass(wait);
            assertThat(attempts.begin(from(address))).isZero();
        }
        return wait;
    }

    private void pass(Duration time) {
        clock.moveTo(clock.instant().plus(time));
    }

    private static List<Source> from(String address) {
        return List.of(new Source(By.ADDRESS, address), new Source(By.STRANGERS, "all"));
    }
}
