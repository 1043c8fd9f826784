package hoego.web.retrospective;

import hoego.web.OwnLinks;
import hoego.web.Period;
import hoego.web.Ui;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;

/**
 * What was written about a period.
 *
 * @param period a quarter or a year, such as {@code 2021-Q1}
 * @param title empty where the period is title enough
 * @param body in Markdown
 * @param version how often it was stored
 */
@MappedEntity(schema = "web")
record Retrospective(
        @Id @GeneratedValue long id,
        String period,
        String title,
        String body,
        boolean sample,
        int version,
        Instant createdAt,
        Instant changedAt) {

    /** By its period, which tells it from all others, and its title where it has one. */
    String called(Ui ui) {
        var named = ui.period(Period.parse(period).orElseThrow());
        return title.isEmpty() ? ui.text("retrospective.of", Map.of("period", named)) : named + " · " + title;
    }

    /** The text as it is read, which is what is counted in it and found in it. */
    String read() {
        return OwnLinks.removed(body);
    }

    /**
     * Whether some words stand in it.
     *
     * @param words lower-cased and NFC
     */
    boolean holds(String words) {
        return (period + ' ' + title + ' ' + read()).toLowerCase(Locale.ROOT).contains(words);
    }
}
