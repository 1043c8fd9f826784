package hoego.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import gg.jte.output.StringOutput;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What was written to do harm does none. What may be left of it is listed here once more, apart from the code, and as a
 * browser would read it.
 */
class HostileMarkdownTest {

    private static final Ui UI = PlainUi.in(Language.EN);

    private static final Set<String> ELEMENTS = Set.of(
            "a",
            "b",
            "blockquote",
            "br",
            "code",
            "col",
            "colgroup",
            "dd",
            "del",
            "details",
            "div",
            "dl",
            "dt",
            "em",
            "figure",
            "h2",
            "h3",
            "hr",
            "i",
            "img",
            "input",
            "kbd",
            "label",
            "li",
            "mark",
            "ol",
            "p",
            "pre",
            "q",
            "section",
            "small",
            "span",
            "strong",
            "sub",
            "summary",
            "sup",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "u",
            "ul",
            "wbr");

    private static final Map<String, String> ATTRIBUTES = Map.ofEntries(
            Map.entry("href", "(?is)https?://.*|mailto:.*|[^:/?#]*([/?#].*)?"),
            Map.entry("src", "/images/[\\w.-]+"),
            Map.entry("rel", "noopener nofollow"),
            Map.entry("loading", "lazy"),
            Map.entry("type", "checkbox"),
            Map.entry("disabled", ""),
            Map.entry("checked", ""),
            Map.entry("tabindex", "0"),
            Map.entry("open", ".*"),
            Map.entry("alt", "(?s).*"),
            Map.entry("title", "(?s).*"),
            Map.entry("align", "left|center|right"),
            Map.entry("colspan", "\\d{1,4}"),
            Map.entry("width", "\\d{1,4}"),
            Map.entry("height", "\\d{1,4}"),
            Map.entry("start", "\\d{1,4}"),
            Map.entry("id", "fn(ref)?-[0-9a-f]{8}-\\d+(-\\d+)?"),
            Map.entry(
                    "class",
                    "((footnote-ref|footnote-backref|footnotes|task|sideways|language-[\\w+#.-]+)( |$))+|code-[a-z]+"),
            Map.entry("aria-label", "Back to reference \\d+(, \\d+)?"),
            Map.entry("lang", "en"));

    private static final Set<String> IN_A_LINE = Set.of("em", "strong", "del", "code");

    @ParameterizedTest
    @MethodSource("hostile")
    void isHarmless(String written) {
        for (var around : List.of(
                "%s",
                "글 %s 글", "```java\n%s\n```", "> - %s", "| a |\n|---|\n| %s |", "a[^1]\n\n[^1]: %s", "- [x] %s")) {
            var html = html(Markdown.text(around.replace("%s", written), UI));
            var body = Jsoup.parseBodyFragment(html).body();
            body.select("* > *").forEach(element -> isHarmless(html, element));
            assertThat(Jsoup.parse(html).body().html()).as("read once more").isEqualTo(body.html());
            body.forEachNode(node -> assertThat(node).as(html).isNotInstanceOf(Comment.class));
        }
    }

    private static void isHarmless(String html, Element element) {
        assertThat(element.tagName()).as(html).isIn(ELEMENTS);
        assertThat(element.attributes()).as(html).allSatisfy(attribute -> {
            assertThat(ATTRIBUTES).containsKey(attribute.getKey());
            assertThat(attribute.getValue()).matches(ATTRIBUTES.get(attribute.getKey()));
        });
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void isPlainInALine(String written) {
        var html = html(Markdown.line(written));

        for (var element : Jsoup.parseBodyFragment(html).body().select("* > *")) {
            assertThat(element.tagName()).as(html).isIn(IN_A_LINE);
            assertThat(element.attributes()).as(html).isEmpty();
        }
    }

    @Test
    void isKnownInItsKinds() throws IOException {
        assertThat(hostile().distinct()).hasSizeGreaterThanOrEqualTo(200);
    }

    /** Each paragraph would repeat what is open, and each of that is another. */
    @Test
    void doesNotGrow() {
        var open = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            open.append("<b title=").append(i).append('>');
        }
        var written = open + "<p>x".repeat(3_000);

        assertThat(html(Markdown.text(written, UI)).length()).isLessThan(3_000_000);
        assertThat(Jsoup.parse(html(Markdown.text("<p>x".repeat(30_000), UI))).select("p"))
                .as("shown as it was written")
                .hasSizeLessThan(10);
    }

    @Test
    void isNoDeeperThanABrowserBears() {
        var html = html(Markdown.text("<div>".repeat(4_000), UI));

        int deepest = 0;
        for (var element : Jsoup.parse(html).select("div")) {
            deepest = Math.max(deepest, element.parents().size());
        }
        assertThat(deepest).isLessThan(300);
    }

    static Stream<String> hostile() throws IOException {
        var file = requireNonNull(HostileMarkdownTest.class.getResourceAsStream("hostile-markdown.txt"));
        try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines().toList().stream();
        }
    }

    private static String html(Content content) {
        var html = new StringOutput();
        content.writeTo(html);
        return html.toString();
    }
}
