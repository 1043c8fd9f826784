package hoego.web;

import io.micronaut.test.context.TestContext;
import io.micronaut.test.context.TestExecutionListener;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;

/**
 * Lets every web test begin with empty tables and on the same day: a request commits, so a rollback would come too late.
 */
@Singleton
final class EmptyDatabase implements TestExecutionListener {

    /** To empty a table takes longer than to see that it is empty, and most are. */
    private static final String TRUNCATE = """
            DO $$
            DECLARE
                each   record;
                used   boolean;
                filled text;
            BEGIN
                FOR each IN
                    SELECT format('%I.%I', n.nspname, c.relname) AS name,
                           (SELECT pg_get_serial_sequence(format('%I.%I', n.nspname, c.relname), a.attname)
                            FROM pg_attribute a
                            WHERE a.attrelid = c.oid AND a.attidentity <> '' AND NOT a.attisdropped) AS counter
                    FROM pg_class c
                    JOIN pg_namespace n ON n.oid = c.relnamespace
                    WHERE c.relkind = 'r' AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname NOT IN ('information_schema', 'public')
                LOOP
                    EXECUTE 'SELECT EXISTS (SELECT FROM ' || each.name || ')' INTO used;
                    IF NOT used AND each.counter IS NOT NULL THEN
                        EXECUTE 'SELECT is_called FROM ' || each.counter INTO used;
                    END IF;
                    IF used THEN
                        filled := concat_ws(', ', filled, each.name);
                    END IF;
                END LOOP;
                IF filled IS NOT NULL THEN
                    EXECUTE 'TRUNCATE ' || filled || ' RESTART IDENTITY CASCADE';
                END IF;
            END $$
            """;

    private final TransactionOperations<Connection> transactions;
    private final MovableClock clock;
    private final Browser browser;

    EmptyDatabase(TransactionOperations<Connection> transactions, MovableClock clock, Browser browser) {
        this.transactions = transactions;
        this.clock = clock;
        this.browser = browser;
    }

    @Override
    public void beforeTestMethod(TestContext test) {
        transactions.executeWrite(transaction -> {
            try (var statement = transaction.getConnection().createStatement()) {
                return statement.execute(TRUNCATE);
            }
        });
        clock.moveTo(MovableClock.TODAY);
        browser.forget();
    }
}
