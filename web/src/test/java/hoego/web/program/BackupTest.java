package hoego.web.program;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {

    static final String SERVER = System.getProperty("datasources.default.url");

    static final String DEFINITIONS = """
            SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
            FROM pg_constraint
            WHERE connamespace::regnamespace::text NOT IN ('pg_catalog', 'information_schema')
            ORDER BY 1
            """;

    static final String MIGRATIONS =
            "SELECT script FROM public.flyway_schema_history WHERE version IS NOT NULL ORDER BY version";

    static final String OWNER = "SELECT name FROM web.owner";

    @TempDir
    Path folder;

    Database source;
    Database target;

    @BeforeAll
    static void fillOne(@TempDir Path unused) throws SQLException {
        var filled = database("backup_filled", "template0", unused);
        filled.migrate();
        fill(filled);
    }

    @BeforeEach
    void makeDatabases() throws SQLException {
        source = database("backup_source", "backup_filled", folder);
        target = database("backup_target", "template0", folder);
    }

    static Database database(String name, String template, Path folder) throws SQLException {
        try (var connection = DriverManager.getConnection(SERVER);
                var statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + name);
            statement.execute("CREATE DATABASE " + name + " TEMPLATE " + template);
        }
        var address = new DatabaseAddress(SERVER.replace("/postgres?", "/" + name + "?"), "", "");
        var settings = new Settings("127.0.0.1", -1, folder.resolve("unused"), null, List.of(), false, false, address);
        return Database.alone(settings, DatabaseTest.TERMINAL);
    }

    @Test
    void bringsEveryTableBackAsItWas() throws IOException, SQLException {
        var file = write(source);
        read(target, file);

        var original = entries(file);
        assertThat(original)
                .hasEntrySatisfying(
                        Backup.ROWS, rows -> assertThat(rows.lines()).noneMatch(row -> row.endsWith(" 0")));
        assertThat(entries(write(target))).isEqualTo(original);
        assertThat(strings(target, DEFINITIONS)).isEqualTo(strings(source, DEFINITIONS));
    }

    @Test
    void givesNoIdTwice() throws IOException, SQLException {
        var add = """
                INSERT INTO web.pause (starts_on, ends_on, kind) VALUES ('2021-01-01', '2021-01-02', 'TRAVEL')
                RETURNING id
                """;
        var deleted = Long.parseLong(strings(source, add).getFirst());
        strings(source, "DELETE FROM web.pause WHERE id = " + deleted + " RETURNING id");

        read(target, write(source));

        assertThat(strings(target, add)).containsExactly(Long.toString(deleted + 1));
    }

    @Test
    void goesOnFromTheTablesOfAnEarlierVersion() throws IOException, SQLException {
        var files = strings(source, MIGRATIONS);
        var older = database("backup_older", "template0", folder);
        older.migrate(files.subList(0, files.size() - 1));
        fill(older);

        read(target, write(older));

        assertThat(strings(target, MIGRATIONS)).isEqualTo(files);
        assertThat(strings(target, OWNER)).hasSize(1);
    }

    @Test
    void takesThePlaceOfAHoegoThatNobodySetUp() throws IOException, SQLException {
        target.migrate();

        read(target, write(source));

        assertThat(strings(target, OWNER)).isEqualTo(strings(source, OWNER));
    }

    @Test
    void spoilsNobodysRecords() throws IOException, SQLException {
        var file = write(source);

        assertRefused("restore.occupied", () -> read(source, file));
    }

    @Test
    void restoresAllOrNothing() throws IOException, SQLException {
        var file = write(source);

        assertThatThrownBy(() -> read(target, Arrays.copyOf(file, file.length / 2)))
                .isInstanceOf(IOException.class);

        assertThat(strings(target, OWNER)).isEmpty();
        read(target, file);
        assertThat(strings(target, OWNER)).hasSize(1);
    }

    @Test
    void refusesABackupOfANewerVersion() throws IOException, SQLException {
        var file = with("web/V99991231_2359__be_newer.sql", write(source));

        assertRefused("restore.newer", () -> read(target, file));
    }

    @Test
    void refusesWhatIsNoBackup() throws IOException {
        var file = Files.writeString(folder.resolve("letter"), "Dear Hoego,");

        assertRefused("restore.unreadable", () -> new Restore(target, DatabaseTest.TERMINAL).run(file.toString()));
    }

    @Test
    void writesAFileForItsOwnerAloneAndOverNoOther() throws IOException {
        var file = folder.resolve("hoego.zip");
        var backup = new Backup(source, DatabaseTest.TERMINAL);

        backup.run(file.toString());

        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
        assertThat(folder).isDirectoryNotContaining("glob:**.unfinished");
        assertRefused("backup.exists", () -> backup.run(file.toString()));
    }

    @Test
    void makesNoDatabaseForWantOfOne() {
        var nowhere = new Settings("127.0.0.1", -1, folder.resolve("nowhere"), null, List.of(), false, false, null);
        var backup = new Backup(Database.shared(nowhere, DatabaseTest.TERMINAL), DatabaseTest.TERMINAL);

        assertRefused(
                "backup.nothing", () -> backup.run(folder.resolve("hoego.zip").toString()));
        assertThat(folder.resolve("nowhere")).doesNotExist();
    }

    private static void fill(Database database) throws SQLException {
        try (var connection = database.connect()) {
            new AnyRows(connection).fill();
        }
    }

    private static byte[] write(Database database) throws IOException, SQLException {
        var file = new ByteArrayOutputStream();
        new Backup(database, DatabaseTest.TERMINAL).write(file);
        return file.toByteArray();
    }

    private static void read(Database database, byte[] file) throws IOException, SQLException {
        new Restore(database, DatabaseTest.TERMINAL).read(new ByteArrayInputStream(file));
    }

    private static Map<String, String> entries(byte[] file) throws IOException {
        var entries = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            ZipEntry entry;
            while ((entry = zip.getNextEntry()) != null) {
                entries.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
            }
        }
        return entries;
    }

    /** A backup from a program that knows one migration more. */
    private static byte[] with(String migration, byte[] file) throws IOException {
        var changed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(changed)) {
            zip.putNextEntry(new ZipEntry(Backup.MIGRATIONS));
            zip.write((entries(file).get(Backup.MIGRATIONS) + "\n" + migration).getBytes(UTF_8));
        }
        return changed.toByteArray();
    }

    static List<String> strings(Database database, String sql) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = database.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private static void assertRefused(String key, ThrowingCallable action) {
        assertThatThrownBy(action)
                .asInstanceOf(type(Refusal.class))
                .extracting(Refusal::key)
                .isEqualTo(key);
    }
}
