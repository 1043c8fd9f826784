package hoego.web.blog.files;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hoego.blog.ImportNote;
import hoego.blog.PostDraft;
import hoego.blog.PostStatus;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostFileTest {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final LocalDate TODAY = LocalDate.of(2021, 3, 30);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2021-03-08-oom-killer.md             | oom killer          | 2021-03-08
                    2021_03_08_커널 메모리 관리.md          | 커널 메모리 관리      | 2021-03-08
                    2021.3.8 스레드와 프로세스.md           | 스레드와 프로세스     | 2021-03-08
                    20210308-swarm.md                    | swarm               | 2021-03-08
                    [2021-03-08] 회고.md                  | 회고                | 2021-03-08
                    content/posts/2021-03-08-gc/index.md | gc                  | 2021-03-08
                    posts/jvm-basics/index.ko.md         | jvm basics          |
                    GC 정리 0a1b2c3d4e5f60718293a4b5c6d7e8f9.md | GC 정리       |
                    2021-99-08-month.md                  | 2021 99 08 month    |
                    """)
    void takesTitleAndDayFromTheName(String path, String title, LocalDate day) throws RefusedFile {
        var file = read(path, "Only text.");

        assertThat(file.post().title()).isEqualTo(title);
        assertThat(file.isDayTold()).isEqualTo(day != null);
        assertThat(file.post().publishedOn()).isEqualTo(day == null ? LocalDate.of(2021, 2, 1) : day);
        assertThat(file.post().body()).isEqualTo("Only text.");
    }

    @Test
    void takesTheFirstHeadingForTheTitleAndOutOfTheText() throws RefusedFile {
        assertThat(read("a.md", "\n# OOM *killer* #\n\ntext\n\n## more").post())
                .satisfies(post -> assertThat(post.title()).isEqualTo("OOM *killer*"))
                .satisfies(post -> assertThat(post.body()).isEqualTo("text\n\n## more"));
        assertThat(read("a.md", "제목\n====\n\ntext").post().body()).isEqualTo("text");
        assertThat(read("a.md", "제목 {#own-id}\n====\n\ntext").post().title()).isEqualTo("제목");
        assertThat(read("a.md", "# One\n\n# Two").post())
                .satisfies(post -> assertThat(post.title()).isEqualTo("One"))
                .satisfies(post -> assertThat(post.body()).isEqualTo("# One\n\n# Two"));
        assertThat(read("gc.md", "intro\n\n## First\n\n## Second").post().title())
                .isEqualTo("gc");
        assertThat(read("gc.md", "```\n# no heading\n```").post().title()).isEqualTo("gc");
        assertThat(read("a.md", "---\ntitle: T\n---\n# T\n\ntext").post().body())
                .isEqualTo("# T\n\ntext");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-03-08",
                "2021-03-08 21:04",
                "2021-03-08 21:04:00 +0900",
                "2021-03-08T12:04:00Z",
                "2021-03-07T23:30:00Z",
                "2021/03/08",
                "2021. 3. 8.",
                "2021년 3월 8일"
            })
    void readsDaysAsProgramsWriteThem(String date) throws RefusedFile {
        var file = read("x.md", "---\ntitle: t\ndate: " + date + "\n---\ntext");

        assertThat(file.post().publishedOn()).isEqualTo(LocalDate.of(2021, 3, 8));
    }

    @Test
    void readsWhatHugoKnowsOfAPost() throws RefusedFile {
        var post = read("content/posts/x.md", """
                        +++
                        title = "Swarm in production"
                        date = 2021-03-01T10:00:00+09:00
                        publishDate = 2021-03-08
                        lastmod = 2021-03-20
                        slug = "swarm"
                        tags = ["docker", "Swarm"]
                        categories = ["ops", "swarm"]
                        series = ["containers"]
                        canonicalURL = "https://example.org/swarm/"
                        draft = false
                        +++
                        text
                        """).post();

        assertThat(post.title()).isEqualTo("Swarm in production");
        assertThat(post.slug()).isEqualTo("swarm");
        assertThat(post.tags()).isEqualTo("docker, Swarm, ops");
        assertThat(post.series()).isEqualTo("containers");
        assertThat(post.canonicalUrl()).isEqualTo("https://example.org/swarm/");
        assertThat(post.publishedOn()).isEqualTo(LocalDate.of(2021, 3, 8));
        assertThat(post.status()).isEqualTo(PostStatus.PUBLISHED);
    }

    @Test
    void readsWhatJekyllKnowsOfAPost() throws RefusedFile {
        var post = read("_posts/2021-03-08-welcome.markdown", """
                        ---
                        layout: post
                        title:  "Welcome"
                        permalink: /2021/welcome-there/
                        tags: linux kernel
                        published: false
                        lang: ko_KR
                        ---
                        {% highlight ruby %}
                        puts 1
                        {% endhighlight %}
                        """).post();

        assertThat(post.status()).isEqualTo(PostStatus.DRAFT);
        assertThat(post.draftedOn()).isEqualTo(LocalDate.of(2021, 3, 8));
        assertThat(post.tags()).isEqualTo("linux, kernel");
        assertThat(post.slug()).isEqualTo("welcome-there");
        assertThat(post.language()).isEqualTo("ko-KR");
        assertThat(post.body()).startsWith("{% highlight ruby %}\nputs 1");
        assertThat(read("_drafts/idea.md", "text").post().status()).isEqualTo(PostStatus.DRAFT);
    }

    @Test
    void plansWhatIsDatedAhead() throws RefusedFile {
        var file = read("2021-05-01-later.md", "text");

        assertThat(file.post().status()).isEqualTo(PostStatus.DRAFT);
        assertThat(file.post().plannedOn()).isEqualTo(LocalDate.of(2021, 5, 1));
        assertThat(file.post().notedOn()).isEqualTo(TODAY);
        assertThat(file.notes()).contains(ImportNote.PLANNED);
    }

    @Test
    void readsEveryEncodingThatIsWritten() throws RefusedFile {
        var text = "# 가상 메모리\r\n\r\n페이지 폴트를 다시 보았다.\r\n";
        for (var bytes : new byte[][] {
            text.getBytes(UTF_8),
            ("\ufeff" + text).getBytes(UTF_8),
            text.getBytes(Charset.forName("x-windows-949")),
            ("\ufeff" + text).getBytes(UTF_16LE),
            text.getBytes(UTF_16LE),
            Normalizer.normalize(text, Normalizer.Form.NFD).getBytes(UTF_8)
        }) {
            var file = PostFile.read(FileName.of("x.md"), bytes, () -> null, TODAY, SEOUL);

            assertThat(file.post().title()).isEqualTo("가상 메모리");
            assertThat(file.post().body()).isEqualTo("페이지 폴트를 다시 보았다.");
            assertThat(file.post().publishedOn()).isEqualTo(TODAY);
        }
    }

    @Test
    void refusesWhatIsNoPost() {
        assertThatThrownBy(() -> read("x.md", " \n\u200b")).hasMessage("EMPTY");
        assertThatThrownBy(() ->
                        PostFile.read(FileName.of("x.md"), new byte[] {1, 0, 0, 0, 9, 8, 0}, () -> null, TODAY, SEOUL))
                .hasMessage("BINARY");
        assertThatThrownBy(() -> read("x.md", "가".repeat(200_001))).hasMessage("TOO_LONG");
        assertThatThrownBy(() -> read("README.md", "# About")).hasMessage("NO_POST");
        assertThatThrownBy(() -> read("content/posts/_index.md", "---\ntitle: Posts\n---\n"))
                .hasMessage("LIST_PAGE");
        assertThatThrownBy(() -> read("archetypes/default.md", "---\ntitle: t\n---\ntext"))
                .hasMessage("TEMPLATE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: \"a\\0b\\uffff\"\ntags: [\"x\\0\"]\n---\ntext",
                "+++\ntitle = \"a\\u0000b\\uffff\"\ntags = [\"x\\u0000\"]\n+++\ntext",
                "{\"title\": \"a\\u0000b\\ud83d\", \"tags\": [\"x\\u0000\"]}\ntext"
            })
    void readsWhatIsWrittenOutAsIfItWereTyped(String text) throws RefusedFile {
        var post = read("x.md", text).post();

        assertThat(post.title()).isEqualTo("ab");
        assertThat(post.tags()).isEqualTo("x");
    }

    @Test
    void isCalledBySomethingThatCanBeReadOrNothing() throws RefusedFile {
        assertThat(read("x.md", "---\ntitle: \"\\uffff\"\n---\ntext").post().title())
                .isEqualTo("x");
        assertThat(PostWriter.file(
                        PostDraft.idea("a\uffff", "", TODAY),
                        UUID.fromString("00000000-0000-0000-0000-000000000001"),
                        SEOUL))
                .contains("title: \"a\"\n");
    }

    @Test
    void keepsAnExportedFileAsItIs() throws RefusedFile {
        var file = read("x.md", """
                ---
                title: "A \\"title\\": [with] \\\\ marks"
                date: 2021-03-08
                draft: true
                published: false
                slug: "a-title"
                tags: ["c c", "b"]
                status: dropped
                noted: 2021-03-01
                planned: 2021-04-01
                drafted: 2021-03-02T14:10Z
                dropped: 2021-03-09
                reason: "too ~~long~~"
                ---

                text
                """);

        assertThat(file.post().title()).isEqualTo("A \"title\": [with] \\ marks");
        assertThat(file.post().status()).isEqualTo(PostStatus.DROPPED);
        assertThat(file.post().draftedOn()).isEqualTo(LocalDate.of(2021, 3, 2));
        assertThat(file.post().draftedTime()).isEqualTo(LocalTime.of(23, 10));
        assertThat(file.post().droppedOn()).isEqualTo(LocalDate.of(2021, 3, 9));
        assertThat(file.post().reason()).isEqualTo("too ~~long~~");
        assertThat(file.post().plannedOn()).isEqualTo(LocalDate.of(2021, 4, 1));
    }

    private static PostFile read(String path, String text) throws RefusedFile {
        return PostFile.read(FileName.of(path), text.getBytes(UTF_8), () -> LocalDate.of(2021, 2, 1), TODAY, SEOUL);
    }
}
