package hoego.web;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the jobs, each on one instance of Hoego at a time, and keeps how they went. */
@Singleton
public class Jobs {

    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
    private static final TransactionDefinition OF_ITS_OWN = TransactionDefinition.of(Propagation.REQUIRES_NEW);

    private final JobRepository runs;
    private final TransactionOperations<Connection> transactions;
    private final Executor thread;
    private final Clock clock;

    Jobs(
            JobRepository runs,
            TransactionOperations<Connection> transactions,
            @Named("jobs") Executor thread,
            Clock clock) {
        this.runs = runs;
        this.transactions = transactions;
        this.thread = thread;
        this.clock = clock;
    }

    /** The last run of each job that ever ran. */
    public List<JobRun> last() {
        return runs.findRuns();
    }

    /** Runs a job at once, while whoever asked for that goes on. */
    public void start(Job job) {
        thread.execute(() -> run(job));
    }

    /** Runs a job, unless another instance is at it; what goes wrong is kept and undone, and stops nobody else. */
    public void run(Job job) {
        if (job.isWhole()) {
            transactions.execute(OF_ITS_OWN, transaction -> {
                runWhole(job);
                return true;
            });
        } else {
            runs.open(job.name(), clock.instant());
            runs.update(attempted(job, Runnable::run));
        }
    }

    private void runWhole(Job job) {
        runs.open(job.name(), clock.instant());
        if (runs.lock(job.name()).isEmpty()) {
            return;
        }
        runs.update(attempted(
                job,
                action -> transactions.execute(OF_ITS_OWN, transaction -> {
                    action.run();
                    return true;
                })));
    }

    private JobRun attempted(Job job, Consumer<Runnable> within) {
        var started = clock.instant();
        var since = System.nanoTime();
        var error = attempt(job, within);
        return new JobRun(
                job.name(), started, Duration.ofNanos(System.nanoTime() - since).toMillis(), error);
    }

    @SuppressWarnings("CatchingUnchecked") // whatever a job throws, the next one has to run
    private String attempt(Job job, Consumer<Runnable> within) {
        try {
            within.accept(() -> job.action().accept(clock.instant()));
            return "";
        } catch (RuntimeException e) {
            LOG.error("The job '{}' failed", job.name(), e);
            return e.toString();
        }
    }
}
