package hoego.web;

import io.micronaut.context.annotation.Bean;
import jakarta.inject.Singleton;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads and imports uploads, one after the other, while pages are asked for. */
@Singleton
@Bean(preDestroy = "close")
public final class ImportWork {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWork.class);

    private final ExecutorService one =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("import").factory());

    /**
     * Begins it as soon as what was begun before is done.
     *
     * @param failed what is done if the work fails
     */
    @SuppressWarnings({"CatchingUnchecked", "FutureReturnValueIgnored"}) // the page tells how it went
    public void start(Runnable work, Runnable failed) {
        one.submit(() -> {
            try {
                work.run();
            } catch (RuntimeException e) {
                LOG.error("An import failed: {}", Mishap.of(e));
                failed.run();
            }
        });
    }

    /** Waits until all that was started is done. */
    public void await() throws InterruptedException, ExecutionException {
        one.submit(() -> {}).get();
    }

    void close() {
        one.shutdownNow();
    }
}
