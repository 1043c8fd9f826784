package hoego.web.health;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.health.BodySide;
import hoego.health.BodySite;
import hoego.web.Language;
import hoego.web.Line;
import hoego.web.Reading;
import hoego.web.UiBinder;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class PainWordsTest {

    @Inject
    PainWords words;

    @Inject
    UiBinder uis;

    @Test
    void readEveryNameOfEverySite() {
        for (var site : BodySite.values()) {
            for (var name : SiteWords.of(site)) {
                assertThat(what(Language.EN, "pain " + name + " 3"))
                        .as(name)
                        .isEqualTo(what(Language.EN, site, BodySide.NONE));
            }
        }
    }

    @Test
    void readWhatTheyWrite() {
        for (var language : Language.values()) {
            var ui = uis.stranger(language);
            for (var site : BodySite.values()) {
                for (var side : BodySide.values()) {
                    var sided = side == BodySide.NONE ? "" : ui.text("health.side", side) + " ";
                    var written = entry(language, sided + HealthTexts.inSentence(ui, site) + " 3")
                            .line();

                    assertThat(what(language, written)).as(written).isEqualTo(what(language, site, side));
                }
            }
        }
    }

    private String what(Language language, BodySite site, BodySide side) {
        var ui = uis.stranger(language);
        return ui.text("health.capture.pain-entry", Map.of("where", HealthTexts.where(ui, site, side), "level", 3));
    }

    private String what(Language language, String line) {
        return entry(language, line).what();
    }

    private Reading.Entry entry(Language language, String line) {
        return (Reading.Entry) words.read(uis.stranger(language), Line.of(line, LocalDate.of(2021, 3, 24)))
                .orElseThrow();
    }
}
