package hoego.web.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records of an earlier version learn which goal answers them. */
class AnsweringGoalTest {

    private static final String BEFORE = """
            INSERT INTO goals.goal (title, area, kind, starts_on, ends_on, importance)
            VALUES ('answer worries', 'career', 'MILESTONES', '2021-01-01', '2021-03-31', 'NORMAL');
            INSERT INTO goals.worry (words, area, day, precision, answer, answered_on, goal_id)
            SELECT words, 'career', '2021-03-01', 'DAY', 'GOAL', '2021-03-02', 1
            FROM unnest(ARRAY['kept', 'deleted']) words;
            SELECT goals.discard('goals.goal', 'goals.goal', 1, 'answer worries', now());
            SELECT goals.discard('goals.worry', 'goals.worry', 2, 'deleted', now());
            """;

    private static final String BACK = "SELECT goals.restore(1); SELECT goals.restore(2)";

    private static final String ANSWERS =
            "SELECT words || ' ' || coalesce(answer, 'waits') || ' ' || coalesce(goal_id, 0) FROM goals.worry ORDER BY id";

    @Test
    void isKnownToWhatWaitsForIt(@TempDir Path folder) throws IOException, SQLException {
        var newest = BackupTest.database("answering_goal_newest", "template0", folder);
        newest.migrate();
        var older = BackupTest.database("answering_goal", "template0", folder);
        older.migrate(BackupTest.strings(newest, BackupTest.MIGRATIONS).stream()
                .takeWhile(file -> !file.contains("V20261126_1001"))
                .toList());
        execute(older, BEFORE);

        older.migrate();
        execute(older, BACK);

        assertThat(BackupTest.strings(older, ANSWERS)).containsExactly("kept GOAL 1", "deleted GOAL 1");
    }

    private static void execute(Database database, String sql) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
