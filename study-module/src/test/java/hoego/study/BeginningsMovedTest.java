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

/** Books and groups could end before they began; what did so comes along all the same, also out of the trash. */
@MicronautTest(transactional = false)
class BeginningsMovedTest {

    private static final String MIGRATIONS = "/db/migration/study/";

    @Inject
    TransactionOperations<Connection> transactions;

    @Test
    void keepsTheEndOfABookThatEndedBeforeItBegan() {
        undone(
                """
                DROP TABLE study.read_through CASCADE;
                ALTER TABLE study.reading DROP COLUMN read_through_id, DROP COLUMN percent;
                ALTER TABLE study.book
                    DROP COLUMN isbn CASCADE, DROP COLUMN tags CASCADE, ADD COLUMN started_on date, ADD COLUMN outcome text,
                    ADD COLUMN ended_on date, ADD COLUMN ended_precision text, ADD COLUMN reason text NOT NULL DEFAULT '';
                INSERT INTO study.book (title, started_on, outcome, ended_on, ended_precision) VALUES
                    ('in order', '2021-03-10', 'FINISHED', '2021-03-01', 'MONTH'),
                    ('wanted', NULL, NULL, NULL, NULL),
                    ('backwards', '2021-03-10', 'FINISHED', '2021-03-05', 'DAY'),
                    ('backwards in the trash', '2021-03-10', 'FINISHED', '2021-03-05', 'DAY');
                SELECT study.discard('study.book', 'study.book', max(id), 'book', now()) FROM study.book;
                """,
                "V20261127_0040__read_a_book_again.sql",
                """
                SELECT concat_ws(' ', title, started_on, ended_on)
                FROM study.read_through t JOIN study.book b ON b.id = t.book_id
                ORDER BY title
                """,
                "backwards 2021-03-05",
                "backwards in the trash 2021-03-05",
                "in order 2021-03-10 2021-03-01");
    }

    @Test
    void endsAGroupNoSoonerThanItBegan() {
        undone(
                """
                ALTER TABLE study.study_group
                    DROP COLUMN every_weeks, DROP COLUMN weekday, DROP COLUMN times_per_month,
                    DROP CONSTRAINT study_group_check3;
                INSERT INTO study.study_group (name, started_on, started_precision, ended_on, ended_precision) VALUES
                    ('in order', '2021-03-10', 'DAY', '2021-03-01', 'MONTH'),
                    ('backwards', '2021-03-10', 'DAY', '2021-03-05', 'DAY'),
                    ('backwards in the trash', '2021-03-01', 'MONTH', '2021-02-05', 'DAY');
                SELECT study.discard('study.study-group', 'study.study_group', max(id), 'group', now()) FROM study.study_group;
                """,
                "V20261127_0060__give_groups_a_rhythm.sql",
                """
                SELECT concat_ws(' ', name, ended_on, ended_precision) FROM study.study_group ORDER BY name
                """,
                "backwards 2021-03-10 DAY",
                "backwards in the trash 2021-03-01 MONTH",
                "in order 2021-03-01 MONTH");
    }

    /** Goes back before a migration and does it again, for what was there by then. */
    private void undone(String before, String migration, String asked, String... found) {
        transactions.executeWrite(transaction -> {
            transaction.setRollbackOnly();
            try (var statement = transaction.getConnection().createStatement()) {
                statement.execute(before);
                statement.execute(migration(migration));
                statement.execute("SELECT study.restored(id) FROM study.trash");
                var told = new ArrayList<String>();
                try (var rows = statement.executeQuery(asked)) {
                    while (rows.next()) {
                        told.add(rows.getString(1));
                    }
                }
                assertThat(told).isEqualTo(List.of(found));
            } catch (SQLException | IOException failed) {
                throw new AssertionError(failed);
            }
            return null;
        });
    }

    private static String migration(String name) throws IOException {
        try (var file = Objects.requireNonNull(BeginningsMovedTest.class.getResourceAsStream(MIGRATIONS + name))) {
            return new String(file.readAllBytes(), UTF_8);
        }
    }
}
