package hoego.web;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.stream.IntStream;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

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
        assertThat(text(written)).isEqualTo(paragraph(shown));
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
        assertThat(text(written)).isEqualTo(paragraph(shown));
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
        assertThat(text(written)).isEqualTo(paragraph(shown));
    }

    @Test
    void leadsToOurPagesByTheirAddress() {
        var output = new StringOutput();
        Markdown.text(
                        "[a](/goals/7) [b](//example.com) <a href=/goals>c</a> ![d](/images/7)",
                        PlainUi.in(Language.EN),
                        path -> "/hoego" + path)
                .writeTo(output);

        assertThat(Jsoup.parse(output.toString()).select("a").eachAttr("href"))
                .containsExactly("/hoego/goals/7", "//example.com", "/hoego/goals");
        assertThat(Jsoup.parse(output.toString()).select("img").attr("src")).isEqualTo("/hoego/images/7");
    }

    @Test
    void knowsFootnotes() {
        var text = body("글[^메모] 또[^메모] 그리고[^2]\n\n[^2]: 둘\n\n[^메모]: **Docker(도커)**를 ~~(그래 이놈아)~~ [골랐다](/goals)");

        assertThat(text.select("sup a").eachText()).containsExactly("1", "1", "2");
        assertThat(text.select(".footnotes li").eachText()).containsExactly("Docker(도커)를 (그래 이놈아) 골랐다 ↩ 2↩", "둘 ↩");
        assertThat(text.select(".footnotes strong, .footnotes del").eachText())
                .containsExactly("Docker(도커)", "(그래 이놈아)");
        for (var link : text.select("a[href^=#]")) {
            assertThat(text.select(link.attr("href"))).as(link.outerHtml()).hasSize(1);
        }
        assertThat(text.select("[id]").eachAttr("id")).doesNotHaveDuplicates().hasSize(5);
    }

    @Test
    void saysWhereTheArrowsOfFootnotesLead() {
        var written = "글[^1] 또[^1]\n\n[^1]: 둘\n\n<a class=footnote-backref href='#' aria-label=x lang=de>x</a>";

        var text = Jsoup.parse(html(Markdown.text(written, PlainUi.in(Language.KO))));
        assertThat(text.select(".footnote-backref").eachAttr("aria-label"))
                .containsExactly("각주 1의 위치로 돌아가기", "각주 1의 위치로 돌아가기, 2");
        assertThat(text.select(".footnote-backref[aria-label]").eachAttr("lang"))
                .containsExactly("ko", "ko");
        assertThat(Jsoup.parse(html(Markdown.text(written, PlainUi.in(Language.EN))))
                        .select(".footnote-backref")
                        .attr("aria-label"))
                .isEqualTo("Back to reference 1");
    }

    @Test
    void keepsTheFootnotesOfSeveralTextsApart() {
        var one = body("a[^1]\n\n[^1]: one");
        var other = body("a[^1]\n\n[^1]: other");

        assertThat(one.select("[id]").eachAttr("id"))
                .doesNotContainAnyElementsOf(other.select("[id]").eachAttr("id"));
    }

    @Test
    void leavesAFootnoteThatIsNotThere() {
        assertThat(text("글[^1] [^2](/goals)"))
                .isEqualTo(paragraph("글[^1] <a rel=\"noopener nofollow\" href=\"/goals\">^2</a>"));
    }

    @Test
    void knowsTasks() {
        var tasks = body("- [x] **끝(드디어)**을 봤다\n- [ ] [링크](/goals)\n  - [ ] 안\n- [y] 그냥\n\n1. [X] 느슨\n\n2. 둘");

        assertThat(tasks.select("li.task > label, li.task > p > label").eachText())
                .containsExactly("끝(드디어)을 봤다", "링크", "안", "느슨");
        assertThat(tasks.select("label > input[type=checkbox][disabled]")).hasSize(4);
        assertThat(tasks.select("input[checked]")).hasSize(2);
        assertThat(tasks.select("strong").text()).isEqualTo("끝(드디어)");
        assertThat(tasks.select("li:not(.task)").eachText()).containsExactly("[y] 그냥", "둘");
    }

    @Test
    void takesHarmlessHtml() {
        var text = body("""
                <details><summary>더</summary>

                **굵게**

                </details>

                <kbd>Ctrl</kbd> H<sub>2</sub>O <!-- 비밀 --> a<br>b

                <figure><img src="/images/7" width=300><figcaption>글</figcaption></figure>

                <h1>제목</h1>
                """);

        assertThat(text.select("details > summary").text()).isEqualTo("더");
        assertThat(text.select("details strong").text()).isEqualTo("굵게");
        assertThat(text.select("kbd, sub, figcaption, br").eachText()).containsExactly("Ctrl", "2", "글");
        assertThat(text.select("figure img[alt][loading=lazy][width=300]")).hasSize(1);
        assertThat(text.select("h2").text()).isEqualTo("제목");
        assertThat(text.html()).doesNotContain("비밀");
    }

    @Test
    void keepsCodeAsItWasWritten() {
        var code = body("```java 제목\nint 한글 = 1 < 2; // **a**\n```\n\n`<b>한글</b>`");

        assertThat(code.select("pre > code").attr("class")).isEqualTo("language-java");
        assertThat(code.select("pre").text()).isEqualTo("int 한글 = 1 < 2; // **a**");
        assertThat(code.select("p code").text()).isEqualTo("<b>한글</b>");
    }

    @Test
    void alignsTheCellsOfATable() {
        var table = body("| 글 | 수 |\n|:--|--:|\n| 각주[^1] | **\"나\"**를 |\n\n[^1]: 표 안");

        assertThat(table.select("td[align=right] strong").text()).isEqualTo("\"나\"");
        assertThat(table.select("div.sideways[tabindex=0] > table")).hasSize(1);
        assertThat(table.select("td[align=left] sup a[href^=#fn-]")).hasSize(1);
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
    void showsOwnImagesAndLinksToOthers() {
        assertThat(text("![성](/images/7)")).isEqualTo(paragraph("<img src=\"/images/7\" alt=\"성\" loading=\"lazy\">"));
        assertThat(text("![성](https://example.com/a.png)"))
                .isEqualTo(paragraph("<a href=\"https://example.com/a.png\" rel=\"noopener nofollow\">성</a>"));
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

    @Test
    void linksWhatBeginsAsAnAddress() {
        assertThat(text("See https://example.com/a?b=c, and `https://no.example`."))
                .isEqualTo(paragraph("See <a rel=\"noopener nofollow\" href=\"https://example.com/a?b=c\">"
                        + "https://example.com/a?b=c</a>, and <code>https://no.example</code>."));
        assertThat(text("a@example.com www.example.com")).isEqualTo(paragraph("a@example.com www.example.com"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> ",
                "- ",
                "[",
                "*",
                "![",
                "**a ",
                "~~a ",
                "_(",
                "`",
                "[^1] ",
                "x [^1]: ",
                "- [x] ",
                "<b>",
                "<a "
            })
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

    private static Element body(String markdown) {
        return Jsoup.parse(text(markdown)).body();
    }

    /** Written as a browser would write it. */
    private static String paragraph(String html) {
        return Jsoup.parseBodyFragment("<p>" + html + "</p>").body().child(0).outerHtml() + "\n";
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
