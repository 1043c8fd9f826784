package hoego.web.blog.feed;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import hoego.blog.FeedEntry;
import hoego.web.Fetched;
import hoego.web.Fetched.Validators;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The files are as the programs write them that they are named after. */
class FeedReaderTest {

    private static final URI HERE = URI.create("https://blog.example/feed");

    private static byte[] file(String name) throws IOException {
        try (var file = FeedReaderTest.class.getResourceAsStream("/feeds/" + name)) {
            assertThat(file).isNotNull();
            return file.readAllBytes();
        }
    }

    private static ParsedFeed read(byte[] bytes, String charset) {
        var content = new Fetched.Content(HERE, HERE, new Fetched.Body(bytes), "text/xml", charset, Validators.NONE);
        return FeedReader.read(FeedReader.text(content), HERE).orElseThrow();
    }

    private static ParsedFeed read(String text) {
        return read(text.getBytes(UTF_8), "");
    }

    private static FeedEntry first(ParsedFeed feed) {
        return feed.entries().getFirst();
    }

    @Test
    void readsWordPress() throws IOException {
        var feed = read(file("wordpress.xml"), "UTF-8");

        assertThat(feed.title()).isEqualTo("Ops & Notes");
        assertThat(feed.entries()).hasSize(2);
        assertThat(first(feed).title()).isEqualTo("What the OOM killer weighs – and what it doesn’t");
        assertThat(first(feed).link()).isEqualTo("https://ops.example.com/2021/03/oom-killer/");
        assertThat(first(feed).id()).isEqualTo("https://ops.example.com/?p=42");
        assertThat(first(feed).tags()).containsExactly("Linux", "kernel");
        assertThat(first(feed).at()).isEqualTo(Instant.parse("2021-03-25T13:10:55Z"));
        assertThat(feed.entries().getLast().title()).isEqualTo("Q&A: why swap at all?");
        assertThat(feed.entries().getLast().tags()).isEmpty();
    }

    @Test
    void readsTistory() throws IOException {
        var feed = read(file("tistory.xml"), "utf-8");

        assertThat(first(feed).title()).isEqualTo("도커 스웜에서 ‘무중단’ 배포하기");
        assertThat(first(feed).tags()).containsExactly("개발/인프라", "Docker", "swarm");
        assertThat(first(feed).at()).isEqualTo(Instant.parse("2021-03-30T01:02:11Z"));
        assertThat(feed.entries().getLast().link())
                .isEqualTo("https://hoego.tistory.example/entry/%EB%B0%A4%EC%97%90-%EC%93%B4-%EA%B8%80");
    }

    @Test
    void readsVelog() throws IOException {
        var feed = read(file("velog.xml"), "");

        assertThat(feed.title()).isEqualTo("hoego.log");
        assertThat(first(feed).title()).isEqualTo("JVM의 GC는 List<String>을 어떻게 볼까");
        assertThat(first(feed).link()).startsWith("https://velog.io/@hoego/JVM%EC%9D%98-GC");
    }

    @Test
    void readsHugo() throws IOException {
        var feed = read(file("hugo.xml"), "");

        assertThat(feed.title()).isEqualTo("Posts on notes");
        assertThat(first(feed).on()).isEqualTo(LocalDate.of(2021, 3, 28));
        assertThat(first(feed).at()).isNull();
        assertThat(feed.entries().getLast().title())
                .isEqualTo("A note without a title, which goes on for longer than one…");
    }

    @Test
    void readsJekyllAndGitHubPages() throws IOException {
        var feed = read(file("jekyll.xml"), "");

        assertThat(feed.title()).isEqualTo("Me & my machines");
        assertThat(first(feed).title()).isEqualTo("Kubernetes <3 Swarm");
        assertThat(first(feed).link()).isEqualTo("https://me.github.example/2021/03/26/kubernetes-swarm.html");
        assertThat(first(feed).on()).isEqualTo(LocalDate.of(2021, 3, 26));
        assertThat(first(feed).tags()).containsExactly("containers", "swarm");
    }

    @Test
    void readsNaver() throws IOException {
        var feed = read(file("naver.xml"), "");

        assertThat(feed.title()).isEqualTo("나의 개발 일지");
        assertThat(first(feed).title()).isEqualTo("TCP 연결은 왜 \"세 번\" 악수할까");
        assertThat(first(feed).link())
                .isEqualTo("https://blog.naver.example/hoego/222280000001?fromRss=true&trackingCode=rss");
        assertThat(first(feed).tags()).containsExactly("네트워크", "TCP", "네트워크");
    }

    @Test
    void readsMicroBlog() throws IOException {
        var feed = read(file("microblog.json"), "utf-8");

        assertThat(feed.title()).isEqualTo("me.micro.example");
        assertThat(feed.entries())
                .extracting(FeedEntry::title)
                .containsExactly("Talk slides", "Reading about B-trees & why leaves are linked. It took me…", "");
        assertThat(first(feed).tags()).containsExactly("talks");
        assertThat(first(feed).at()).isEqualTo(Instant.parse("2021-03-30T02:00:00Z"));
    }

    @Test
    void readsTheFeedsOfOld() throws IOException {
        var feed = read(file("rdf.xml"), "");

        assertThat(feed.title()).isEqualTo("Old notes");
        assertThat(first(feed).title()).isEqualTo("Still here");
        assertThat(first(feed).tags()).containsExactly("notes");
        assertThat(first(feed).at()).isEqualTo(Instant.parse("2021-02-11T12:00:00Z"));
    }

