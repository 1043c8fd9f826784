package hoego.web;

import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.BeanInitializedEventListener;
import io.micronaut.context.event.BeanInitializingEvent;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The database that was configured, or where none was, Hoego's own. */
@Singleton
public final class Database implements BeanInitializedEventListener<DatasourceConfiguration>, AutoCloseable {

    private final Path data;
    private final DatabaseAddress configured;
    private final boolean joining;
    private final Terminal terminal;
    private volatile @Nullable ManagedPostgres own;
    private @Nullable DatabaseAddress address;

    /**
     * @param command empty when pages are served; a command may join the PostgreSQL that serves them meanwhile
     */
    Database(
            @Value("${hoego.data:data}") Path data,
            @Value("${datasources.default.url:}") String url,
            @Value("${datasources.default.username:}") String user,
            @Value("${datasources.default.password:}") String password,
            @Value("${hoego.command:}") String command,
            Terminal terminal) {
        this.data = data;
        this.configured = new DatabaseAddress(url, user, password);
        this.joining = !command.isEmpty();
        this.terminal = terminal;
    }

    /** Leads the pool of connections to the database, once that has the tables this program knows. */
    @Override
    public DatasourceConfiguration onInitialized(BeanInitializingEvent<DatasourceConfiguration> event) {
        migrate();
        var source = event.getBean();
        source.setUrl(address().url());
        source.setUsername(address().user());
        source.setPassword(address().password());
        return source;
    }

    /** Gives it the tables this program knows. */
    public void migrate() {
        try {
            connect().close();
        } catch (SQLException e) {
            throw address().refusal(e);
        }
        Migrations.run(address());
    }

    /** A connection beside those of the pool; nothing has been migrated for it. */
    public Connection connect() {
        return address().connect();
    }

    private synchronized DatabaseAddress address() {
        if (address == null) {
            address = configured.url().isEmpty() ? ownAddress() : configured;
        }
        return address;
    }

    private DatabaseAddress ownAddress() {
        try {
            own = ManagedPostgres.open(data, terminal);
            return own.address();
        } catch (Refusal refusal) {
            if (joining && refusal.is("start.folder.taken")) {
                return ManagedPostgres.running(data).orElseThrow(() -> refusal);
            }
            throw refusal;
        }
    }

    /** Does something when Hoego's own PostgreSQL ends although nobody stopped it. */
    public void whenLost(Runnable action) {
        var running = own;
        if (running != null) {
            Thread.startVirtualThread(() -> {
                running.awaitEnd();
                if (running.equals(own)) {
                    action.run();
                }
            });
        }
    }

    /** Stops what it started; nothing may use it any more. */
    @Override
    public void close() {
        var started = own;
        own = null;
        if (started != null) {
            started.close();
        }
    }
}
