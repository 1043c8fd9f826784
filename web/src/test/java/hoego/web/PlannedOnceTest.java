package hoego.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.sql.Connection;
import org.junit.jupiter.api.Test;

/** A statement is planned the first time a connection runs it, whatever it is run with. */
@MicronautTest(transactional = false)
class PlannedOnceTest {

    @Inject
    TransactionOperations<Connection> transactions;

    @Test
    void keepsAPlanFromTheFirstTimeOn() {
        var plans = transactions.executeRead(transaction -> {
            var connection = transaction.getConnection();
            try (var once = connection.prepareStatement("SELECT count(*) FROM web.pause WHERE id = ?")) {
                once.setLong(1, 7);
                once.executeQuery().close();
            }
            try (var kept = connection.prepareStatement(
                            "SELECT sum(generic_plans) FROM pg_prepared_statements WHERE statement LIKE '%web.pause WHERE id = $1'");
                    var told = kept.executeQuery()) {
                told.next();
                return told.getInt(1);
            }
        });

        assertThat(plans).isEqualTo(1);
    }
}
