package hoego.web.program;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/**
 * Where a PostgreSQL is, and as whom to enter it.
 *
 * @param url JDBC's
 * @param user empty if the URL names one
 */
record DatabaseAddress(String url, String user, String password) {

    private static final int OLDEST = 15;
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration BREATH = Duration.ofMillis(200);
    private static final String STARTING_UP = "57P03";

    /** Opens a connection, waiting while PostgreSQL is still starting up, and refuses what Hoego cannot live in. */
    Connection connect() {
        var properties = properties();
        var end = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                var connection = DriverManager.getConnection(url, properties);
                refuseOld(connection);
                return connection;
            } catch (SQLException e) {
                if (!STARTING_UP.equals(e.getSQLState()) || Instant.now().isAfter(end)) {
                    throw refusal(e);
                }
                LockSupport.parkNanos(BREATH.toNanos());
            }
        }
    }

    private Properties properties() {
        var properties = new Properties();
        if (!user.isEmpty()) {
            PGProperty.USER.set(properties, user);
        }
        if (!password.isEmpty()) {
            PGProperty.PASSWORD.set(properties, password);
        }
        PGProperty.CONNECT_TIMEOUT.set(properties, 5);
        PGProperty.LOGIN_TIMEOUT.set(properties, 10);
        return properties;
    }

    private void refuseOld(Connection connection) throws SQLException {
        var version = connection.getMetaData().getDatabaseMajorVersion();
        if (version < OLDEST) {
            connection.close();
            throw new Refusal("program.database.old", Map.of("place", place(), "version", version));
        }
    }

    /** What a failure means, in one line that says what to do. */
    Refusal refusal(SQLException e) {
        var state = e.getSQLState() == null ? "" : e.getSQLState();
        return switch (state) {
            case "28P01", "28000", "08004" ->
                new Refusal("program.database.password", Map.of("place", place(), "reason", reason(e)));
            case "3D000" ->
                new Refusal("program.database.missing", Map.of("place", place(), "name", part(PGProperty.PG_DBNAME)));
            case "42501" ->
                new Refusal(
                        "program.database.permission", Map.of("place", place(), "name", part(PGProperty.PG_DBNAME)));
            case "08001", "08006" -> new Refusal("program.database.unreachable", Map.of("place", place()));
            default -> new Refusal("program.database.failed", Map.of("place", place(), "reason", reason(e)));
        };
    }

    private static String reason(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("").strip();
    }

    /** Host and port, without what is secret. */
    String place() {
        return part(PGProperty.PG_HOST) + ":" + part(PGProperty.PG_PORT);
    }

    private String part(PGProperty property) {
        var parts = Driver.parseURL(url, null);
        return parts == null ? "" : String.valueOf(property.getOrDefault(parts));
    }
}
