package hoego.study;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What meetings decided was one text before it became records; nobody lost a line by that, not even in the trash. */
@MicronautTest(transactional = false)
class DecisionsMovedTest {

    private static final String MIGRATION = "/db/migration/study/V20261127_0062__try_decisions.sql";

    @Inject
    TransactionOperations<Connection> transactions;

    @Test
    void makesADecisionOfEachLine() {
        transactions.executeWrite(transaction -> {
            transaction.setRollbackOnly();
            moveInto(transaction.getConnection());
            return null;
        });
    }

    private static void moveInto(Connection connection) {
        try (var statement = connection.createStatement()) {
            statement.execute("""
                    DROP TABLE study.decision CASCADE;
                    ALTER TABLE study.meeting ADD COLUMN decisions text NOT NULL DEFAULT '';
                    INSERT INTO study.study_group (name, started_on, started_precision) VALUES ('circle', '2021-01-01', 'DAY');
                    INSERT INTO study.meeting (group_id, held_on, decisions)
                    SELECT id, date '2021-01-05', E'- Read man pages\\r\\n\\n2. Draw the boot process\\n-5 °C is cold\\n' || repeat('x', 310)
                    FROM study.study_group;
                    INSERT INTO study.meeting (group_id, held_on, decisions)
                    SELECT id, date '2021-01-12', 'Write it up' FROM study.study_group;
                    SELECT study.discard('study.meeting', 'study.meeting', max(id), 'circle', now()) FROM study.meeting;
                    """);
            statement.execute(migration());
            assertThat(words(connection))
                    .containsExactly(
                            "Read man pages",
                            "Draw the boot process",
                            "-5 °C is cold",
                            "x".repeat(300),
                            "x".repeat(10));
            statement.execute("SELECT study.restored(id) FROM study.trash");
            assertThat(words(connection)).hasSize(6).endsWith("Write it up");
        } catch (SQLException | IOException failed) {
            throw new AssertionError(failed);
        }
    }

    private static String migration() throws IOException {
        try (var stream = Objects.requireNonNull(DecisionsMovedTest.class.getResourceAsStream(MIGRATION))) {
            return new String(stream.readAllBytes(), UTF_8);
        }
    }

    private static List<String> words(Connection connection) throws SQLException {
        var words = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT words FROM study.decision ORDER BY id")) {
            while (rows.next()) {
                words.add(rows.getString(1));
            }
        }
        return words;
    }
}
