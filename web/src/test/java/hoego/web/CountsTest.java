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
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever number leads to a list is how many records that list holds, also where a week belongs to two periods. */
@MicronautTest(transactional = false)
class CountsTest {

    private static final List<String> PAGES = List.of("/", "/health", "/goals");
    private static final List<String> PERIODS =
            List.of("2021-Q1", "2020-W53", "2021-W13", "2020-Q4", "2021-Q2", "2020", "2021");

    /** Figures that are measured, not counted; what they are measured by is listed. */
    private static final Pattern MEASURED = Pattern.compile("\\d (kg trend|h\\b.*|min)$|on average$");

    private static final Pattern COUNT = Pattern.compile("(?<![\\d.,])\\d+(?![\\d.,]*\\d)");

    @Inject
    Browser browser;

    @Inject
    Sample sample;

    @Inject
    MovableClock clock;

    private final Map<String, Long> totals = new HashMap<>();

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
        for (var page : PAGES) {
            for (var period : PERIODS) {
                var path = page + "?period=" + period;
                for (var link : browser.get(path).select("#content a[href^=/]")) {
                    var count = count(link);
                    if (count.isPresent() && isList(link)) {
                        followed++;
                        var total = totals.computeIfAbsent(link.attr("href"), this::total);
                        if (!count.get().equals(total)) {
                            wrong.add("%s: %s %s %d".formatted(path, link.text(), link.attr("href"), total));
                        }
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        return followed;
    }

    private static boolean isList(Element link) {
        return link.attr("href").matches("/(timeline|goals|(health|goals)(/[a-z-]+)+)\\?.*")
                && !link.attr("href").contains("/new");
    }

    /** The number a link stands for: its own, that of a day behind its date, or that of a week beside its days. */
    private static Optional<Long> count(Element link) {
        var cell = link.closest(".heat__weeks td");
        var beside = cell == null ? null : cell.nextElementSibling();
        var text = (beside == null ? link : beside).text().replace('\u00a0', ' ');
        if (MEASURED.matcher(text).find()) {
            return Optional.empty();
        }
        var number = COUNT.matcher(link.closest("svg") == null ? text : text.substring(text.indexOf('·')));
        return number.find() ? Optional.of(Long.valueOf(number.group())) : Optional.empty();
    }

    private long total(String list) {
        var page = browser.get(list);
        var total = page.select("[data-total]");
        if (!total.isEmpty()) {
            return Long.parseLong(total.attr("data-total"));
        }
        var older = page.selectFirst("#older-link");
        return page.select("#days .moment").size() + (older == null ? 0 : total(older.attr("href")));
    }
}
