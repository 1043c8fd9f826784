package hoego.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

@Factory
final class Beans {

    /** The one clock. It counts in microseconds, as PostgreSQL does. */
    @Singleton
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    }

    @Singleton
    @Requires(missingProperty = "hoego.dev.templates")
    Templates templates() {
        return new StaticTemplates();
    }

    /** In development templates are compiled when they change, so that a reload of the page shows it. */
    @Singleton
    @Requires(property = "hoego.dev.templates")
    Templates liveTemplates(@Value("${hoego.dev.templates}") Path sources) {
        var engine = TemplateEngine.create(
                new DirectoryCodeResolver(sources),
                Path.of("target", "live-templates"),
                ContentType.Html,
                getClass().getClassLoader(),
                "hoego.live");
        engine.setTrimControlStructures(true);
        return new DynamicTemplates(engine);
    }
}
