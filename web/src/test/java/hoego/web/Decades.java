package hoego.web;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Years of somebody who notes something in each area every day. Each area tells in SQL what, in {@code daily/<area>.sql}.
 */
@Singleton
public final class Decades {

    private final List<Area> areas;
    private final TransactionOperations<Connection> transactions;

    Decades(List<Area> areas, TransactionOperations<Connection> transactions) {
        this.areas = areas;
        this.transactions = transactions;
    }

    /** Adds years up to a day, that day included. */
    public void live(int years, LocalDate lastDay) {
        var script = Stream.concat(Stream.of("days"), areas.stream().map(Area::name))
                .map(Decades::read)
                .collect(Collectors.joining(
                        "\n",
                        "SET LOCAL hoego.years = '%d'; SET LOCAL hoego.last_day = '%s'; SET LOCAL hoego.today = '%s';\n"
                                .formatted(years, lastDay, MovableClock.TODAY),
                        "DROP TABLE lived; ANALYZE;"));
        transactions.executeWrite(transaction -> {
            try (var statement = transaction.getConnection().createStatement()) {
                return statement.execute(script);
            }
        });
    }

    private static String read(String name) {
        try (var file = Objects.requireNonNull(
                Decades.class.getResourceAsStream("/daily/" + name + ".sql"), () -> "no daily/" + name + ".sql")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }
}
