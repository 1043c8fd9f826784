package hoego.web;

import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.BeanInitializedEventListener;
import io.micronaut.context.event.BeanInitializingEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Points the data source at Hoego's own PostgreSQL where no other is configured. */
@Singleton
final class Database implements BeanInitializedEventListener<DatasourceConfiguration> {

    private final Path data;
    private @Nullable ManagedPostgres own;

    Database(@Value("${hoego.data:data}") Path data) {
        this.data = data;
    }

    @Override
    public DatasourceConfiguration onInitialized(BeanInitializingEvent<DatasourceConfiguration> event) {
        var source = event.getBean();
        if (source.getConfiguredUrl() == null) {
            var started = ManagedPostgres.open(data);
            own = started;
            source.setUrl(started.url());
            source.setUsername("postgres");
            source.setPassword(started.password());
        }
        return source;
    }

    @PreDestroy
    void stop() {
        if (own != null) {
            own.close();
        }
    }
}
