package hoego.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

@MicronautTest(transactional = false)
class ParticlesTest {

    private static final Pattern HANGUL_BRACKETS = Pattern.compile("\\[[가-힣]+/[가-힣]+]");

    @Inject
    Resources resources;

    @ParameterizedTest
    @CsvFileSource(resources = "particles.tsv", delimiter = '\t', quoteCharacter = '\0')
    void followWhatIsSpoken(String word, String pair, String right) {
        assertThat(Particles.resolve(word + "[" + pair + "]")).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "글[이나/나]|글이나",
                "회고[이나/나]|회고나",
                "메일[이며/며]|메일이며",
                "발표[이며/며]|발표며",
                "린[이라는/라는]|린이라는",
                "애자일[이다/다]|애자일이다",
                "도커[이다/다]|도커다",
                "4[이에요/예요]|4예요",
                "저[으로서/로서]|저로서",
                "팀원[으로서/로서]|팀원으로서",
                "메일[으로써/로써]|메일로써",
                "JVM[으로부터/로부터]|JVM으로부터"
            })
    void haveTheirFurtherForms(String text, String right) {
        assertThat(Particles.resolve(text)).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "고마워 ㅋㅋ[을/를]|고마워 ㅋㅋ를",
                "‘끝났다!’ 🎉[은/는]|‘끝났다!’ 🎉는",
                "3–5[을/를]|3–5를",
                "2021-03-31[으로/로]|2021-03-31로",
                "36.5°C[이/가]|36.5°C가",
                "$20[을/를]|$20를",
                "ASP.NET[을/를]|ASP.NET을",
                "NoSQL[으로/로]|NoSQL로",
                "(비밀)[을/를]|(비밀)을",
                "<workouts>9번</workouts>[을/를]|<workouts>9번</workouts>을",
                "수강권 <left>3</left>[이/가]|수강권 <left>3</left>이"
            })
    void ignoreWhatIsNotSpoken(String text, String right) {
        assertThat(Particles.resolve(text)).isEqualTo(right);
    }

    @Test
    void readDecomposedHangul() {
        assertThat(Particles.resolve(Normalizer.normalize("글", Normalizer.Form.NFD) + "[으로/로]"))
                .endsWith("로")
                .doesNotEndWith("으로");
    }

    @Test
    void offerBothFormsWhereNobodyKnows() {
        assertThat(Particles.resolve("漢字[을/를]")).isEqualTo("漢字을(를)");
        assertThat(Particles.resolve("🎉[으로/로]")).isEqualTo("🎉(으)로");
        assertThat(Particles.resolve("[은/는]")).isEqualTo("은(는)");
    }

    @Test
    void leaveOtherBracketsAlone() {
        assertThat(Particles.resolve("[단독] 글[을/를] 썼다 [왼쪽/오른쪽] [를/을]")).isEqualTo("[단독] 글을 썼다 [왼쪽/오른쪽] [를/을]");
    }

    @Test
    void leaveBracketsInSomebodysOwnTextAlone() {
        var said = Particles.resolve(
                Particles.shielded(Map.of("title", "조사 [을/를]")).get("title") + "[을/를] 썼다");

        assertThat(said).isEqualTo("조사 [을/를]을 썼다");
    }

    @Test
    void areWrittenAsPairsThatAreKnown() {
        resources.below("i18n").forEach((file, content) -> {
            var pairs = HANGUL_BRACKETS.matcher(new String(content, UTF_8)).results();
            assertThat(pairs.map(pair -> pair.group()).toList())
                    .as(file)
                    .allSatisfy(pair -> assertThat(Particles.resolve(pair)).isNotEqualTo(pair));
        });
    }
}
