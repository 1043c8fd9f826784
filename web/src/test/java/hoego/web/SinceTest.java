package hoego.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Since when anything is written down, whatever was known of it before. */
@MicronautTest(transactional = false)
class SinceTest {

    private static final LocalDate LESSON = LocalDate.of(2018, 4, 2);
    private static final LocalDate WEIGHT = LocalDate.of(2019, 5, 5);

    @Inject
    Browser browser;

    @Inject
    TransactionOperations<Connection> transactions;

    @Test
    void isTheFirstDayOfAllAreas() {
        browser.signIn();
        assertThat(first(null)).isNull();
        assertThat(first(WEIGHT)).isNull();

        browser.post("/health/weigh-ins", Map.of("measuredOn", WEIGHT.toString(), "weightKg", "70.8"));
        browser.post("/career/lessons", Map.of("day", LESSON.toString(), "title", "MTU"));

        assertThat(first(null)).isEqualTo(LESSON);
        assertThat(first(LESSON)).isEqualTo(LESSON);
        assertThat(first(WEIGHT)).as("an earlier one was entered since").isEqualTo(LESSON);

        browser.submit("/career/lessons", ".deletion", Map.of());

        assertThat(first(LESSON)).as("the first one was deleted since").isEqualTo(WEIGHT);
    }

    private @Nullable LocalDate first(@Nullable LocalDate known) {
        return transactions.executeRead(transaction -> {
            try (var query = transaction.getConnection().prepareStatement("SELECT web.first_day(?::date)")) {
                query.setObject(1, known);
                try (var found = query.executeQuery()) {
                    found.next();
                    return found.getObject(1, LocalDate.class);
                }
            }
        });
    }
}
