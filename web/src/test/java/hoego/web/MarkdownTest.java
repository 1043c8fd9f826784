package hoego.web;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import gg.jte.output.StringOutput;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    private static final Set<String> ELEMENTS = Set.of(
            "p",
            "a",
            "img",
            "em",
            "strong",
            "del",
            "code",
            "pre",
            "h2",
            "blockquote",
            "ul",
            "li",
            "table",
            "thead",
            "tr",
            "th",
            "tbody",
            "td");
    private static final Set<String> ATTRIBUTES = Set.of("href", "rel", "title", "src", "alt", "class");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "인력 부족~~(나의 역량 부족)~~과 같은 한계|인력 부족<del>(나의 역량 부족)</del>과 같은 한계",
                "만들어보자. ~~(그래 이놈아)~~|만들어보자. <del>(그래 이놈아)</del>",
                "1월 1일~3월 31일에 하루 3~4시간|1월 1일~3월 31일에 하루 3~4시간",
                "**Docker(도커)**를 골랐다|<strong>Docker(도커)</strong>를 골랐다",
                "**\"좋은 서비스\"**가 목표다|<strong>&quot;좋은 서비스&quot;</strong>가 목표다"
            })
    void holdsBesideKoreanLetters(String written, String shown) {
        assertThat(text(written)).isEqualTo("<p>" + shown + "</p>\n");
        assertThat(line(written)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "**`npm`**을 쓴다|<strong><code>npm</code></strong>을 쓴다",
                "그 책은**「린 스타트업」**이다|그 책은<strong>「린 스타트업」</strong>이다",
                "**「린」**a|<strong>「린」</strong>a",
                "これは**私のやりたかったこと。**だからです|これは<strong>私のやりたかったこと。</strong>だからです",
                "**이 [링크](/goals)**만 본다|<strong>이 <a rel=\"noopener nofollow\" href=\"/goals\">링크</a></strong>만 본다",
                "snake_한글_(case)_도 그대로|snake_한글_(case)_도 그대로",
                "한글\\*(별)\\*표|한글*(별)*표"
            })
    void readsOtherRunsBesideThemAsPublished(String written, String shown) {
        assertThat(text(written)).isEqualTo("<p>" + shown + "</p>\n");
    }

    /** Whatever one can write with these characters, at most seven of them, is read as the library reads it. */
    @Test
    void leavesEverythingElseToCommonMark() {
        var stock =
                List.of(StrikethroughExtension.builder().requireTwoTildes(true).build());
        var parser = Parser.builder().extensions(stock).build();
        var renderer = HtmlRenderer.builder().extensions(stock).build();
        var alphabet = List.of("a", "*", "_", "~~", "(", " ");

        for (int length = 1; length <= 6; length++) {
            for (int number = 0; number < Math.pow(alphabet.size(), length); number++) {
                int chosen = number;
                var written = IntStream.range(0, length)
                        .mapToObj(place ->
                                alphabet.get((int) (chosen / Math.pow(alphabet.size(), place)) % alphabet.size()))
                        .collect(joining("", "b", "b"));
                assertThat(text(written)).as(written).isEqualTo(renderer.render(parser.parse(written)));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*foo bar*|<em>foo bar</em>",
                "a * foo bar*|a * foo bar*",
                "a*\"foo\"*|a*&quot;foo&quot;*",
                "foo*bar*|foo<em>bar</em>",
                "foo_bar_|foo_bar_",
                "foo-_(bar)_|foo-<em>(bar)</em>",
                "*(*foo*)*|<em>(<em>foo</em>)</em>",
                "**foo\"*bar*\"foo**|<strong>foo&quot;<em>bar</em>&quot;foo</strong>",
                "***foo** bar*|<em><strong>foo</strong> bar</em>",
                "foo***bar***baz|foo<em><strong>bar</strong></em>baz"
            })
    void keepsEmphasisInEnglish(String written, String shown) {
        assertThat(text(written)).isEqualTo("<p>" + shown + "</p>\n");
    }

    @Test
    void leadsToOurPagesByTheirAddress() {
        var output = new StringOutput();
        Markdown.text("[a](/goals/7) [b](//example.com)", path -> "/hoego" + path)
                .writeTo(output);

        assertThat(Jsoup.parse(output.toString()).select("a").eachAttr("href"))
                .containsExactly("/hoego/goals/7", "//example.com");
    }

    @Test
    void knowsTables() {
        var table = Jsoup.parse(text("| 주제 | 번 |\n| --- | --- |\n| 린 | 4 |"));

        assertThat(table.select("th").eachText()).containsExactly("주제", "번");
        assertThat(table.select("td").eachText()).containsExactly("린", "4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "> ", "- ", "12) "})
    void showsATableOfMillionsAsItWasWritten(String inside) {
        var within = inside.replaceAll("[^> ]", " ");
        var table = inside + "|a".repeat(15_000) + "|\n" + within + "|-".repeat(15_000) + "|\n"
                + (within + "|\n").repeat(10_000);

        assertThat(TableSize.isTooLarge(table)).isTrue();
        assertThat(text(table)).doesNotContain("<table").contains("|a|a");
        assertThat(TableSize.isTooLarge("| 주제 | 번 |\n| --- | --- |\n" + "| 린 | 4 |\n".repeat(2_000)))
                .isFalse();
        assertThat(TableSize.isTooLarge("글 | 또 글\n\n".repeat(20_000) + "a | b\n- | -\n1 | 2\n"))
                .isFalse();
    }

    @Test
    void keepsTheFirstHeadingForThePage() {
        assertThat(Jsoup.parse(text("# 들어가며\n\n###### 끝")).select("h1, h2, h6").eachText())
                .containsExactly("들어가며", "끝");
        assertThat(text("# 들어가며")).isEqualTo("<h2>들어가며</h2>\n");
        assertThat(text("## 들어가며")).isEqualTo("<h2>들어가며</h2>\n");
        assertThat(Jsoup.parse(text("## 건강\n\n### 운동\n\n## 앞으로")).select("h2").eachText())
                .containsExactly("건강", "앞으로");
    }

    @Test
    void showsOwnPicturesAndLinksToOthers() {
        assertThat(text("![성](/images/7)")).isEqualTo("<p><img src=\"/images/7\" alt=\"성\" /></p>\n");
        assertThat(text("![성](https://example.com/a.png)"))
                .isEqualTo("<p><a rel=\"noopener nofollow\" href=\"https://example.com/a.png\">성</a></p>\n");
    }

    @Test
    void linksToPagesAndMail() {
        assertThat(Jsoup.parse(
                                text(
                                        "[a](https://example.com/?q=1#2) [b](mailto:a@example.com) [c](/goals/7) <http://a.example>"))
                        .select("a")
                        .eachAttr("href"))
                .containsExactly("https://example.com/?q=1#2", "mailto:a@example.com", "/goals/7", "http://a.example");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void letsNothingHostileThrough(String written) {
        for (var html : List.of(text(written), text("글 " + written), text("| a |\n|---|\n" + written), line(written))) {
            for (var element : Jsoup.parseBodyFragment(html).body().select("* > *")) {
                assertThat(element.tagName()).as(html).isIn(ELEMENTS);
                assertThat(element.attributes())
                        .as(html)
                        .allSatisfy(attribute -> assertThat(attribute.getKey()).isIn(ATTRIBUTES));
                assertThat(element.attr("href")).as(html).matches("[^:]*|https?://.*|mailto:.*");
                assertThat(element.attr("src")).as(html).matches("|/(?![/\\\\]).*");
            }
        }
    }

    static Stream<String> hostile() throws IOException {
        var file = requireNonNull(MarkdownTest.class.getResourceAsStream("hostile-markdown.txt"));
        try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines().toList().stream();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "[", "*", "![", "**a ", "~~a ", "_(", "`"})
    void bearsDeepNesting(String opening) {
        assertThat(text(opening.repeat(20_000))).isNotEmpty();
        assertThat(line(opening.repeat(20_000))).isNotEmpty();
    }

    @Test
    void showsALineAsOne() {
        assertThat(line("# 글 *12*편 쓰기")).isEqualTo("# 글 <em>12</em>편 쓰기");
        assertThat(line("- 하나\n\n- 둘")).isEqualTo("- 하나 - 둘");
        assertThat(line("[메모]: 적어 둔 것")).isEqualTo("[메모]: 적어 둔 것");
        assertThat(line("[린](https://example.com) ![성](/images/7)")).isEqualTo("린 성");
        assertThat(line("    들여 쓴 `코드`")).isEqualTo("들여 쓴 <code>코드</code>");
        assertThat(line("")).isEmpty();
    }

    private static String text(String markdown) {
        return html(Markdown.text(markdown));
    }

    private static String line(String markdown) {
        return html(Markdown.line(markdown));
    }

    private static String html(Content content) {
        var html = new StringOutput();
        content.writeTo(html);
        return html.toString();
    }
}
