package hoego.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.core.io.ResourceLoader;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Modules share nothing, so each brings the way into its trash and back; what is mended in one is mended in all. */
@MicronautTest(transactional = false)
class TrashFunctionsTest {

    private static final String FILES = """
            SELECT DISTINCT s.schema_name, h.script
            FROM information_schema.schemata s
            JOIN information_schema.tables t ON t.table_schema = s.schema_name AND t.table_name = 'trash'
            LEFT JOIN flyway_schema_history h
              ON h.script LIKE s.schema_name || '/R\\_\\_move\\_%to\\_the\\_trash\\_and\\_back.sql'
            """;

    @Inject
    TransactionOperations<Connection> transactions;

    @Inject
    ResourceLoader resources;

    @Test
    void areTheSameInEachModule() {
        var texts = new TreeMap<String, String>();
        transactions.executeRead(transaction -> {
            try (var statement = transaction.getConnection().createStatement();
                    var rows = statement.executeQuery(FILES)) {
                while (rows.next()) {
                    var schema = rows.getString(1);
                    texts.put(schema, functions(schema, rows.getString(2)));
                }
            }
            return texts;
        });

        assertThat(texts).containsKeys("blog", "goals", "health", "study", "web");
        assertThat(Set.copyOf(texts.values())).hasSize(1);
    }

    private String functions(String schema, String script) {
        try (var content = resources
                .getResourceAsStream("classpath:db/migration/" + script)
                .orElseThrow()) {
            return new String(content.readAllBytes(), UTF_8).replace(schema + ".", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