    @Test
    void readsWhatCanBeReadOfABrokenFeed() throws IOException {
        var feed = read(file("broken.xml"), "");

        assertThat(feed.title()).isEqualTo("R&D\u00a0notes");
        assertThat(feed.entries())
                .as("the last one was cut off and is left for the next time")
                .extracting(FeedEntry::title)
                .containsExactly("Cats & dogs &secret;&lol2;", "1 < 2");
        assertThat(first(feed).link()).isEqualTo("https://broken.example/?a=1&copy=2");
        assertThat(first(feed).at()).isEqualTo(Instant.parse("2021-03-20T00:10:00Z"));
        assertThat(feed.entries().getLast().link()).isEqualTo("https://blog.example/two");
        assertThat(feed.entries().getLast().on()).isEqualTo(LocalDate.of(2021, 3, 21));
    }

    @Test
    void readsJsonThatBreaksOff() {
        var feed = read("\ufeff{\"title\": \"T\", \"items\": [{\"id\": 1, \"title\": \"a\"}, {\"id\": 2, \"tit");

        assertThat(feed.entries()).extracting(FeedEntry::title).containsExactly("a");
        assertThat(FeedReader.read("{\"id\": 7}", HERE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "nothing", "<html><body><rss><item><title>x</title></item></rss></body></html>", "<a/>"})
    void readsNoFeedWhereThereIsNone(String text) {
        assertThat(FeedReader.read(text, HERE)).isEmpty();
    }

    @Test
    void isNotLedIntoTheDeep() {
        var deep = "<rss><channel>" + "<item>".repeat(100_000) + "<title>x</title>";
        var json = "{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": " + "[".repeat(100_000);
        var begun = System.nanoTime();

        assertThat(FeedReader.read(deep, HERE)).isPresent();
        assertThat(FeedReader.read(json, HERE)).isPresent();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(30));
    }

    @ParameterizedTest
    @CsvSource({
        "EUC-KR, '', 가나다",
        "MS949, EUC-KR, 똠방각하",
        "MS949, utf-8, 똠방각하",
        "UTF-8, EUC-KR, 가나다",
        "Shift_JIS, Shift_JIS, 日本語テキスト",
        "ISO-8859-1, ISO-8859-1, Grüße",
        "UTF-8, nonsense, 가나다"
    })
    void readsEveryEncodingWhateverIsToldOfIt(String real, String told, String text) {
        var xml = "<rss><channel><title>" + text.repeat(20) + "</title></channel></rss>";

        assertThat(read(xml.getBytes(Charset.forName(real)), told).title()).isEqualTo(text.repeat(20));
    }

    @Test
    void readsTheEncodingThatTheBytesTell() {
        var xml = "<?xml version=\"1.0\" encoding=\"%s\"?><rss><channel><title>가나다</title></channel></rss>";

        assertThat(read(xml.formatted("euc-kr").getBytes(Charset.forName("EUC-KR")), "")
                        .title())
                .isEqualTo("가나다");
        assertThat(read(xml.formatted("utf-16").getBytes(UTF_16), "").title()).isEqualTo("가나다");
        assertThat(read(("\ufeff" + xml.formatted("euc-kr")).getBytes(UTF_8), "euc-kr")
                        .title())
                .isEqualTo("가나다");
    }

    @ParameterizedTest
    @CsvSource({
        "'Thu, 25 Mar 2021 13:10:55 +0000', 2021-03-25T13:10:55Z",
        "'Thu, 25 Mar 21 13:10 EST', 2021-03-25T18:10:00Z",
        "'25 March 2021 13:10:55 KST', 2021-03-25T04:10:55Z",
        "'목, 25 3월 2021 13:10:55 +0900', 2021-03-25T04:10:55Z",
        "2021-03-25T13:10:55.123Z, 2021-03-25T13:10:55Z",
        "2021-03-25 13:10:55 +09:00, 2021-03-25T04:10:55Z",
        "Thu Mar 25 13:10:55 KST 2021, 2021-03-25T04:10:55Z",
        "'Mar 25, 2021 13:10:55 GMT', 2021-03-25T13:10:55Z"
    })
    void readsMomentsAsTheyAreWritten(String written, Instant at) {
        assertThat(Told.of(written)).isEqualTo(new Told(null, at));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-03-25, 2021-03-25",
        "2021. 3. 25., 2021-03-25",
        "2021/03/25 13:10, 2021-03-25",
        "2021-03, 2021-03-01",
        "2021-03-25T00:00:00-08:00, 2021-03-25",
        "'Thu, 25 Mar 2021', 2021-03-25",
        "soon,",
        "2021-02-31,",
        "'40 Foo 2021',"
    })
    void readsDaysAsTheyAreWritten(String written, LocalDate on) {
        assertThat(Told.of(written)).isEqualTo(new Told(on, null));
    }

    /** 4 MB; it takes a second or two where nothing else is done. */
    @Test
    void readsALongFeedInGoodTime() {
        var items = IntStream.range(0, 5000)
                .mapToObj(n -> "<item><title>글 " + n + "</title><link>https://a.b/" + n + "</link><guid>" + n
                        + "</guid><pubDate>Thu, 25 Mar 2021 13:10:55 +0000</pubDate><description><![CDATA[<p>"
                        + "본문 ".repeat(100) + "</p>]]></description></item>")
                .collect(Collectors.joining());
        var xml = ("<rss><channel><title>T</title>" + items + "</channel></rss>").getBytes(UTF_8);
        var begun = System.nanoTime();

        assertThat(read(xml, "").entries()).hasSize(5000);
        var took = Duration.ofNanos(System.nanoTime() - begun);
        assertThat(took).isLessThan(Duration.ofSeconds(30));
    }
}
