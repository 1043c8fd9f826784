package hoego.web.health;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.health.WorkoutDraft;
import hoego.health.WorkoutService;
import hoego.web.Browser;
import hoego.web.Language;
import hoego.web.MovableClock;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class CourseControllerTest {

    @Inject
    Browser browser;

    @Inject
    WorkoutService workouts;

    @Inject
    TransactionOperations<Connection> transactions;

    @Test
    void showsItsSessionsAndTheWorkoutsBehindThem() {
        browser.speak(Language.KO);
        workouts.add(new WorkoutDraft(MovableClock.TODAY, "필라테스", 50, null, null, "", false));

        var page = browser.submit(
                "/health/courses/new",
                "#form form",
                Map.of("kind", "필라테스", "sessions", "10", "price", "330,000", "expiresOn", "2021-06-30"));

        assertThat(page.expectFirst("h2").text()).isEqualTo("필라테스 수강권");
        assertThat(page.select(".figure").text()).isEqualTo("9회 남음 · 전체 10회");
        assertThat(page.select(".numbers dd").eachText())
                .containsExactly("1", "3월 30일", "3월 30일", "6월 30일", "330,000원");
        assertThat(page.select("[data-total]").attr("data-total")).isEqualTo("1");
    }

    @Test
    void givesItsLastSessionToOneOfTwoAtOnce() throws Exception {
        browser.post(
                "/health/courses",
                Map.of("kind", "Pilates", "sessions", "1", "bookedOn", "2021-03-01", "startsOn", "2021-03-01"));

        try (var threads = Executors.newSingleThreadExecutor()) {
            var second = transactions.executeWrite(transaction -> {
                addPilates();
                var other = threads.submit(this::addPilates);
                awaitItsTurn(transaction.getConnection(), other);
                return other;
            });
            second.get();
        }

        assertThat(browser.get("/health/workouts").select("[data-total]").attr("data-total"))
                .isEqualTo("2");
        assertThat(browser.get("/health/workouts?course=1")
                        .select("[data-total]")
                        .attr("data-total"))
                .isEqualTo("1");
    }

    private void addPilates() {
        workouts.add(new WorkoutDraft(MovableClock.TODAY, "Pilates", 50, null, null, "", false));
    }

    /** Until the other waits for what is locked here, or, where nothing keeps it, is done. */
    private static void awaitItsTurn(Connection connection, Future<?> other) {
        try (var waiting = connection.prepareStatement("SELECT FROM pg_locks WHERE NOT granted")) {
            while (!other.isDone()) {
                try (var found = waiting.executeQuery()) {
                    if (found.next()) {
                        return;
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void expiresNotBeforeItStarts() {
        var page = browser.post(
                "/health/courses",
                Map.of(
                        "kind", "Pilates",
                        "sessions", "10",
                        "bookedOn", "2021-03-22",
                        "startsOn", "2021-04-01",
                        "expiresOn", "2021-03-31"));

        assertThat(page.select("#problem-expiresOn").text()).isEqualTo("It expires before it starts.");
    }

    @Test
    void isListedChangedAndDeleted() {
        browser.post(
                "/health/courses",
                Map.of("kind", "Pilates", "sessions", "10", "bookedOn", "2021-03-22", "startsOn", "2021-04-01"));

        assertThat(browser.get("/health/courses").select("tbody td").eachText())
                .startsWith("Pilates", "10 of 10", "22 Mar", "1 Apr");
        assertThat(browser.get("/health/courses?period=2021-Q1&kind=pilates").select("tbody tr"))
                .hasSize(1);
        assertThat(browser.get("/health/courses?period=2020-Q4").select("tbody tr"))
                .isEmpty();

        browser.submit("/health/courses/1/edit", "#form form", Map.of("sessions", "20"));
        assertThat(browser.get("/health/courses/1").select(".figure strong").text())
                .isEqualTo("20");

        var list = browser.submit("/health/courses/1", ".deletion", Map.of());
        assertThat(list.select(".notice p").text()).isEqualTo("Deleted “Pilates course, 20 sessions, 22 March 2021”.");
        assertThat(list.select(".empty").text()).startsWith("No course yet.");
    }
}
