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

    private static final String TRUNCATE = """
            DO $$ BEGIN
                EXECUTE (
                    SELECT 'TRUNCATE ' || string_agg(format('%I.%I', schemaname, tablename), ', ') || ' RESTART IDENTITY CASCADE'
                    FROM pg_tables
                    WHERE schemaname NOT IN ('pg_catalog', 'information_schema', 'public'));
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
