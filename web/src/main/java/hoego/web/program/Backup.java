package hoego.web.program;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Writes every table into one zip file, as they all were at one moment, while Hoego goes on.
 *
 * <p>The file holds, in this order: {@link #MIGRATIONS}, a CSV file per table, {@link #COUNTERS}, and last, as the sign that
 * nothing is missing, the number of rows of each table in {@link #ROWS}.
 */
final class Backup {

    static final String MIGRATIONS = "migrations.txt";
    static final String COUNTERS = "counters.txt";
    static final String ROWS = "rows.txt";
    static final String TABLE = ".csv";

    private final Database database;
    private final Terminal terminal;

    Backup(Database database, Terminal terminal) {
        this.database = database;
        this.terminal = terminal;
    }

    /**
     * @param name of the file; {@code -} for the terminal's own channel
     */
    void run(String name) {
        if (name.isEmpty()) {
            throw new Refusal("backup.usage", Map.of());
        }
        if (!database.exists()) {
            throw new Refusal("backup.nothing", Map.of());
        }
        try {
            if (name.equals("-")) {
                write(new FileOutputStream(FileDescriptor.out));
            } else {
                terminal.note("backup.done", Map.of("file", name, "rows", write(Path.of(name))));
            }
        } catch (IOException e) {
            throw new Refusal("backup.unwritable", Map.of("file", name));
        } catch (SQLException e) {
            throw new Refusal("backup.failed", Map.of("reason", e.getMessage()));
        }
    }

    /** The file appears when it is whole; what is there already stays. */
    private long write(Path file) throws IOException, SQLException {
        if (Files.exists(file)) {
            throw new Refusal("backup.exists", Map.of("file", file));
        }
        var mine = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var unfinished = Files.createFile(file.resolveSibling(file.getFileName() + ".unfinished"), mine);
        try {
            long rows;
            try (var output = Files.newOutputStream(unfinished)) {
                rows = write(output);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            return rows;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    long write(OutputStream output) throws IOException, SQLException {
        try (var connection = database.connect()) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            var schema = new Schema(connection);
            if (schema.isNew()) {
                throw new Refusal("backup.nothing", Map.of());
            }
            var zip = new ZipOutputStream(output, StandardCharsets.UTF_8);
            write(zip, MIGRATIONS, String.join("\n", schema.migrations()));
            var rows = copy(connection.unwrap(PGConnection.class).getCopyAPI(), schema.tables(), zip);
            write(zip, COUNTERS, lines(schema.counters()));
            write(zip, ROWS, lines(rows));
            zip.finish();
            return rows.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    private static Map<String, Long> copy(CopyManager copies, List<String> tables, ZipOutputStream zip)
            throws IOException, SQLException {
        var rows = new LinkedHashMap<String, Long>();
        for (var table : tables) {
            zip.putNextEntry(new ZipEntry(table + TABLE));
            var sql = "COPY " + table + " TO STDOUT WITH (FORMAT csv, HEADER)";
            rows.put(table, copies.copyOut(sql, zip));
            zip.closeEntry();
        }
        return rows;
    }

    private static String lines(Map<String, Long> numbers) {
        var lines = new StringBuilder();
        numbers.forEach(
                (name, number) -> lines.append(name).append(' ').append(number).append('\n'));
        return lines.toString();
    }

    private static void write(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
