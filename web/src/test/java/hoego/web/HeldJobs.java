package hoego.web;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;

/** What is started at once is done at once, unless a test holds it back. */
@Singleton
@Named("jobs")
public final class HeldJobs implements Executor {

    private final Queue<Runnable> held = new ArrayDeque<>();
    private boolean isHolding;

    public synchronized void hold() {
        isHolding = true;
    }

    public synchronized void release() {
        isHolding = false;
        for (var job = held.poll(); job != null; job = held.poll()) {
            job.run();
        }
    }

    @Override
    public synchronized void execute(Runnable job) {
        if (isHolding) {
            held.add(job);
        } else {
            job.run();
        }
    }
}
