package hoego.web.blog;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import hoego.web.Language;
import hoego.web.PlainUi;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReaderTextTest {

    private static final Place PLACE = new Place("https://hoego.example:8443", "/me", "http://inside.example:8080");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/blog/posts/7",
                "/me/blog/posts/7",
                "//hoego.example:8443/me/blog",
                "https://hoego.example:8443/me/blog/posts/7?x=y#z",
                "https://HOEGO.example:8443/me/",
                "http://hoego.example/me/health",
                "http://Inside.example:8080/me/blog",
                "http://LOCALHOST:8080/me/blog",
                "http://127.0.0.1:8443/me/health",
                "http://[::1]:8080/me/health",
                "https://me@hoego.example:8443/me/health",
                "https://hoego.example:8443/me/p/../health",
                "https://hoego.example:8443/me/p/..%2fhealth",
                "/p/../health",
                "/p/%2e%2e/health",
                "posts/7",
                "../blog",
                "./",
                "?q=secret",
                "/images/7-0123456789.png",
                "/private",
                "/\\hoego.example/me",
                "javascript:alert(1)",
                "data:text/html,x",
                "ftp://hoego.example/me"
            })
    void leadsNowhereThatOthersCannotGo(String address) {
        assertThat(page("a [word](<" + address + ">) b")).isEqualTo("<p>a word b</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/a?b=c#d",
                "http://example.org/blog/posts/7",
                "https://hoego.example.org/me/health",
                "https://hoego.example:8443/me/p/other",
                "http://localhost:3000/me/health",
                "mailto:me@example.org"
            })
    void leadsElsewhere(String address) {
        assertThat(page("[word](" + address + ")")).contains("href=\"" + address + "\"");
    }

    @Test
    void leadsToOtherPublicPosts() {
        assertThat(page("[word](/p/other)")).contains("href=\"/me/p/other\"");
        assertThat(ReaderText.feed("[word](/p/other)", PLACE, "/p/it"))
                .contains("href=\"https://hoego.example:8443/me/p/other\"");
    }

    @Test
    void showsImagesBelowThePageWithoutTheirNumbers() {
        var text = "![cat](/images/7-0123456789.png) ![dog](/images/8.png) ![pig](/health)";

        assertThat(page(text))
                .contains("src=\"/me/p/it/images/0123456789.png\"", "dog", "pig")
                .doesNotContain("7-", "health");
        assertThat(ReaderText.feed(text, PLACE, "/p/it"))
                .contains("src=\"https://hoego.example:8443/me/p/it/images/0123456789.png\"");
        assertThat(ReaderText.images(text + "\n\n    ![no](/images/9-aaaaaaaaaa.png)\n\n`/images/9-bbbbbbbbbb.png`"))
                .containsExactly(Map.entry("0123456789.png", "/images/7-0123456789.png"));
    }

    @Test
    void beginsWithItsFirstWords() {
        assertThat(ReaderText.beginning("# 제목\n\n```\ncode\n```\n\n첫 **문장**은 ~~이렇게~~ [간다](/blog).\n\n- 하나\n- 둘"))
                .isEqualTo("첫 문장은 간다. 하나 둘");
        assertThat(ReaderText.beginning("word ".repeat(100)))
                .hasSizeLessThan(190)
                .endsWith("word…");
        assertThat(ReaderText.beginning("가".repeat(400)))
                .hasSizeBetween(170, 190)
                .endsWith("가…");
        assertThat(ReaderText.beginning("```\ncode\n```")).isEmpty();
        assertThat(ReaderText.beginning("- 하나\n  - 안쪽\n- 둘")).isEqualTo("하나 안쪽 둘");
    }

    @Test
    void doesNotBeginInTheMiddleOfWhatIsHidden() {
        assertThat(ReaderText.beginning("Intro <!-- " + "a secret ".repeat(900) + "-->\n\nand more"))
                .isEqualTo("Intro");
        assertThat(ReaderText.beginning("The [score][1] of it.[^1]\n\n" + "More.\n\n".repeat(900)
                        + "[1]: https://a.b/c\n[^1]: A note."))
                .startsWith("The score of it. More.");
    }

    @Test
    void namesATitleAsItWasMeant() {
        assertThat(ReaderText.plain("Why ~~not~~ **OOM** `kill`")).isEqualTo("Why OOM kill");
        assertThat(ReaderText.plain("~~all~~")).isEqualTo("all");
    }

    @Test
    void canBeMovedByTheKeyboardWhereItIsWide() {
        assertThat(page("| a |\n| - |\n| b |")).startsWith("<div class=\"sideways\" tabindex=\"0\">");
        assertThat(page("    code")).startsWith("<pre tabindex=\"0\">");
    }

    private static String page(String markdown) {
        var html = new StringOutput();
        ReaderText.page(markdown, PlainUi.in(Language.EN), PLACE, "/p/it").writeTo(html);
        return html.toString().strip();
    }
}
