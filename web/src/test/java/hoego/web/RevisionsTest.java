package hoego.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class RevisionsTest {

    private static final String KIND = "web.retrospective";

    @Inject
    Revisions revisions;

    @Inject
    List<Job> jobs;

    @Inject
    MovableClock clock;

    @Inject
    TransactionOperations<Connection> transactions;

    @Test
    void holdEachTextThatDiffersFromTheOneBefore() {
        keep("");
        keep("One");
        keep("One");
        keep("Two words");
        keep("One");
        keep("");

        assertThat(texts()).containsExactly("", "One", "Two words", "One");
        assertThat(revisions.list(KIND, 1, Paging.of(1, 4)))
                .extracting(RevisionRow::words, RevisionRow::more)
                .containsExactly(tuple(0, -1), tuple(1, -1), tuple(2, 1), tuple(1, 1));
    }

    @Test
    void takeTypedTextsTogetherWhereNothingIsLostByThat() {
        type("One");
        type("One, two");
        type("One, two, three");
        assertThat(texts()).containsExactly("One, two, three", "One");

        type("One, two and three");
        assertThat(texts()).containsExactly("One, two and three", "One, two, three", "One");
    }

    @Test
    void holdATypedTextEveryFiveMinutes() {
        type("One");
        for (var more = "One"; more.length() < 15; more += "!") {
            clock.moveTo(clock.instant().plus(Duration.ofMinutes(1)));
            type(more + "!");
        }

        assertThat(texts()).hasSize(4);
    }

    @Test
    void holdWhatAButtonStored() {
        type("One");
        type("One, two");
        keep("One, two, three");
        type("One, two, three, four");

        assertThat(texts()).containsExactly("One, two, three, four", "One, two, three", "One, two", "One");
    }

    @Test
    void areThinnedWithTime() {
        for (int hour = 200 * 24; hour >= 0; hour -= 4) {
            for (int third : List.of(50, 30)) {
                var ago = Duration.ofHours(hour).plusMinutes(third);
                var id = hour * 100 + third;
                at(ago, "text " + id);
            }
        }
        revisions.thin(clock.instant());

        assertThat(older(Duration.ZERO, Duration.ofDays(1))).isEqualTo(12);
        assertThat(older(Duration.ofDays(1), Duration.ofDays(7))).isEqualTo(36);
        assertThat(older(Duration.ofDays(7), Duration.ofDays(90))).isBetween(82L, 85L);
        assertThat(older(Duration.ofDays(90), Duration.ofDays(201))).isBetween(15L, 18L);

        var left = revisions.count(KIND, 1);
        revisions.thin(clock.instant());
        assertThat(revisions.count(KIND, 1)).isEqualTo(left);
    }

    @Test
    void stayWhereTheyAreTheNewestOrWereBroughtBack() {
        at(Duration.ofDays(200).plusMinutes(3), "One");
        var one = revisions.newest(KIND, 1).orElseThrow();
        at(Duration.ofDays(200).plusMinutes(2), "Two");
        at(Duration.ofDays(200).plusMinutes(1), "One");
        revisions.restored(KIND, 1, one);
        at(Duration.ofDays(200), "Three");
        revisions.thin(clock.instant());

        assertThat(texts()).containsExactly("Three", "One");
    }

    /** The record is no retrospective at all, so that it is neither there nor in the trash. */
    @Test
    void goWithTheirRecord() {
        keep("One");
        jobs.stream()
                .filter(job -> job.name().equals("revisions"))
                .forEach(job -> job.action().accept(clock.instant()));

        assertThat(texts()).isEmpty();
    }

    private void keep(String text) {
        transactions.executeWrite(transaction -> {
            revisions.keep(KIND, 1, "Title", text);
            return true;
        });
    }

    private void type(String text) {
        keep(text);
        revisions.typed(KIND, 1);
    }

    private void at(Duration ago, String text) {
        var now = clock.instant();
        clock.moveTo(now.minus(ago));
        keep(text);
        clock.moveTo(now);
    }

    private List<String> texts() {
        return revisions.list(KIND, 1, Paging.of(1, 50)).stream()
                .map(row -> revisions.find(KIND, 1, row.id()).orElseThrow().body())
                .toList();
    }

    private long older(Duration from, Duration to) {
        return transactions.executeRead(transaction -> {
            try (var statement = transaction
                    .getConnection()
                    .prepareStatement("SELECT count(*) FROM web.revision WHERE at > ? AND at <= ?")) {
                statement.setObject(1, Timestamp.from(clock.instant().minus(to)));
                statement.setObject(2, Timestamp.from(clock.instant().minus(from)));
                try (var rows = statement.executeQuery()) {
                    rows.next();
                    return rows.getLong(1);
                }
            }
        });
    }
}
