package hoego.web;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.env.Environment;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.List;

/** Lets the jobs run in turn. Tests run them when they want to. */
@Singleton
@Requires(notEnv = Environment.TEST)
final class Schedule {

    private final List<Job> all;
    private final Jobs jobs;

    Schedule(List<Job> all, Jobs jobs) {
        this.all = all;
        this.jobs = jobs;
    }

    @Scheduled(initialDelay = "1m", fixedDelay = "1h")
    void hourly() {
        all.forEach(jobs::run);
    }
}
