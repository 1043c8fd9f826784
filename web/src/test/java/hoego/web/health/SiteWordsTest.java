package hoego.web.health;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.health.BodySide;
import hoego.health.BodySite;
import hoego.web.Written;
import java.io.IOException;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SiteWordsTest {

    @Test
    void areKnownInBothLanguages() {
        assertThat(SiteWords.site("허리")).contains(BodySite.LOWER_BACK);
        assertThat(SiteWords.site("Lower-Back")).contains(BodySite.LOWER_BACK);
        assertThat(SiteWords.site("back")).contains(BodySite.LOWER_BACK);
        assertThat(SiteWords.site("등")).contains(BodySite.UPPER_BACK);
        assertThat(SiteWords.site("마음")).isEmpty();
        assertThat(SiteWords.side("왼쪽")).contains(BodySide.LEFT);
        assertThat(SiteWords.side("both")).contains(BodySide.BOTH);
        assertThat(SiteWords.side("")).isEmpty();
    }

    @Test
    void meanOneSiteEach() {
        var words = Stream.of(BodySite.values())
                .flatMap(site -> SiteWords.of(site).stream())
                .toList();

        assertThat(words).doesNotHaveDuplicates();
        assertThat(BodySite.values())
                .allSatisfy(site -> assertThat(SiteWords.of(site)).isNotEmpty());
    }

    @Test
    void areCalledTheSameWhereverTheyAreNamed() throws IOException {
        var texts = new Properties();
        try (var english = SiteWordsTest.class.getResourceAsStream("/i18n/health.properties")) {
            texts.load(english);
        }

        assertThat(BodySite.values()).allSatisfy(site -> {
            var key = Written.of(site);
            assertThat(texts.getProperty("health.said." + key))
                    .isEqualToIgnoringCase(texts.getProperty("health.site." + key));
            assertThat(texts.getProperty("measure.health.pain." + key))
                    .isEqualTo("Pain: " + texts.getProperty("health.said." + key));
        });
    }

    @Test
    void areFoundByTheirParts() {
        assertThat(SiteWords.like("어깨")).containsExactly(BodySite.SHOULDER);
        assertThat(SiteWords.like("발")).containsExactly(BodySite.ANKLE, BodySite.FOOT);
        assertThat(SiteWords.like("")).isEmpty();
    }
}
