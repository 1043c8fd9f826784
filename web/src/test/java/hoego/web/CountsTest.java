package hoego.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever number leads to a list is how many records that list holds, also where a week belongs to two periods. */
@MicronautTest(transactional = false)
class CountsTest {

    private static final List<String> PERIODS =
            List.of("2021-Q1", "2020-W53", "2021-W13", "2020-Q4", "2021-Q2", "2020", "2021");

    private static final Pattern COUNT = Pattern.compile("(?<![\\d.,])\\d+(?![\\d.,]*\\d)");

    @Inject
    Browser browser;

    @Inject
    Sample sample;

    @Inject
    MovableClock clock;

    @Inject
    List<Area> areas;

    @Inject
    List<AreaExample> examples;

    private final Map<String, Optional<Long>> totals = new HashMap<>();

    @BeforeEach
    void loadTheSampleQuarter() {
        browser.signIn();
        sample.load(Language.EN);
        totals.clear();
    }

    @Test
    void areTheTotalsOfTheirListsWhileTheQuarterRuns() {
        assertThat(followed()).isGreaterThan(100);
    }

    @Test
    void areTheTotalsOfTheirListsOnceMoreCameAfterIt() {
        clock.moveTo(LocalDate.of(2021, 5, 5));
        add("/health/workouts", Map.of("kind", "walking", "minutes", "40", "doneOn", "2021-04-02"));
        add("/health/weigh-ins", Map.of("weightKg", "70.8", "measuredOn", "2021-02-03"));
        add("/health/weigh-ins", Map.of("weightKg", "70.7", "measuredOn", "2021-02-03"));
        add("/health/pain-entries", Map.of("site", "shoulder", "level", "0", "feltOn", "2021-03-30"));
        add("/goals/worries", Map.of("words", "late again", "area", "career", "day", "2021-04-01", "precision", "day"));

        assertThat(followed()).isGreaterThan(100);
    }

    private void add(String path, Map<String, String> record) {
        assertThat(browser.answerTo(path, record).statusCode()).as(path).isEqualTo(303);
    }

    /** Follows every number on the pages; how many there were. */
    private int followed() {
        var followed = 0;
        var wrong = new ArrayList<String>();
        for (var page :
                Stream.concat(Stream.of("/"), areas.stream().map(Area::path)).toList()) {
            for (var period : PERIODS) {
                var path = page + "?period=" + period;
                for (var link : browser.get(path).select("#content a[href^=/]")) {
                    var count = count(link);
                    var total = count.isEmpty() || !mayBeList(link)
                            ? Optional.<Long>empty()
                            : totals.computeIfAbsent(link.attr("href"), this::total);
                    if (total.isPresent()) {
                        followed++;
                        if (!count.equals(total)) {
                            wrong.add("%s: %s %s %d".formatted(path, link.text(), link.attr("href"), total.get()));
                        }
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        return followed;
    }

    private boolean mayBeList(Element link) {
        var path = link.attr("href").replaceFirst("\\?.*", "");
        return link.attr("href").contains("?")
                && link.closest(".period__years") == null
                && !path.matches(".*/(\\d+|new)(/.*)?")
                && (path.equals("/timeline") || areas.stream().anyMatch(area -> path.startsWith(area.path())));
    }

    /** The number a link stands for: its own, that of a day behind its date, or that of a week beside its days. */
    private Optional<Long> count(Element link) {
        var cell = link.closest(".heat__weeks td");
        var beside = cell == null ? null : cell.nextElementSibling();
        var text = (beside == null ? link : beside).text().replace('\u00a0', ' ');
        if (examples.stream().anyMatch(example -> text.matches(".*(" + example.measured() + ")"))) {
            return Optional.empty();
        }
        var number = COUNT.matcher(link.closest("svg") == null ? text : text.substring(text.indexOf('·')));
        return number.find() ? Optional.of(Long.valueOf(number.group())) : Optional.empty();
    }

    /** How many records a page lists; empty if it is none that lists records. */
    private Optional<Long> total(String list) {
        var page = browser.get(list);
        var total = page.selectFirst("[data-total]");
        if (total != null) {
            return Optional.of(Long.valueOf(total.attr("data-total")));
        }
        if (page.select("#content .filters").isEmpty()) {
            return Optional.empty();
        }
        var older = page.selectFirst("#older-link");
        var others = older == null ? Optional.of(0L) : total(older.attr("href"));
        return others.map(count -> count + page.select("#days .moment").size());
    }
}
