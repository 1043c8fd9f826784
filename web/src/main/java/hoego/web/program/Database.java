package hoego.web.program;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The database that was configured, or where none was, Hoego's own, which is started when it is first needed. */
final class Database implements AutoCloseable {

    private final Path data;
    private final @Nullable DatabaseAddress configured;
    private final Terminal terminal;
    private final boolean isShared;
    private volatile @Nullable ManagedPostgres own;
    private @Nullable DatabaseAddress address;

    private Database(Settings settings, Terminal terminal, boolean isShared) {
        this.data = settings.data();
        this.configured = settings.database();
        this.terminal = terminal;
        this.isShared = isShared;
    }

    /** For one who serves pages from it: nobody else may. */
    static Database alone(Settings settings, Terminal terminal) {
        return new Database(settings, terminal, false);
    }

    /** For a command, which also works while pages are served. */
    static Database shared(Settings settings, Terminal terminal) {
        return new Database(settings, terminal, true);
    }

    /** Whether there is one, or Hoego's own would have to be made first. */
    boolean exists() {
        return configured != null || ManagedPostgres.isIn(data);
    }

    /** Gives it the tables this program knows. */
    void migrate() {
        try {
            connect().close();
        } catch (SQLException e) {
            throw address().refusal(e);
        }
        Migrations.run(address());
    }

    /** Gives it, empty as it is, the tables it had when it knew these files of the migrations. */
    void migrate(List<String> files) throws IOException {
        Migrations.run(address(), files);
    }

    Connection connect() {
        return address().connect();
    }

    /** What leads the pool of connections to it. */
    Map<String, Object> properties() {
        return Map.of(
                "datasources.default.url", address().url(),
                "datasources.default.username", address().user(),
                "datasources.default.password", address().password());
    }

    private synchronized DatabaseAddress address() {
        if (address == null) {
            address = configured == null ? ownAddress() : configured;
        }
        return address;
    }

    private DatabaseAddress ownAddress() {
        try {
            var started = ManagedPostgres.open(data, terminal);
            own = started;
            return started.address();
        } catch (Refusal refusal) {
            if (isShared && refusal.is("program.folder.taken")) {
                return ManagedPostgres.running(data).orElseThrow(() -> refusal);
            }
            throw refusal;
        }
    }

    /** Does something when Hoego's own PostgreSQL ends although nobody stopped it. */
    void whenLost(Runnable action) {
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

    /** Stops what it started, or is just starting; nothing may use it any more. */
    @Override
    public synchronized void close() {
        var started = own;
        own = null;
        if (started != null) {
            started.close();
        }
    }
}
