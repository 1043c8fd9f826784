package hoego.web.program;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What of a database is Hoego's: the migrations it has had, the tables they made, and the counters of their ids. */
final class Schema {

    private static final String IS_NEW = "SELECT to_regclass('public.flyway_schema_history') IS NULL";

    private static final String MIGRATIONS = """
            SELECT script
            FROM public.flyway_schema_history
            WHERE success AND version IS NOT NULL
            ORDER BY installed_rank
            """;

    private static final String NAMES = """
            SELECT DISTINCT split_part(script, '/', 1)
            FROM public.flyway_schema_history
            WHERE success
            ORDER BY 1
            """;

    private static final String TABLES = """
            SELECT schemaname || '.' || tablename
            FROM pg_tables
            WHERE schemaname = ANY (?)
            ORDER BY 1
            """;

    private static final String COUNTERS = """
            SELECT schemaname || '.' || sequencename, coalesce(last_value, 0)
            FROM pg_sequences
            WHERE schemaname = ANY (?)
            ORDER BY 1
            """;

    private static final String LINKS = """
            SELECT format('ALTER TABLE %s ALTER CONSTRAINT %I', conrelid::regclass, conname)
            FROM pg_constraint
            WHERE contype = 'f' AND NOT condeferrable AND connamespace::regnamespace::text = ANY (?)
            ORDER BY 1
            """;

    private final Connection connection;

    Schema(Connection connection) {
        this.connection = connection;
    }

    /** Whether no Hoego has ever been here. */
    boolean isNew() throws SQLException {
        try (var query = connection.createStatement();
                var rows = query.executeQuery(IS_NEW)) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    /** The files of the migrations it has had, such as {@code web/V20261122_0900__create_web.sql}. */
    List<String> migrations() throws SQLException {
        return strings(MIGRATIONS);
    }

    /** The names of the PostgreSQL schemas. */
    String[] names() throws SQLException {
        return strings(NAMES).toArray(String[]::new);
    }

    /** Such as {@code web.owner}. */
    List<String> tables() throws SQLException {
        return strings(TABLES, names());
    }

    /** The last id that each sequence gave; 0 if none yet. */
    Map<String, Long> counters() throws SQLException {
        var counters = new LinkedHashMap<String, Long>();
        try (var query = connection.prepareStatement(COUNTERS)) {
            query.setArray(1, connection.createArrayOf("text", names()));
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    counters.put(rows.getString(1), rows.getLong(2));
                }
            }
        }
        return counters;
    }

    /** The beginnings of the statements that change when foreign keys are checked. */
    List<String> links() throws SQLException {
        return strings(LINKS, names());
    }

    private List<String> strings(String sql, String... schemas) throws SQLException {
        var found = new ArrayList<String>();
        try (var query = connection.prepareStatement(sql)) {
            if (schemas.length > 0) {
                query.setArray(1, connection.createArrayOf("text", schemas));
            }
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
        }
        return found;
    }
}
