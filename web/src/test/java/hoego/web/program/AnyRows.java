package hoego.web.program;

import static java.util.Objects.requireNonNull;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Gives every empty table a row that keeps to all its constraints, whatever they are, by trying: so also a table that is
 * added tomorrow.
 */
final class AnyRows {

    private static final int TRIES = 1_000;
    private static final String AWKWARD = "E'그는 \"좋다\", \\\\. 라고 말했다;\\n둘째 줄\\t끝'";

    private static final Map<String, List<String>> VALUES = Map.ofEntries(
            Map.entry(
                    "text",
                    List.of(
                            AWKWARD,
                            "'x'",
                            "''",
                            "'KRW'",
                            "'2021-Q1'",
                            "'settings.pause'",
                            "'https://example.org/'",
                            "repeat('0f', 32)")),
            Map.entry("int2", List.of("1", "3", "10")),
            Map.entry("int4", List.of("1", "3", "10", "2021")),
            Map.entry("int8", List.of("1", "3", "9007199254740993")),
            Map.entry("numeric", List.of("70.80", "1.5", "3")),
            Map.entry("float8", List.of("0.1", "2.5")),
            Map.entry("bool", List.of("true", "false")),
            Map.entry("date", List.of("'2021-03-02'", "'2021-03-01'", "'2021-01-01'", "'2022-01-01'")),
            Map.entry("time", List.of("'04:00'", "'23:59:59.5'")),
            Map.entry("timestamptz", List.of("'2021-03-02 23:59:59.123457+09'", "'2021-03-03 00:00+09'")),
            Map.entry("_text", List.of("'{}'", "ARRAY['a', '나, \"b\"', '']")),
            Map.entry("_int4", List.of("'{}'", "'{1,2}'")),
            Map.entry("_int8", List.of("'{}'", "'{1,2}'")),
            Map.entry("_date", List.of("'{}'", "'{2021-03-02,2021-03-03}'")),
            Map.entry(
                    "uuid",
                    List.of("'00000000-0000-4000-8000-000000000001'", "'ffffffff-ffff-4fff-bfff-ffffffffffff'")),
            Map.entry("jsonb", List.of("'[]'", "'{\"a\": [1, \"나\"]}'")),
            Map.entry("bytea", List.of("'\\x00ff0a'")));

    private static final String EMPTY_TABLES = """
            SELECT c.oid::regclass::text
            FROM pg_class c
            JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE c.relkind = 'r' AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'public')
              AND (xpath('/row/count/text()',
                   query_to_xml(format('SELECT count(*) AS count FROM %s', c.oid::regclass), false, true, '')))[1]::text = '0'
            ORDER BY c.oid
            """;

    private static final String COLUMNS = """
            SELECT a.attname AS name, coalesce(b.typname, t.typname) AS type, NOT a.attnotnull AS nullable, a.atthasdef AS defaulted,
                   f.confrelid::regclass AS parent, k.attname AS key,
                   (SELECT string_agg(pg_get_constraintdef(c.oid), ' ')
                    FROM pg_constraint c
                    WHERE c.contype = 'c'
                      AND (c.contypid = t.oid OR (c.conrelid = a.attrelid AND a.attnum = ANY (c.conkey)))) AS checks
            FROM pg_attribute a
            JOIN pg_type t ON t.oid = a.atttypid
            LEFT JOIN pg_type b ON b.oid = t.typbasetype
            LEFT JOIN pg_constraint f ON f.contype = 'f' AND f.conrelid = a.attrelid AND f.conkey[1] = a.attnum
            LEFT JOIN pg_attribute k ON k.attrelid = f.confrelid AND k.attnum = f.confkey[1]
            WHERE a.attrelid = CAST(? AS regclass) AND a.attnum > 0 AND NOT a.attisdropped
              AND a.attidentity = '' AND a.attgenerated = ''
            ORDER BY a.attnum
            """;

    private static final String CONSTRAINED = """
            SELECT a.attname
            FROM pg_constraint c
            JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = ANY (c.conkey)
            WHERE c.conrelid = CAST(? AS regclass) AND c.conname = ?
            ORDER BY a.attnum
            """;

    private static final Pattern LITERAL = Pattern.compile("'[^']*'(?=::text)");

    private record Column(String name, List<String> candidates) {}

    private final Connection connection;
    private final Random random = new Random(1);

    AnyRows(Connection connection) {
        this.connection = connection;
    }

    void fill() throws SQLException {
        for (var empty = emptyTables(); !empty.isEmpty(); ) {
            for (var table : empty) {
                tryRow(table);
            }
            var left = emptyTables();
            if (left.equals(empty)) {
                throw new AssertionError("No row fits into " + left + ": add values that do");
            }
            empty = left;
        }
    }

    private List<String> emptyTables() throws SQLException {
        var tables = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(EMPTY_TABLES)) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    private void tryRow(String table) throws SQLException {
        var columns = columns(table);
        var names = String.join(", ", columns.stream().map(Column::name).toList());
        var values = new ArrayList<>(columns.stream().map(this::any).toList());
        try (var statement = connection.createStatement()) {
            for (var i = 0; i < TRIES; i++) {
                try {
                    statement.execute(
                            "INSERT INTO " + table + " (" + names + ") VALUES (" + String.join(", ", values) + ")");
                    return;
                } catch (PSQLException e) {
                    var wrong = columnsOf(requireNonNull(e.getServerErrorMessage()), table);
                    for (var c = 0; c < columns.size(); c++) {
                        if (wrong.isEmpty() || wrong.contains(columns.get(c).name())) {
                            values.set(c, any(columns.get(c)));
                        }
                    }
                }
            }
        }
    }

    private String any(Column column) {
        return column.candidates().get(random.nextInt(column.candidates().size()));
    }

    /** The columns whose values break a constraint; none if it is not clear which. */
    private Set<String> columnsOf(ServerErrorMessage broken, String table) throws SQLException {
        if (broken.getColumn() != null) {
            return Set.of(broken.getColumn());
        }
        var columns = new HashSet<String>();
        try (var query = connection.prepareStatement(CONSTRAINED)) {
            query.setString(1, table);
            query.setString(2, broken.getConstraint());
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    columns.add(rows.getString(1));
                }
            }
        }
        return columns;
    }

    private List<Column> columns(String table) throws SQLException {
        var columns = new ArrayList<Column>();
        try (var query = connection.prepareStatement(COLUMNS)) {
            query.setString(1, table);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    var parent = rows.getString("parent");
                    var candidates = new ArrayList<String>();
                    if (parent == null) {
                        candidates.addAll(values(table, rows.getString("type"), rows.getString("checks")));
                    } else {
                        candidates.add("(SELECT " + rows.getString("key") + " FROM " + parent + " LIMIT 1)");
                    }
                    if (rows.getBoolean("nullable")) {
                        candidates.add("NULL");
                    }
                    if (rows.getBoolean("defaulted")) {
                        candidates.add("DEFAULT");
                    }
                    columns.add(new Column(rows.getString("name"), candidates));
                }
            }
        }
        return columns;
    }

    private static List<String> values(String table, String type, @Nullable String checks) {
        var values = new ArrayList<String>();
        if (type.equals("text") && checks != null) {
            LITERAL.matcher(checks).results().map(MatchResult::group).forEach(values::add);
        }
        values.addAll(requireNonNull(VALUES.get(type), () -> "no value for " + type + " in " + table));
        return values;
    }
}
