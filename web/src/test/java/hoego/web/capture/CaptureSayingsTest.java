package hoego.web.capture;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import hoego.web.Browser;
import hoego.web.Language;
import hoego.web.MovableClock;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * The same thing in other words, on a Tuesday. In {@code sayings.tsv} stand a line and what is answered: what was saved, or
 * what is asked with its answers, or a hint with its example.
 */
@MicronautTest(transactional = false)
class CaptureSayingsTest {

    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");

    @Inject
    Browser browser;

    @Inject
    MovableClock clock;

    @ParameterizedTest
    @CsvFileSource(resources = "sayings.tsv", delimiter = '\t', quoteCharacter = '\0')
    void areAnswered(String line, String answer) {
        clock.moveTo(LocalDate.of(2021, 3, 30));
        browser.speak(HANGUL.matcher(line).find() ? Language.KO : Language.EN);

        var page = browser.post("/capture", Map.of("line", line, "from", "/timeline"));

        var said = page.select("#notices p").text();
        var asked = page.select("#capture-reply p").text();
        var choices = page.select(".answers button, #capture-reply .starter").eachText().stream()
                .limit(4)
                .collect(joining(", "));
        assertThat((said.isEmpty() ? asked + " [" + choices + "]" : said).replace('\u00a0', ' '))
                .as(line)
                .isEqualTo(answer);
    }
}
