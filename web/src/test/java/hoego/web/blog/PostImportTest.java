package hoego.web.blog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import hoego.web.Browser;
import hoego.web.ImportWork;
import hoego.web.Job;
import hoego.web.MovableClock;
import hoego.web.Sending;
import hoego.web.Statements;
import hoego.web.blog.files.Zips;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.sql.Connection;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Posts that come in from the files of other programs, and leave as files. */
@MicronautTest(transactional = false)
class PostImportTest {

    @Inject
    Browser browser;

    @Inject
    Sending sending;

    @Inject
    MovableClock clock;

    @Inject
    ImportWork work;

    @Inject
    List<Job> jobs;

    @Inject
    TransactionOperations<Connection> transactions;

    @Test
    void showsFirstWhatWouldChangeAndSavesNothing() throws Exception {
        var page = look(hugo());

        assertThat(verdicts(page))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "site/archetypes/default.md", "skipped",
                        "site/content/posts/_index.md", "skipped",
                        "site/content/posts/gc/index.md", "new",
                        "site/content/posts/swarm.md", "new",
                        "site/content/posts/later.md", "new"));
        assertThat(page.select("tbody").text())
                .contains("Will be new", "It is the page of a list, no post.", "a draft, planned for it");
        assertThat(page.select(".numbers div").eachText())
                .containsExactly("Will be new 3", "Will be changed 0", "Is the same 0", "Will be skipped 2");
        assertThat(browser.get("/blog/posts").select("tbody tr")).isEmpty();
    }

    @Test
    void importsASiteOfHugoWithItsImages() throws Exception {
        var page = imported(hugo());

        assertThat(page.select("tbody").text()).contains("New").doesNotContain("Will be");
        var post = post("GC 정리");
        assertThat(post.select(".tags a").eachText()).containsExactly("jvm", "gc");
        var images = post.select(".prose img").eachAttr("src");
        assertThat(images).hasSize(3).allMatch(path -> path.matches("/images/\\d+-[0-9a-f]{10}\\.png"));
        assertThat(browser.status(images.getFirst())).isEqualTo(200);
        assertThat(post("Swarm").select(".pill[data-status]").text()).isEqualTo("Published");
        assertThat(post("Later").select(".pill[data-status]").text()).isEqualTo("Draft");
    }

    @Test
    void makesNoDoublesHoweverOftenItIsImported() throws Exception {
        imported(hugo());
        var before = state();
        var again = look(hugo());

        assertThat(again.select(".numbers div").eachText())
                .containsExactly("Will be new 0", "Will be changed 0", "Is the same 3", "Will be skipped 2");
        assertThat(again.select("form[action$=/runs]")).isEmpty();
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void changesAPostWhoseFileWasChangedUnlessItWasChangedHereToo() throws Exception {
        imported(zip("2021-03-08-a.md", "# A\n\none"));

        imported(zip("2021-03-08-a.md", "# A\n\ntwo"));
        assertThat(post("A").select(".prose").text()).isEqualTo("two");

        browser.submit("/blog/posts/1/edit", "#form form", Map.of("body", "mine"));
        assertThat(reason(look(zip("2021-03-08-a.md", "# A\n\nthree")))).contains("The post stays");
        assertThat(reason(look(zip("2021-03-08-a.md", "# A\n\ntwo")))).contains("the file was not");
        assertThat(post("A").select(".prose").text()).isEqualTo("mine");
    }

    @Test
    void fillsInWhatIsEmptyInAPostThatWasWrittenHere() throws Exception {
        browser.post(
                "/blog/posts",
                Map.of("title", "A", "status", "published", "notedOn", "2021-03-01", "publishedOn", "2021-03-08"));
        browser.post(
                "/blog/posts",
                Map.of(
                        "title",
                        "B",
                        "status",
                        "published",
                        "notedOn",
                        "2021-03-01",
                        "publishedOn",
                        "2021-03-09",
                        "body",
                        "b"));

        var page = imported(Zips.ofSevenZip()
                .file("2021-03-08-a.md", "---\ntitle: A\ntags: [x]\n---\ntext")
                .file("2021-03-09-b.md", "---\ntitle: B\n---\nother")
                .bytes());

        assertThat(verdicts(page))
                .containsEntry("2021-03-08-a.md", "changed")
                .containsEntry("2021-03-09-b.md", "skipped");
        assertThat(post("A").select(".prose").text()).isEqualTo("text");
        assertThat(post("A").select(".tags").text()).isEqualTo("x");
        assertThat(post("B").select(".prose").text()).isEqualTo("b");
    }

    @Test
    void readsWhatStudiesAndOtherProgramsKeep() throws Exception {
        var jekyll = Zips.ofMac()
                .file("blog-main/_posts/2021-03-08-가상-메모리.md", """
                        ---
                        layout: post
                        title: "가상 메모리"
                        tags: linux kernel
                        ---
                        ![그림]({{ site.baseurl }}/assets/img/그림.png)
                        {% raw %}{{ x }}{% endraw %}
                        """)
                .file("blog-main/assets/img/그림.png", Zips.png())
                .file("blog-main/about.md", "---\nlayout: page\n---\nme")
                .bytes();
        var study = Zips.ofKoreanWindows()
                .file("스터디/2021_03_09 스레드.md", "# 스레드\r\n\r\n본문".getBytes(Charset.forName("x-windows-949")))
                .file("스터디/README.md", "# 목록")
                .bytes();
        var notion = Zips.ofSevenZip()
                .file("회고 0a1b2c3d4e5f60718293a4b5c6d7e8f9.md", """
                        # 회고

                        Created: March 1, 2021 3:00 PM

                        ![image.png](%ED%9A%8C%EA%B3%A0%200a1b2c3d4e5f60718293a4b5c6d7e8f9/image.png)
                        """)
                .file("회고 0a1b2c3d4e5f60718293a4b5c6d7e8f9/image.png", Zips.png())
                .bytes();

        assertThat(verdicts(imported(jekyll)))
                .containsEntry("blog-main/_posts/2021-03-08-가상-메모리.md", "new")
                .containsEntry("blog-main/about.md", "skipped");
        assertThat(verdicts(imported(study)))
                .containsEntry("스터디/2021_03_09 스레드.md", "new")
                .containsEntry("스터디/README.md", "skipped");
        imported(notion);

        assertThat(post("가상 메모리").select(".prose img").attr("src")).startsWith("/images/");
        assertThat(post("가상 메모리").select(".prose").text()).contains("{% raw %}{{ x }}{% endraw %}");
        assertThat(post("스레드").select(".prose").text()).isEqualTo("본문");
        assertThat(post("회고").select(".prose img").attr("src")).startsWith("/images/");
    }

    @Test
    void takesFilesOneByOneWithTheirImages() throws Exception {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("2021-03-08-a.md", "# A\n\n![x](images/x.png) ![y](y.svg)".getBytes(UTF_8));
        files.put("x.png", Zips.png());
        files.put("b.md", "---\ndraft: true\n---\n# B\n\nb".getBytes(UTF_8));

        var page = run(looked(send(files)));

        assertThat(verdicts(page)).isEqualTo(Map.of("2021-03-08-a.md", "new", "b.md", "new"));
        assertThat(page.select("tbody").text()).contains("1 image is missing", "today was taken");
        assertThat(post("A").select(".prose img").eachAttr("src")).anyMatch(path -> path.startsWith("/images/"));
        assertThat(post("B").select(".pill[data-status]").text()).isEqualTo("Draft");
    }

    @Test
    void doesNothingWithWhatIsHostile() throws Exception {
        var page = imported(Zips.ofSevenZip()
                .file("../up.md", "# Up")
                .file("/root.md", "# Root")
                .link("link.md", "/etc/passwd")
                .file("inner.zip", "PK")
                .file("a.md", "# Same\n\n---")
                .file("2021-03-08-b.md", "# B\n\nb")
                .file("copy/2021-03-08-b.md", "# B\n\nother")
                .file("empty.md", "")
                .bytes());

        assertThat(verdicts(page))
                .isEqualTo(Map.of(
                        "../up.md", "skipped",
                        "/root.md", "skipped",
                        "link.md", "skipped",
                        "inner.zip", "skipped",
                        "a.md", "new",
                        "2021-03-08-b.md", "new",
                        "copy/2021-03-08-b.md", "skipped",
                        "empty.md", "skipped"));
        assertThat(page.select("tbody").text()).contains("It is the same post as 2021-03-08-b.md.");
        assertThat(browser.get("/blog/posts").select("tbody tr")).hasSize(2);
        assertThat(look("PK\u0003\u0004 and nothing more".getBytes(UTF_8))
                        .select(".problem")
                        .text())
                .isEqualTo("This is not a zip file, or not a whole one.");
    }

    @Test
    void asksAgainForFiles() throws Exception {
        assertThat(send(Map.of("", new byte[0])).statusCode()).isEqualTo(422);
        var two = new LinkedHashMap<String, byte[]>();
        two.put("a.zip", zip("a.md", "# A"));
        two.put("b.zip", zip("b.md", "# B"));
        assertThat(send(two).body()).contains("one zip file at a time");
        assertThat(send("multipart/form-data", "nothing".getBytes(UTF_8)).statusCode())
                .isEqualTo(422);
    }

    @Test
    void saysInWordsThatNothingCameOrThatItIsNoZip() throws Exception {
        var nothing = send("multipart/form-data; boundary=" + Sending.PARTED, new byte[0]);
        var text = send(Map.of("posts.zip", "# A".getBytes(UTF_8)));

        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(nothing.body()).contains("Choose a file first.");
        assertThat(text.statusCode()).isEqualTo(422);
        assertThat(text.body()).contains("is no zip file");
    }

    @Test
    void takesWhatHasADayOfItsOwnBesideTheFolderOfPosts() throws Exception {
        var page = imported(Zips.ofSevenZip()
                .file("_posts/2021-03-08-a.md", "# A\n\na")
                .file("content/posts/b.md", "---\ntitle: B\ndate: 2021-03-09\n---\nb")
                .file("2021-01-07-제목.md", "c")
                .file("about.md", "---\ntitle: About\n---\nme")
                .bytes());

        assertThat(verdicts(page))
                .isEqualTo(Map.of(
                        "_posts/2021-03-08-a.md", "new",
                        "content/posts/b.md", "new",
                        "2021-01-07-제목.md", "new",
                        "about.md", "skipped"));
    }

    @Test
    void importsAllThoughOneHoldsWhatNoDatabaseKeeps() throws Exception {
        var page = imported(Zips.ofSevenZip()
                .file("2021-03-08-a.md", "---\ntitle: \"a\\0b\"\nslug: \"x\\0y\"\nlink: \"https://a.b/\\0\"\n---\na")
                .file("2021-03-09-b.md", "# B\n\nb")
                .bytes());

        assertThat(verdicts(page)).isEqualTo(Map.of("2021-03-08-a.md", "new", "2021-03-09-b.md", "new"));
        assertThat(post("ab").select(".prose").text()).isEqualTo("a");
    }

    @Test
    void readsAndImportsAllButWhatNobodyCanKeep() throws Exception {
        sql("ALTER TABLE blog.post_import_file ADD CONSTRAINT broken CHECK (title <> 'B')");
        try {
            var path = looked(send(Map.of(
                    "posts.zip",
                    Zips.ofSevenZip()
                            .file("2021-03-08-a.md", "# A\n\na")
                            .file("2021-03-09-b.md", "# B\n\nb")
                            .bytes())));
            var expected = Map.of("2021-03-08-a.md", "new", "2021-03-09-b.md", "skipped");

            assertThat(verdicts(browser.get(path))).isEqualTo(expected);
            assertThat(verdicts(run(path))).isEqualTo(expected);
            assertThat(titles()).containsExactly("A");
        } finally {
            sql("ALTER TABLE blog.post_import_file DROP CONSTRAINT broken");
        }
    }

    @Test
    void leavesNothingHalfDoneWhereAFileFails() throws Exception {
        look(Zips.ofSevenZip()
                .file("2021-03-08-a.md", "# A\n\na")
                .file("2021-03-09-b.md", "# B\n\n![x](x.png)")
                .file("x.png", Zips.png())
                .bytes());
        sql("ALTER TABLE blog.post_source ADD CONSTRAINT broken CHECK (path <> '2021-03-09-b.md')");
        try {
            var page = run("/blog/imports/1");

            assertThat(verdicts(page)).isEqualTo(Map.of("2021-03-08-a.md", "new", "2021-03-09-b.md", "skipped"));
            assertThat(page.select("tbody").text()).contains("It could not be saved");
            assertThat(browser.get("/blog/posts").select("tbody tr")).hasSize(1);
            assertThat(browser.get("/images").select(".image-list li")).isEmpty();
        } finally {
            sql("ALTER TABLE blog.post_source DROP CONSTRAINT broken");
        }
    }

    @Test
    void goesOnWhereItWasInterrupted() throws Exception {
        look(Zips.ofSevenZip()
                .file("2021-03-08-a.md", "# A\n\na")
                .file("2021-03-09-b.md", "# B\n\nb")
                .bytes());
        sql("UPDATE blog.post_import SET state = 'RUNNING'");
        assertThat(browser.get("/blog/imports/1")
                        .select("#import [role=status]")
                        .text())
                .isEqualTo("0 of 2 texts done.");
        clock.moveTo(clock.instant().plusSeconds(300));

        assertThat(browser.get("/blog/imports/1").select(".problem").text()).contains("interrupted");
        assertThat(verdicts(run("/blog/imports/1"))).containsValues("new").hasSize(2);
    }

    @Test
    void saysHowFarItWasWhenItWasInterrupted() throws Exception {
        run(looked(send(Map.of(
                "posts.zip",
                Zips.ofSevenZip()
                        .file("2021-03-08-a.md", "# A\n\na")
                        .file("2021-03-09-b.md", "# B\n\nb")
                        .file("2021-03-10-c.md", "# C\n\nc")
                        .bytes()))));
        sql("DELETE FROM blog.post WHERE title <> 'A'");
        sql("UPDATE blog.post_import_file SET done = false WHERE title <> 'A'");
        sql("UPDATE blog.post_import SET state = 'RUNNING'");
        clock.moveTo(clock.instant().plusSeconds(300));

        var page = browser.get("/blog/imports/1");

        assertThat(page.select("#import").text())
                .contains("The import was interrupted.", "1 of 3 texts are done; these are left.", "Will be new 2");
        assertThat(page.select("form[action$=/runs] button").text()).isEqualTo("Go on");
        assertThat(browser.get("/blog/imports").select("#imports tbody").text())
                .contains("Interrupted: 1 of 3 texts done");
        browser.post("/blog/imports/1/runs", Map.of("key", "go on"));
        work.await();
        assertThat(browser.get("/blog/imports/1").select(".numbers div").eachText())
                .contains("New 3");
    }

    @Test
    void isTakenBackInOnePressAsFarAsNobodyWentOnWithIt() throws Exception {
        browser.post("/blog/posts", Map.of("title", "Mine", "status", "idea", "notedOn", "2021-03-05"));
        var page = imported(Zips.ofSevenZip()
                .file("2021-03-08-a.md", "# A\n\na")
                .file("2021-03-09-b.md", "# B\n\nb")
                .bytes());
        var path = post("B").expectFirst("a[href$=/edit]").attr("href");
        browser.submit(path, "#form form", Map.of("body", "mine"));

        var gone = browser.submit(page.expectFirst("form[action$=/posts/deletion]"), Map.of());

        assertThat(titles()).containsExactlyInAnyOrder("Mine", "B");
        assertThat(browser.status("/blog/imports/1")).isEqualTo(404);

        browser.submit(gone.expectFirst(".notice form"), Map.of());
        assertThat(titles()).containsExactlyInAnyOrder("Mine", "A", "B");
        assertThat(browser.get("/blog/imports/1")
                        .select("#files a[href^=/blog/posts/]")
                        .eachText())
                .containsExactly("A", "B");
    }

    private List<String> titles() {
        return browser.get("/blog/posts")
                .select("tbody a[href^=/blog/posts/]:not([href$=/edit])")
                .eachText();
    }

    @Test
    void keepsTheFileForADayAndTheReportForever() throws Exception {
        look(zip("a.md", "# A"));
        var job = jobs.stream()
                .filter(each -> each.name().equals("uploads"))
                .findFirst()
                .orElseThrow();

        job.action().accept(clock.instant().plus(Duration.ofHours(23)));
        assertThat(browser.get("/blog/imports/1").select("form[action$=/runs]")).hasSize(1);
        job.action().accept(clock.instant().plus(Duration.ofHours(25)));

        var page = browser.get("/blog/imports/1");

        assertThat(page.select("form[action$=/runs]")).isEmpty();
        assertThat(page.select("#import").text()).contains("kept for a day");
        assertThat(browser.get("/settings/imports").select("tbody tr").text())
                .contains("posts.zip", "Not imported yet: 1 new");
        assertThat(browser.get("/blog/imports").select("#imports tbody a").attr("href"))
                .isEqualTo("/blog/imports/1");
    }

    @Test
    void exportsAPostAsOthersReadIt() throws Exception {
        browser.post(
                "/blog/posts",
                Map.of(
                        "title", "What happens on OOM: \"kill\"?",
                        "tags", "linux, kernel",
                        "status", "published",
                        "notedOn", "2021-03-01",
                        "publishedOn", "2021-03-08",
                        "link", "https://example.org/oom",
                        "body", "See [9](/health/workouts?period=2021-Q1).\n\n~~Not~~ this."));

        var file = browser.answer("/blog/posts/1/markdown");

        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename*=UTF-8''2021-03-08-what-happens-on-oom-kill.md");
        assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith("text/markdown");
        assertThat(file.body()).startsWith("""
                        ---
                        title: "What happens on OOM: \\"kill\\"?"
                        date: 2021-03-08
                        slug: "what-happens-on-oom-kill"
                        tags: ["linux", "kernel"]
                        link: "https://example.org/oom"
                        status: published
                        noted: 2021-03-01
                        hoego:
                        """).endsWith("---\n\nSee 9.\n\n~~Not~~ this.\n");
    }

    @Test
    void changesNothingByImportingItsOwnExport() throws Exception {
        write();
        imported(hugo());
        var before = state();
        var export = bytes("/blog/posts/export");
        assertThat(openedByABrowser("/blog/posts/export")).isEqualTo(export);

        var page = imported(export);

        assertThat(page.select(".numbers div").eachText())
                .as(page.select("tbody").text())
                .containsExactly("New 0", "Changed 0", "The same 8", "Skipped 0");
        assertThat(state()).isEqualTo(before);
        assertThat(bytes("/blog/posts/export")).isEqualTo(export);
        assertThat(entries(export))
                .anyMatch(name -> name.equals("2021-03-01-secret.md"))
                .anyMatch(name -> name.matches("images/\\d+-[0-9a-f]{10}\\.png"));
    }

    @Test
    void bringsAnExportBackIntoAnEmptyHoego() throws Exception {
        write();
        imported(hugo());
        var export = bytes("/blog/posts/export");
        var texts = texts(export);
        sql("TRUNCATE blog.post CASCADE");

        imported(export);

        var again = texts(bytes("/blog/posts/export"));
        assertThat(again).isEqualTo(texts);
        assertThat(look(export).select(".numbers div").eachText()).contains("Is the same 8");
    }

    @Test
    void bringsBackEachOfThoseThatAreOfOneDayAndTitle() throws Exception {
        for (var body : List.of("one", "two", "three")) {
            browser.post(
                    "/blog/posts",
                    Map.of(
                            "title", "회고",
                            "slug", "retro-" + body,
                            "status", "published",
                            "notedOn", "2021-03-08",
                            "publishedOn", "2021-03-08",
                            "body", body));
        }
        var export = bytes("/blog/posts/export");
        var texts = texts(export);
        assertThat(look(export).select(".numbers div").eachText()).contains("Is the same 3", "Will be skipped 0");

        sql("DELETE FROM blog.post WHERE slug = 'retro-two'");
        assertThat(imported(export).select(".numbers div").eachText()).contains("New 1", "The same 2", "Skipped 0");
        sql("TRUNCATE blog.post CASCADE");
        assertThat(imported(export).select(".numbers div").eachText()).contains("New 3", "Skipped 0");

        assertThat(texts(bytes("/blog/posts/export"))).isEqualTo(texts);
        assertThat(look(export).select(".numbers div").eachText()).contains("Is the same 3", "Will be skipped 0");
    }

    @Test
    void takesAChangedExportUnlessThePostWasChangedSince() throws Exception {
        write();
        var file = browser.answer("/blog/posts/1/markdown").body();

        imported(zip("anything.md", file.replace("status: idea", "status: draft") + "\nmore"));
        assertThat(post("Idea").select(".prose").text()).isEqualTo("more");
        assertThat(post("Idea").select(".pill[data-status]").text()).isEqualTo("Draft");

        assertThat(reason(look(zip("other.md", file)))).contains("the file was not");
        browser.submit("/blog/posts/1/edit", "#form form", Map.of("body", "mine"));
        assertThat(reason(look(zip("other.md", file + "\nelse")))).contains("The post stays");
    }

    @Test
    void exportsWhatTheListShows() throws Exception {
        write();

        var link =
                browser.get("/blog/posts?status=dropped").select("a[download]").attr("href");

        assertThat(entries(bytes(link))).containsExactly("2021-03-03-dropped.md");
    }

    @Test
    void exportsPostsAsTheyStoodOnADay() throws Exception {
        browser.post(
                "/blog/posts",
                Map.of(
                        "title", "Later",
                        "status", "published",
                        "notedOn", "2021-03-01",
                        "publishedOn", "2021-03-08"));

        assertThat(entries(bytes("/blog/posts/export?status=published&on=2021-03-07")))
                .isEmpty();
        assertThat(entries(bytes("/blog/posts/export?status=published&on=2021-03-08")))
                .containsExactly("2021-03-08-later.md");
        assertThat(entries(bytes("/blog/posts/export?timed=2021-Q1"))).isEmpty();
    }

    @Test
    void asksTheDatabaseAFewTimesAFile() throws Exception {
        var zip = Zips.ofSevenZip();
        for (int i = 0; i < 200; i++) {
            zip.file("2021-03-08-post-" + i + ".md", "# Post " + i + "\n\ntext");
        }
        var path = looked(send(Map.of("posts.zip", zip.bytes())));

        var asked = Statements.during(() -> run(path));

        assertThat(asked.size()).isLessThan(200 * 6);
        assertThat(Statements.during(() -> browser.get(path)).size()).isLessThanOrEqualTo(6);
    }

    /** Posts of every status, each with all that it can have. */
    private void write() {
        browser.post("/blog/posts", Map.of("title", "Idea", "status", "idea", "notedOn", "2021-03-05"));
        browser.post(
                "/blog/posts",
                Map.of(
                        "title",
                        "Draft",
                        "status",
                        "draft",
                        "notedOn",
                        "2021-03-02",
                        "plannedOn",
                        "2021-04-05",
                        "body",
                        "d"));
        browser.post(
                "/blog/posts",
                Map.of(
                        "title", "  Two  blanks ",
                        "slug", "Secret",
                        "series", "a: b",
                        "language", "ko",
                        "canonicalUrl", "https://example.org/a",
                        "status", "published",
                        "notedOn", "2021-02-27",
                        "publishedOn", "2021-03-01",
                        "body", "# Heading\n\n---\n\n[own](/goals) and ![p](x.png)\n\n    code"));
        browser.post(
                "/blog/posts",
                Map.of("title", "# Hash", "status", "idea", "notedOn", "2021-03-05", "body", "---\nx: y\n---"));
        browser.post("/blog/posts", Map.of("title", "Dropped", "status", "idea", "notedOn", "2021-03-03"));
        browser.post(
                "/blog/posts/5/dropped", Map.of("version", "0", "droppedOn", "2021-03-04", "reason", "too ~~long~~"));
    }

    private static byte[] hugo() {
        return Zips.ofSevenZip()
                .file("site/archetypes/default.md", "---\ntitle: \"{{ replace .Name \"-\" \" \" }}\"\n---\n")
                .file("site/content/posts/_index.md", "---\ntitle: Posts\n---\n")
                .file("site/content/posts/gc/index.md", """
                        ---
                        title: "GC 정리"
                        date: 2021-03-08T21:00:00+09:00
                        tags: ["jvm", "gc"]
                        ---

                        ![a](heap.png) and ![b](/images/%ED%9E%99.png) and ![c](../../../static/images/힙.png)

                        ![elsewhere](https://example.org/x.png)
                        """)
                .file("site/content/posts/gc/heap.png", Zips.png())
                .file("site/static/images/힙.png", Zips.png())
                .file(
                        "site/content/posts/swarm.md",
                        "+++\ntitle = 'Swarm'\ndate = 2021-02-01\nslug = 'swarm-mode'\n+++\nbody")
                .file("site/content/posts/later.md", "---\ntitle: Later\ndate: 2021-06-01\n---\nbody")
                .file("site/hugo.toml", "title = 'site'")
                .bytes();
    }

    private static byte[] zip(String path, String text) {
        return Zips.ofSevenZip().file(path, text).bytes();
    }

    private Document look(byte[] zip) throws Exception {
        return browser.get(looked(send(Map.of("posts.zip", zip))));
    }

    private Document imported(byte[] zip) throws Exception {
        return run(looked(send(Map.of("posts.zip", zip))));
    }

    private String looked(HttpResponse<String> answer) throws Exception {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        work.await();
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private Document run(String path) {
        browser.post(path + "/runs", Map.of("key", path));
        try {
            work.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return browser.get(path);
    }

    private HttpResponse<String> send(Map<String, byte[]> files) throws IOException, InterruptedException {
        return sending.files("/blog/imports", files);
    }

    private HttpResponse<String> send(String type, byte[] body) throws IOException, InterruptedException {
        return sending.body("/blog/imports", type, body);
    }

    private byte[] bytes(String path) throws IOException, InterruptedException {
        return sending.bytes(path);
    }

    private byte[] openedByABrowser(String path) throws IOException, InterruptedException {
        var answer = sending.opened(path);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/zip");
        return answer.body();
    }

    private static List<String> entries(byte[] zip) throws IOException {
        return List.copyOf(unpacked(zip).keySet());
    }

    /** The posts, without what is another one elsewhere: the number of an image. */
    private static Map<String, String> texts(byte[] zip) throws IOException {
        var texts = new TreeMap<String, String>();
        unpacked(zip).forEach((name, content) -> {
            if (name.endsWith(".md")) {
                texts.put(name, new String(content, UTF_8));
            }
        });
        return texts;
    }

    private static Map<String, byte[]> unpacked(byte[] zip) throws IOException {
        var entries = new TreeMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip), UTF_8)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return entries;
    }

    private static Map<String, String> verdicts(Document page) {
        var verdicts = new TreeMap<String, String>();
        for (var row : page.select("#files tbody tr")) {
            verdicts.put(row.select(".import__path").text(), row.attr("data-verdict"));
        }
        return verdicts;
    }

    private static String reason(Document page) {
        return page.select("#files tbody .import__what").text();
    }

    private Document post(String title) {
        var link = browser.get("/blog/posts").select("tbody a[href^=/blog/posts/]").stream()
                .filter(each -> each.text().equals(title))
                .map(Element::attributes)
                .map(attributes -> attributes.get("href"))
                .findFirst()
                .orElseThrow();
        return browser.get(link);
    }

    /** All that the posts hold. */
    private String state() {
        return transactions.executeRead(transaction -> {
            try (var statement = transaction.getConnection().createStatement();
                    var rows = statement.executeQuery(
                            "SELECT string_agg(p::text, chr(10) ORDER BY id) FROM blog.post p")) {
                rows.next();
                return String.valueOf(rows.getString(1));
            }
        });
    }

    private void sql(String statement) {
        transactions.executeWrite(transaction -> {
            try (var sent = transaction.getConnection().createStatement()) {
                return sent.execute(statement);
            }
        });
    }
}
