package hoego.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnLinksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "운동을 [9번](/health/workouts?period=2021-Q1) 했다|운동을 9번 했다",
                "[a](/goals/1) and [b](/goals/2)|a and b",
                "[목표 ‘\\[1\\] ~~곁~~’](/goals?id=1)|목표 ‘\\[1\\] ~~곁~~’",
                "`[a](/goals/1)` [b](/goals/2)|`[a](/goals/1)` b",
                "`` a ` [a](/goals/1) ` b ``|`` a ` [a](/goals/1) ` b ``",
                "x ``` a [a](/goals/1)|x ``` a a",
                "[a `]` b](/goals/1)|a `]` b",
                "\\[a](/goals/1)|\\[a](/goals/1)",
                "\\`[a](/goals/1)`|\\`a`",
                "![a](/images/1)|![a](/images/1)",
                "[](/goals/1) [[a](/goals/2)|' [a'",
                "[a](/goals/1 \"t\")|a",
                "[a](</goals/1>)|a",
                "[a]( /goals/1)|a",
                "[[a]](/goals/1)|[a]",
                "[a](/goals/1(2))|a",
                "[[a](/goals/1)](/goals/2)|a",
                "[![a](/images/1)](/goals/1)|![a](/images/1)",
                "a[^1] [b](/goals/1)⏎⏎[^1]: [c](/goals/2)[^2]⏎⏎[^2]: d|a[^1] b⏎⏎[^1]: c[^2]⏎⏎[^2]: d",
                "- [x] [a](/goals/1)|- [x] a",
                "x <a href=\"/goals/1\">a <b>b</b></a> y|x a <b>b</b> y",
                "<div><a class=x href='/goals/1'>a</a> <a href=//example.com>b</a></div>|<div>a <a href=//example.com>b</a></div>",
                "<a href=/goals/1><a href=https://example.com>a</a></a>|<a href=https://example.com>a</a>",
                "`<a href=\"/goals/1\">a</a>`|`<a href=\"/goals/1\">a</a>`",
                "[a](https://example.com/) [b](//example.com/)|[a](https://example.com/) [b](//example.com/)"
            })
    void leaveATextThatIsPublished(String written, String published) {
        assertThat(OwnLinks.removed(lines(written))).isEqualTo(lines(published));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a `⏎⏎The [x](/goals/1)⏎⏎c `|a `⏎⏎The x⏎⏎c `",
                "# a `⏎[x](/goals/1) `|# a `⏎x `",
                "- a `⏎- [x](/goals/1) `|- a `⏎- x `",
                "[a⏎b](/goals/1)|a⏎b",
                "> [a⏎> b](/goals/1) c|> a⏎> b c",
                "[a⏎](/goals/1) b|a b",
                "[a][r] [r][] [r]⏎⏎[r]: /goals/1|a r r⏎⏎",
                "![a][r]⏎⏎[r]: /images/1|![a][r]⏎⏎[r]: /images/1",
                "-\t[a](/goals/1)|-\ta",
                ">\t[a](/goals/1)|>\ta",
                ">\t\t[a](/goals/1)|>\t\t[a](/goals/1)",
                "-  >\t# [a](/goals/1)|-  >\t# a",
                "'    [a](/goals/1)'|'    [a](/goals/1)'",
                "```⏎[a](/goals/1)⏎```|```⏎[a](/goals/1)⏎```"
            })
    void leaveParagraphsWhereTheyAreReadAsSuch(String written, String published) {
        assertThat(OwnLinks.removed(lines(written))).isEqualTo(lines(published));
    }

    @Test
    void leaveTheCellsOfATable() {
        assertThat(OwnLinks.removed("| a |\n| --- |\n| x \\| [a \\| b](/goals/1) \\| c |\n"))
                .isEqualTo("| a |\n| --- |\n| x \\| a \\| b \\| c |\n");
    }

    private static String lines(String text) {
        return text.replace('⏎', '\n');
    }

    @Test
    void holdWhateverTheirLabel() {
        var link = OwnLinks.written("a [b](https://example.com/) ~~c~~", "/goals?q=(d e)");

        assertThat(text(link).outerHtml())
                .isEqualTo("<p><a rel=\"noopener nofollow\" href=\"/goals?q=%28d%20e%29\">a [b](https://example.com/) "
                        + "<del>c</del></a></p>");
        assertThat(OwnLinks.removed(link)).isEqualTo("a \\[b\\](https://example.com/) ~~c~~");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"C:\\", "a \\[b", "one ` only", "`code [x]`", "``a ` b``", "two\nlines", "\\\\", "]( [", "x`"})
    void holdWithBackslashesAndBackquotes(String label) {
        var sentence = OwnLinks.written(label, "/goals/1") + " and `more`";

        assertThat(text(sentence).select("a").eachAttr("href")).as(sentence).containsExactly("/goals/1");
        assertThat(text(sentence).select("a").text())
                .as(sentence)
                .isEqualTo(text(label).text());
        assertThat(OwnLinks.removed(sentence)).as(sentence).doesNotContain("/goals/1");
    }

    @Test
    void leaveATextHoweverLongTheirLabelIs() {
        var words = "아주 긴 다짐 ".repeat(1_000).strip();

        assertThat(OwnLinks.removed(OwnLinks.written(words, "/goals/1"))).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "\\[", "[a](/", "[^", "<a href=", "<a ", "`", "[`", "` ``", "[a", "]"})
    void areLookedForInOneWalk(String piece) {
        var text = piece.repeat(50_000);

        assertThat(OwnLinks.removed(text)).isEqualTo(text);
    }

    private static Element text(String markdown) {
        var html = new StringOutput();
        Markdown.text(markdown).writeTo(html);
        return Jsoup.parse(html.toString()).body().child(0);
    }
}
