package hoego.web.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import hoego.web.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hoego's own PostgreSQL, and how it takes those of others. */
class DatabaseTest {

    static final Terminal TERMINAL = new Terminal(Texts.plain(), Map.of(), InputStream.nullInputStream());

    @TempDir
    static Path data;

    static ManagedPostgres own;

    @BeforeAll
    static void start() {
        own = ManagedPostgres.open(data, TERMINAL);
    }

    @AfterAll
    static void stop() {
        own.close();
    }

    @Test
    void losesNothingThatWasStored() throws SQLException {
        try (var connection = own.address().connect();
                var statement = connection.createStatement();
                var settings = statement.executeQuery("""
                        SELECT string_agg(name || '=' || setting, ' ' ORDER BY name)
                        FROM pg_settings
                        WHERE name IN ('fsync', 'full_page_writes', 'synchronous_commit')
                        """)) {
            settings.next();

            assertThat(settings.getString(1)).isEqualTo("fsync=on full_page_writes=on synchronous_commit=on");
        }
    }

    @Test
    void tellsLettersOfHangul() throws SQLException {
        try (var connection = own.address().connect();
                var statement = connection.createStatement();
                var letters = statement.executeQuery("SELECT '회고' ~ '^[[:alpha:]]+$' AND upper('é') = 'É'")) {
            letters.next();

            assertThat(letters.getBoolean(1)).isTrue();
        }
    }

    @Test
    void keepsItsPasswordToItself() throws IOException {
        assertThat(Files.getPosixFilePermissions(data.resolve("pg.password"))).hasSize(2);
        assertRefused("program.database.password", at(own.address().url(), "postgres", "wrong"));
        assertRefused("program.database.password", at(own.address().url(), "postgres", ""));
    }

    @Test
    void refusesAFolderThatAnotherUses() {
        assertThatThrownBy(() -> Database.alone(in(data), TERMINAL).migrate())
                .asInstanceOf(type(Refusal.class))
                .extracting(Refusal::key)
                .isEqualTo("program.folder.taken");
    }

    @Test
    void letsACommandJoin() throws SQLException {
        try (var shared = Database.shared(in(data), TERMINAL);
                var connection = shared.connect()) {
            assertThat(connection.getMetaData().getURL())
                    .isEqualTo(own.address().url());
        }

        assertThat(own.address()).satisfies(address -> address.connect().close());
    }

    @Test
    void refusesAFolderThatCannotBeWritten(@TempDir Path folder) throws IOException {
        var file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(
                        () -> Database.alone(in(file.resolve("data")), TERMINAL).migrate())
                .asInstanceOf(type(Refusal.class))
                .extracting(Refusal::key)
                .isEqualTo("program.folder.unwritable");
    }

    @Test
    void refusesWhatDoesNotAnswer() {
        assertRefused("program.database.unreachable", at("jdbc:postgresql://127.0.0.1:1/hoego", "hoego", "x"));
    }

    @Test
    void refusesADatabaseThatIsNotThere() {
        assertRefused(
                "program.database.missing",
                at(url("nowhere"), "postgres", own.address().password()));
    }

    @Test
    void refusesADatabaseInWhichItMayMakeNoTables() throws SQLException {
        execute("postgres", "CREATE ROLE guest LOGIN PASSWORD 'guest'");
        execute("postgres", "CREATE DATABASE elsewhere");

        assertRefused("program.database.permission", at(url("elsewhere"), "guest", "guest"));
    }

    @Test
    void refusesADatabaseThatANewerOneUsed() throws SQLException {
        execute("postgres", "CREATE DATABASE newer");
        var newer = at(url("newer"), "postgres", own.address().password());
        Database.alone(newer, TERMINAL).migrate();
        execute("newer", """
                INSERT INTO flyway_schema_history
                    (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
                VALUES (9999, '99991231.2359', 'be newer', 'SQL', 'web/V99991231_2359__be_newer.sql', 1, 'x', 1, true)
                """);

        assertRefused("program.database.newer", newer);
    }

    private static void assertRefused(String key, Settings settings) {
        assertThatThrownBy(() -> Database.alone(settings, TERMINAL).migrate())
                .asInstanceOf(type(Refusal.class))
                .extracting(Refusal::key)
                .isEqualTo(key);
    }

    private static Settings in(Path folder) {
        return settings(folder, null);
    }

    private static Settings at(String url, String user, String password) {
        return settings(data, new DatabaseAddress(url, user, password));
    }

    private static Settings settings(Path folder, @Nullable DatabaseAddress database) {
        return new Settings("127.0.0.1", -1, folder, null, List.of(), false, false, database);
    }

    private static String url(String database) {
        return own.address().url().replaceFirst("/postgres$", "/" + database);
    }

    private static void execute(String database, String sql) throws SQLException {
        var address =
                new DatabaseAddress(url(database), "postgres", own.address().password());
        try (var connection = address.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
