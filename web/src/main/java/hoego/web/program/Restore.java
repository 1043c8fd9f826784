package hoego.web.program;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.postgresql.PGConnection;

/**
 * Reads a file that {@link Backup} wrote into a database in which nobody has set Hoego up: gives it the tables that the file
 * was written from, fills them, and goes on to the tables that this program knows.
 */
final class Restore {

    private static final Pattern MIGRATION = Pattern.compile("[a-z]+/V[0-9_]+__[a-z0-9_]+\\.sql");
    private static final Pattern COLUMNS = Pattern.compile("[a-z][a-z0-9_]*(,[a-z][a-z0-9_]*)*");

    private final Database database;
    private final Terminal terminal;

    Restore(Database database, Terminal terminal) {
        this.database = database;
        this.terminal = terminal;
    }

    /**
     * @param name of the file; {@code -} for the terminal's own channel
     */
    void run(String name) {
        if (name.isEmpty()) {
            throw new Refusal("restore.usage", Map.of());
        }
        try (var input = name.equals("-") ? System.in : Files.newInputStream(Path.of(name))) {
            terminal.say("restore.done", Map.of("file", name, "rows", read(input)));
        } catch (IOException e) {
            throw new Refusal("restore.unreadable", Map.of("file", name));
        } catch (SQLException e) {
            var reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw new Refusal("restore.failed", Map.of("reason", reason));
        }
    }

    /** Reads it from its beginning to its end, and says how many rows there were. */
    long read(InputStream input) throws IOException, SQLException {
        try (var zip = new ZipInputStream(input, StandardCharsets.UTF_8)) {
            var migrations = migrations(zip);
            try (var connection = database.connect()) {
                connection.setAutoCommit(false);
                clear(connection);
                connection.commit();
            }
            database.migrate(migrations);
            long rows;
            try (var connection = database.connect()) {
                connection.setAutoCommit(false);
                rows = fill(connection, zip);
                connection.commit();
            }
            database.migrate();
            return rows;
        }
    }

    private List<String> migrations(ZipInputStream zip) throws IOException {
        var first = zip.getNextEntry();
        if (first == null || !first.getName().equals(Backup.MIGRATIONS)) {
            throw new IOException("no backup");
        }
        var migrations = text(zip).lines().toList();
        for (var migration : migrations) {
            if (!MIGRATION.matcher(migration).matches()) {
                throw new IOException("no migration: " + migration);
            }
            if (!Migrations.knows(migration)) {
                throw new Refusal("restore.newer", Map.of("migration", migration));
            }
        }
        return migrations;
    }

    private static String text(InputStream entry) throws IOException {
        return new String(entry.readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Takes away the tables of a Hoego that was never set up: they may be newer than the file. */
    private static void clear(Connection connection) throws SQLException {
        var schema = new Schema(connection);
        if (schema.isNew()) {
            return;
        }
        try (var statement = connection.createStatement()) {
            try (var owners = statement.executeQuery("SELECT FROM web.owner")) {
                if (owners.next()) {
                    throw new Refusal("restore.occupied", Map.of());
                }
            }
            for (var name : schema.names()) {
                statement.execute("DROP SCHEMA " + name + " CASCADE");
            }
            statement.execute("DROP TABLE public.flyway_schema_history");
        }
    }

    private static long fill(Connection connection, ZipInputStream zip) throws IOException, SQLException {
        var schema = new Schema(connection);
        var tables = schema.tables();
        var links = schema.links();
        try (var statement = connection.createStatement()) {
            for (var link : links) {
                statement.execute(link + " DEFERRABLE INITIALLY DEFERRED");
            }
            statement.execute("TRUNCATE " + String.join(", ", tables));
            var rows = copy(connection, tables, zip);
            statement.execute("SET CONSTRAINTS ALL IMMEDIATE");
            for (var link : links) {
                statement.execute(link + " NOT DEFERRABLE");
            }
            return rows;
        }
    }

    private static long copy(Connection connection, List<String> tables, ZipInputStream zip)
            throws IOException, SQLException {
        var copied = new HashMap<String, Long>();
        ZipEntry entry;
        while ((entry = zip.getNextEntry()) != null) {
            var name = entry.getName();
            if (name.equals(Backup.COUNTERS)) {
                count(connection, numbers(zip));
            } else if (name.equals(Backup.ROWS)) {
                if (!copied.equals(numbers(zip))) {
                    throw new IOException("rows are missing");
                }
                return copied.values().stream().mapToLong(Long::longValue).sum();
            } else {
                var table = name.substring(0, Math.max(0, name.length() - Backup.TABLE.length()));
                if (!tables.contains(table)) {
                    throw new IOException("no table: " + name);
                }
                copied.put(table, copy(connection, table, zip));
            }
        }
        throw new IOException("the end is missing");
    }

    private static long copy(Connection connection, String table, InputStream csv) throws IOException, SQLException {
        var columns = firstLine(csv);
        if (!COLUMNS.matcher(columns).matches()) {
            throw new IOException("no columns: " + columns);
        }
        var sql = "COPY " + table + " (" + columns + ") FROM STDIN WITH (FORMAT csv)";
        return connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql, csv);
    }

    private static String firstLine(InputStream csv) throws IOException {
        var line = new ByteArrayOutputStream();
        int next;
        while ((next = csv.read()) != '\n' && next >= 0) {
            line.write(next);
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    private static void count(Connection connection, Map<String, Long> counters) throws SQLException {
        try (var set = connection.prepareStatement("SELECT setval(CAST(? AS regclass), ?)")) {
            for (var counter : counters.entrySet()) {
                if (counter.getValue() > 0) {
                    set.setString(1, counter.getKey());
                    set.setLong(2, counter.getValue());
                    set.execute();
                }
            }
        }
    }

    private static Map<String, Long> numbers(InputStream entry) throws IOException {
        var numbers = new HashMap<String, Long>();
        for (var line : text(entry).lines().toList()) {
            var words = line.split(" ", 2);
            try {
                numbers.put(words[0], Long.parseLong(words[words.length - 1]));
            } catch (NumberFormatException e) {
                throw new IOException("no number: " + line, e);
            }
        }
        return numbers;
    }
}
