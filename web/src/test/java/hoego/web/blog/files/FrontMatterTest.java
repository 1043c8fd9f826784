package hoego.web.blog.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FrontMatterTest {

    @Test
    void isYamlAsJekyllAndHexoWriteIt() {
        var read = FrontMatter.of("""
                ---
                layout: post
                title:  "Welcome to Jekyll!"
                date:   2015-11-17 16:16:01 -0600
                categories: [jekyll, update]
                tags:
                - one
                - two
                ---
                You’ll find this post in your `_posts` directory.
                """);

        assertThat(read.fields())
                .containsEntry("title", "Welcome to Jekyll!")
                .containsEntry("date", "2015-11-17 16:16:01 -0600")
                .containsEntry("categories", List.of("jekyll", "update"))
                .containsEntry("tags", List.of("one", "two"));
        assertThat(read.body()).startsWith("You’ll find");
        assertThat(read.isBroken()).isFalse();
    }

    @Test
    void isTomlAsHugoWritesIt() {
        var read = FrontMatter.of("""
                +++
                title = 'My first post'
                date = 2024-01-14T07:07:07+01:00
                draft = true
                tags = ["red", "blue"]
                [params]
                  author = 'John Smith'
                +++
                body
                """);

        assertThat(read.fields())
                .containsEntry("title", "My first post")
                .containsEntry("draft", true)
                .containsEntry("tags", List.of("red", "blue"));
        assertThat(read.fields().get("date")).hasToString("2024-01-14T07:07:07+01:00");
        assertThat(read.body().strip()).isEqualTo("body");
    }

    @Test
    void isJsonAsHugoTakesItToo() {
        var read = FrontMatter.of("{\n  \"title\": \"J\",\n  \"tags\": [\"a\"],\n}\n\nbody");

        assertThat(read.fields()).containsEntry("title", "J");
        assertThat(read.body().strip()).isEqualTo("body");
    }

    @Test
    void needsNoLineBeforeItForHexo() {
        var read = FrontMatter.of("title: Hello World\ntags:\n  - a\n---\nWelcome to Hexo");

        assertThat(read.fields()).containsEntry("title", "Hello World").containsEntry("tags", List.of("a"));
        assertThat(read.body()).isEqualTo("Welcome to Hexo");
    }

    @Test
    void isReadLineByLineWhereItIsNoYaml() {
        var read = FrontMatter.of("---\ntitle: [Java] GC 정리: 1편\ndate: 2021-03-08\ntags:\n- jvm\n---\nbody");

        assertThat(read.isBroken()).isTrue();
        assertThat(read.fields())
                .containsEntry("title", "[Java] GC 정리: 1편")
                .containsEntry("date", "2021-03-08")
                .containsEntry("tags", List.of("jvm"));
        assertThat(read.body()).isEqualTo("body");
    }

    @Test
    void isReadLineByLineWhereItsEndIsMissingOrAQuoteRunsOverIt() {
        var open = FrontMatter.of("---\ntitle: \"깨진\ntags: [a\n\n본문\n\n둘째");
        var quoted = FrontMatter.of("---\ntitle: \"깨진\n제목\ntags: [a\n---\n본문");
        var toml = FrontMatter.of("+++\ntitle = 't'\n본문");

        assertThat(List.of(open, quoted, toml))
                .allSatisfy(read -> assertThat(read.isBroken()).isTrue());
        assertThat(open.fields()).containsEntry("title", "\"깨진").containsEntry("tags", "[a");
        assertThat(open.body().strip()).isEqualTo("본문\n\n둘째");
        assertThat(quoted.fields()).containsEntry("title", "\"깨진");
        assertThat(quoted.body()).isEqualTo("본문");
        assertThat(toml.body()).isEqualTo("본문");
    }

    @Test
    void isNoneWhereLinesAreDrawnAcross() {
        var text = "---\n\nA text after a line.\n\n---\n\nAnd after another.";

        assertThat(FrontMatter.of(text).body()).isEqualTo(text);
        assertThat(FrontMatter.of("---\nnever closed").body()).isEqualTo("---\nnever closed");
        assertThat(FrontMatter.of("{{< shortcode >}} and text").body()).startsWith("{{<");
        assertThat(FrontMatter.of("Note: words\n---\ntext").fields()).isEmpty();
    }

    @Test
    void isBounded() {
        var deep = "---\ntitle: t\nx: " + "[".repeat(30_000) + "]".repeat(30_000) + "\n---\nbody";
        var laughs = new StringBuilder("---\ntitle: t\na0: &a0 [x, x]\n");
        for (int i = 1; i < 100; i++) {
            laughs.append("a%d: &a%d [*a%d, *a%d]%n".formatted(i, i, i - 1, i - 1));
        }
        laughs.append("---\nbody");
        var toml = "+++\ntitle = 't'\nx = " + "[".repeat(20_000) + "]".repeat(20_000) + "\n+++\nbody";

        for (var hostile : List.of(deep, laughs.toString(), toml)) {
            assertThat(FrontMatter.of(hostile).body().length()).isLessThanOrEqualTo(hostile.length());
        }
        assertThat(FrontMatter.of("---\nx: !!java.net.URL [http://x]\ntitle: t\n---\nb")
                        .body())
                .isEqualTo("b");
    }
}
