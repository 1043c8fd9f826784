package hoego.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class JobsTest {

    @Inject
    Jobs jobs;

    @Inject
    List<Job> all;

    @Inject
    Browser browser;

    @Inject
    Sessions sessions;

    @Inject
    OnceRepository keys;

    @Inject
    MovableClock clock;

    @Inject
    TransactionOperations<Connection> transactions;

    @Test
    void keepHowTheyWent() {
        jobs.run(new Job("tidy", now -> {}));

        assertThat(jobs.last())
                .singleElement()
                .satisfies(run -> assertThat(run)
                        .extracting(JobRun::name, JobRun::startedAt, JobRun::error)
                        .containsExactly("tidy", clock.instant(), ""));
    }

    @Test
    void undoWhatFailedAndSayWhy() {
        jobs.run(new Job("tidy", now -> {
            keys.claim("half done", now);
            throw new IllegalStateException("no more room");
        }));

        assertThat(keys.claim("half done", clock.instant())).isEqualTo(1);
        assertThat(jobs.last())
                .singleElement()
                .satisfies(run -> assertThat(run.error()).contains("no more room"));

        jobs.run(new Job("tidy", now -> {}));
        assertThat(jobs.last())
                .singleElement()
                .satisfies(run -> assertThat(run.error()).isEmpty());
    }

    @Test
    void letAJobInPiecesOpenItsOwnTransactions() {
        jobs.run(Job.inPieces("ask", now -> {
            assertThat(transactions.findTransactionStatus()).isEmpty();
            keys.claim("one piece", now);
            throw new IllegalStateException("nobody answers");
        }));

        assertThat(keys.claim("one piece", clock.instant())).isZero();
        assertThat(jobs.last())
                .singleElement()
                .satisfies(run -> assertThat(run.error()).contains("nobody answers"));
    }

    @Test
    void runOnOneInstanceAtATime() throws Exception {
        var runs = new AtomicInteger();
        var begun = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        jobs.run(new Job("tidy", now -> {}));

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = threads.submit(() -> jobs.run(new Job("tidy", now -> {
                runs.incrementAndGet();
                begun.countDown();
                await(mayEnd);
            })));
            begun.await();

            jobs.run(new Job("tidy", now -> runs.incrementAndGet()));

            mayEnd.countDown();
            first.get();
        }
        assertThat(runs).hasValue(1);
    }

    @Test
    void forgetWhatIsOver() {
        browser.signIn();
        keys.claim("an old form", clock.instant());

        clock.moveTo(clock.instant().plus(Duration.ofDays(61)));
        all.forEach(jobs::run);

        assertThat(sessions.open()).isEmpty();
        assertThat(keys.claim("an old form", clock.instant())).isEqualTo(1);
        assertThat(jobs.last())
                .hasSize(all.size())
                .allSatisfy(run -> assertThat(run.error()).isEmpty());
    }

    @Test
    void keepWhatIsNot() {
        browser.signIn();
        keys.claim("a form of yesterday", clock.instant());

        clock.moveTo(clock.instant().plus(Duration.ofDays(1)));
        all.forEach(jobs::run);

        assertThat(sessions.open()).hasSize(1);
        assertThat(keys.claim("a form of yesterday", clock.instant())).isZero();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
