package hoego.web;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A pause in the middle of the quarter reaches every area, and all that brings them together. */
@MicronautTest(transactional = false)
class PauseWalkTest {

    private static final String PAUSED = ".chart__pause, [data-pause]";
    private static final String DAYS = "15 Feb – 28 Feb (Travel: Busan)";

    @Inject
    List<Area> areas;

    @Inject
    List<AreaExample> examples;

    @Inject
    Browser browser;

    @Inject
    MovableClock clock;

    @Inject
    TransactionOperations<Connection> transactions;

    @BeforeEach
    void liveThroughTheQuarter() {
        browser.signIn();
        var records = figures().map(PausedFigure::records).collect(joining());
        transactions.executeWrite(transaction -> {
            try (var statement = transaction.getConnection().createStatement()) {
                return statement.execute(records);
            }
        });
    }

    private Stream<PausedFigure> figures() {
        return examples.stream().flatMap(example -> example.paused().stream());
    }

    private void pause() {
        browser.post(
                "/settings/pauses",
                Map.of("startsOn", "2021-02-15", "endsOn", "2021-02-28", "kind", "travel", "reason", "Busan"));
    }

    @Test
    void isToldOfByEveryArea() {
        assertThat(areas)
                .allSatisfy(area -> assertThat(examples.stream()
                                .filter(example -> example.area().equals(area.name())))
                        .as(area.name())
                        .anySatisfy(example -> assertThat(example.paused()).isNotEmpty()));
    }

    @Test
    void changesAFigureOfEveryArea() {
        assertSoftly(softly -> figures()
                .forEach(figure -> softly.assertThat(text(figure))
                        .as(figure.page())
                        .contains(figure.without())
                        .doesNotContain(figure.within())));

        pause();

        assertSoftly(softly -> figures()
                .forEach(figure -> softly.assertThat(text(figure))
                        .as(figure.page())
                        .contains(figure.within())
                        .doesNotContain(figure.without())));

        browser.submit("/settings/pauses", "#pause-1 form", Map.of());

        assertSoftly(softly -> figures()
                .forEach(figure ->
                        softly.assertThat(text(figure)).as(figure.page()).contains(figure.without())));
    }

    private String text(PausedFigure figure) {
        return browser.get(figure.page()).select(figure.figure()).text();
    }

    @Test
    void isShadedAndNamedOnEveryChart() {
        assertSoftly(softly -> charts().forEach((page, pictures) -> {
            var shown = browser.get(page);
            softly.assertThat(shown.select(pictures)).as(page).isNotEmpty();
            softly.assertThat(shown.select(PAUSED + ", .pause-key")).as(page).isEmpty();
        }));

        pause();

        assertSoftly(softly -> charts().forEach((page, pictures) -> {
            var shown = browser.get(page);
            softly.assertThat(shown.select(pictures))
                    .as(page)
                    .allSatisfy(picture -> assertThat(picture.select(PAUSED)).isNotEmpty());
            softly.assertThat(shown.select(".pause-key").eachText()).as(page).anyMatch(key -> key.contains(DAYS));
        }));
    }

    /** The pictures of the areas, and the year of each on the dashboard, by their pages. */
    private Map<String, String> charts() {
        var charts = new TreeMap<String, String>();
        areas.forEach(area -> charts.put("/?area=" + area.name(), ".heat__halves"));
        figures().forEach(figure -> charts.putAll(figure.charts()));
        return charts;
    }

    /** A picture that is stretched to its room has days from left to right. */
    @Test
    void isThoughtOfByEveryTemplateWithAPicture() throws IOException {
        var pictures = new TreeMap<String, String>();
        try (var templates = Files.walk(Path.of("src/main/jte"))) {
            for (var template : templates.filter(Files::isRegularFile).toList()) {
                pictures.put(template.toString(), Files.readString(template));
            }
        }
        pictures.values().removeIf(template -> !template.contains("preserveAspectRatio=\"none\""));

        assertThat(pictures)
                .isNotEmpty()
                .allSatisfy((path, template) -> assertThat(template).as(path).contains("@template.shades("));
    }

    @Test
    void isNamedOnceByTheRetrospectiveAndMarkedInTheTimeline() {
        pause();

        assertThat(browser.get("/retrospectives/2021-Q1")
                        .select(".sheet")
                        .text()
                        .split("was a pause", -1))
                .hasSize(2);
        assertThat(browser.get("/retrospectives/2021-Q1").select(".sheet").text())
                .contains("15 February – 28 February was a pause (travel: Busan).", "1 was excused for a pause.");
        assertThat(browser.get("/timeline?period=2021-W07")
                        .select(".day[data-pause] .pill")
                        .eachText())
                .isNotEmpty()
                .containsOnly("Pause: Travel");
    }

    @Test
    void asksForNothingWhileItLastsButWhatWasFixedWithOthers() {
        clock.moveTo(LocalDate.of(2021, 2, 20));
        assertThat(browser.get("/").select(".look").text()).contains("a certificate", "1 card due", "First interview");

        pause();
        var during = browser.get("/");

        assertThat(during.select("#paused").text()).startsWith("In a pause: " + DAYS + ".");
        assertThat(during.select(".look").eachText())
                .singleElement()
                .asString()
                .contains("First interview", "in a pause (Travel: Busan)");

        clock.moveTo(LocalDate.of(2021, 3, 30));
        assertThat(browser.get("/").select("#paused")).isEmpty();
        assertThat(browser.get("/").select(".look")).hasSizeGreaterThan(1);
    }
}
