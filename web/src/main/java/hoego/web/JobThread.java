package hoego.web;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.env.Environment;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Where jobs run that are started at once, one after the other. Tests run them when they want to. */
@Factory
@Requires(notEnv = Environment.TEST)
final class JobThread {

    @Singleton
    @Named("jobs")
    @Bean(preDestroy = "shutdownNow")
    ExecutorService jobs() {
        return Executors.newSingleThreadExecutor(Thread.ofVirtual().name("jobs").factory());
    }
}
