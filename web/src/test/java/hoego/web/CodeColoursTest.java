package hoego.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import gg.jte.output.StringOutput;
import java.time.Duration;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeColoursTest {

    private static final Ui UI = PlainUi.in(Language.EN);

    @Test
    void tellsWordsFromTextsInJava() {
        var code = coloured("java", """
                // 한글 주석
                @Override
                public int size() { return count("if") + 0x1f; }
                """);

        assertThat(code.select(".code-word").eachText()).containsExactly("public", "return");
        assertThat(code.select(".code-name").eachText()).containsExactly("int");
        assertThat(code.select(".code-text").eachText()).containsExactly("\"if\"");
        assertThat(code.select(".code-value").eachText()).containsExactly("@Override", "0x1f");
        assertThat(code.select(".code-aside").eachText()).containsExactly("// 한글 주석");
    }

    @Test
    void goesOnOverLines() {
        assertThat(coloured("Java", "/* if\n\n   else */ int a = \"\"\"\n  if\n  \"\"\"; if")
                        .select(".code-word"))
                .extracting(Element::text)
                .containsExactly("if");
        assertThat(coloured("py", "def f():\n    \"\"\"if\n    \"\"\"\n    return None  # if")
                        .select(".code-word"))
                .extracting(Element::text)
                .containsExactly("def", "return", "None");
        assertThat(coloured("js", "const a = `if\n${b} if`; if (c) {}").select(".code-word"))
                .extracting(Element::text)
                .containsExactly("const", "if");
    }

    @Test
    void knowsSqlAndYaml() {
        var query = coloured("sql", "SELECT title FROM post -- all\nWHERE slug = 'from'");
        assertThat(query.select(".code-word").eachText()).containsExactly("SELECT", "FROM", "WHERE");
        assertThat(query.select(".code-text").eachText()).containsExactly("'from'");
        assertThat(query.select(".code-aside").eachText()).containsExactly("-- all");

        assertThat(coloured("yaml", "services:\n  web: \"nginx\" # one").select(".code-name"))
                .extracting(Element::text)
                .containsExactly("services", "web");
    }

    @Test
    void marksWhatWasTakenOutAndPutIn() {
        var change = coloured("diff", "@@ -1 +1 @@\n same\n- old\n+ new\n");

        assertThat(change.select(".code-in").eachText()).containsExactly("+ new");
        assertThat(change.select(".code-out").eachText()).containsExactly("- old");
    }

    /** Whatever comes: letters are coloured, and never changed. */
    @TestFactory
    Stream<DynamicTest> leavesEveryLetterAsItWas() {
        var odd = """
                <script>alert("1")</script> &amp; "open 'open `open ${x
                \t/* 글 😀 */ // x \\
                # ~a~ --- <!-- x
                :é(\\
                '''\s\s

                !!#*#*-^%|?@[]{} $$ \u0007
                """;
        return Stream.concat(Stream.of(Syntax.values()).map(Syntax::name), Stream.of("diff", "nosuch"))
                .map(name -> DynamicTest.dynamicTest(
                        name, () -> assertThat(coloured(name, odd).wholeText()).isEqualTo(odd)));
    }

    @Test
    void leavesCodePlainOfWhichTheLibraryLosesALetter() {
        var code = coloured("js", "const a = `one \\\n two`;\n");

        assertThat(code.wholeText()).isEqualTo("const a = `one \\\n two`;\n");
        assertThat(code.select("span")).isEmpty();
    }

    @Test
    void letsNoMarkupOutOfCode() {
        var code = coloured("html", "<script>alert('</code>')</script>");

        assertThat(code.text()).isEqualTo("<script>alert('</code>')</script>");
        assertThat(code.select("*")).extracting(Element::tagName).containsOnly("code", "span");
    }

    @Test
    void leavesItsClassesToItself() {
        assertThat(page("<span class=\"code-word\">a</span> <b class='code-in task'>b</b>")
                        .select("[class]"))
                .isEmpty();
        assertThat(page("<pre><code class=\"language-java\">if <b>if</b></code></pre>")
                        .select("span"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nosuch", "", "java-x", "markdown"})
    void leavesOtherLanguagesPlain(String language) {
        assertThat(coloured(language, "if (a) return 1; // b").select("span")).isEmpty();
    }

    @Test
    void leavesCodePlainThatNobodyReads() {
        assertThat(page("```diff\n```").select("pre > code").text()).isEmpty();
        assertThat(coloured("java", "int a; ".repeat(100)).select("span")).isEmpty();
        assertThat(coloured("java", "int a;\n".repeat(20_000)).select("span")).isEmpty();
        assertThat(coloured("java", "int a;\n".repeat(2_000)).select("span")).hasSize(2_000);
    }

    /** A text of nothing but what the library takes longest for. */
    @Test
    void isQuick() {
        var code = ("```js\n" + (" /".repeat(249) + "\n").repeat(20) + "```\n\n").repeat(50);

        assertTimeout(Duration.ofSeconds(10), () -> page(code));
    }

    private static Element coloured(String language, String code) {
        return page("````" + language + "\n" + code + (code.endsWith("\n") ? "" : "\n") + "````")
                .expectFirst("pre > code");
    }

    private static Element page(String markdown) {
        var html = new StringOutput();
        Markdown.text(markdown, UI).writeTo(html);
        return Jsoup.parseBodyFragment(html.toString()).body();
    }
}
