package hoego.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import hoego.web.Fetched.Reason;
import hoego.web.Fetched.Validators;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Other servers are asked; the owner's own machines never. */
class FetchingTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2021-03-30T03:00:00Z"), ZoneOffset.UTC);
    private static final int LARGEST = 10_000;

    private final List<String> asked = new ArrayList<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private HttpServer server;

    @BeforeEach
    void startAServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    @AfterEach
    void stopIt() {
        over.countDown();
        server.stop(0);
    }

    private void answer(String path, int status, String body, String... headers) {
        handle(path, exchange -> {
            for (int i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
            }
            var bytes = body.getBytes(UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        });
    }

    private void handle(String path, HttpHandler handler) {
        server.createContext(path, exchange -> {
            asked.add(path);
            try (exchange) {
                handler.handle(exchange);
            }
        });
    }

    private Fetching allowing() {
        return fetching(InetAddress::getAllByName, address -> true);
    }

    private static Fetching fetching(Fetching.Names names, Predicate<InetAddress> allowed) {
        return new Fetching(names, allowed, Duration.ofMillis(700), LARGEST, CLOCK);
    }

    private URI here(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private static Fetched get(Fetching fetching, URI address) {
        return fetching.get(address, "text/html", Validators.NONE);
    }

    private static Reason reason(Fetched fetched) {
        return ((Fetched.Failed) fetched).reason();
    }

    @Test
    void readsWhatIsThere() {
        answer("/feed", 200, "회고", "Content-Type", "Application/RSS+xml; Charset=\"utf-8\"", "ETag", "W/\"7\"");

        var content = (Fetched.Content) get(allowing(), here("/feed"));

        assertThat(new String(content.body().bytes(), UTF_8)).isEqualTo("회고");
        assertThat(content.mediaType()).isEqualTo("application/rss+xml");
        assertThat(content.charset()).isEqualTo("utf-8");
        assertThat(content.validators()).isEqualTo(new Validators("W/\"7\"", ""));
    }

    @Test
    void tellsNobodyWhoAsks() {
        var headers = new ArrayList<String>();
        handle("/a", exchange -> {
            headers.addAll(exchange.getRequestHeaders().keySet());
            exchange.getResponseHeaders().add("Set-Cookie", "who=you; Path=/");
            redirect(exchange, "/b");
        });
        handle("/b", exchange -> {
            headers.addAll(exchange.getRequestHeaders().keySet());
            exchange.sendResponseHeaders(200, -1);
        });

        get(allowing(), here("/a"));

        assertThat(headers).contains("User-agent").doesNotContain("Cookie", "Authorization", "Referer", "From");
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().add("Location", to);
        exchange.sendResponseHeaders(302, -1);
    }

    @Test
    void asksWhetherItChanged() {
        handle("/feed", exchange -> {
            var same = Objects.equals(exchange.getRequestHeaders().getFirst("If-None-Match"), "\"7\"")
                    && exchange.getRequestHeaders().containsKey("If-Modified-Since");
            exchange.sendResponseHeaders(same ? 304 : 200, -1);
        });

        var known = new Validators("\"7\"", "Thu, 25 Mar 2021 13:11:02 GMT");

        assertThat(allowing().get(here("/feed"), "text/html", known)).isEqualTo(new Fetched.Unchanged());
    }

    @Test
    void knowsWhereToAskFromNowOn() {
        answer("/old", 301, "", "Location", "/new");
        answer("/new", 308, "", "Location", "newer");
        answer("/newer", 302, "", "Location", "/today");
        answer("/today", 200, "x");

        var content = (Fetched.Content) get(allowing(), here("/old"));

        assertThat(content.address()).isEqualTo(here("/today"));
        assertThat(content.lasting()).isEqualTo(here("/newer"));
    }

    @Test
    void followsFiveRedirectsAndNoMore() {
        for (int i = 0; i < 6; i++) {
            answer("/" + i + "/", 302, "", "Location", "/" + (i + 1) + "/");
        }
        answer("/6/", 200, "x");

        assertThat(get(allowing(), here("/1/"))).isInstanceOf(Fetched.Content.class);
        assertThat(reason(get(allowing(), here("/0/")))).isEqualTo(Reason.TOO_MANY_REDIRECTS);
    }

    @ParameterizedTest
    @CsvSource({
        "401, REFUSED",
        "403, REFUSED",
        "404, NOT_FOUND",
        "410, GONE",
        "429, LATER",
        "500, SERVER_ERROR",
        "503, LATER",
        "204, SERVER_ERROR"
    })
    void saysWhyThereIsNothing(int status, Reason reason) {
        answer("/feed", status, "");

        assertThat(reason(get(allowing(), here("/feed")))).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({"120, 2021-03-30T03:02:00Z", "'Tue, 30 Mar 2021 05:00:00 GMT', 2021-03-30T05:00:00Z", "soon,"})
    void keepsWhenToComeBack(String after, Instant until) {
        answer("/feed", 429, "", "Retry-After", after);

        assertThat(get(allowing(), here("/feed"))).isEqualTo(new Fetched.Failed(Reason.LATER, until));
    }

    @Test
    void saysThatNobodyAnswers() throws IOException {
        var closed = here("/");
        server.stop(0);

        assertThat(reason(get(allowing(), closed))).isEqualTo(Reason.UNREACHABLE);
        assertThat(reason(get(
                        fetching(
                                host -> {
                                    throw new UnknownHostException(host);
                                },
                                address -> true),
                        URI.create("http://nowhere.example/"))))
                .isEqualTo(Reason.UNKNOWN_HOST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:%d/",
                "http://localhost:%d/",
                "http://[::1]:%d/",
                "http://[::ffff:127.0.0.1]:%d/",
                "http://[::127.0.0.1]:%d/",
                "http://[64:ff9b::7f00:1]:%d/",
                "http://0.0.0.0:%d/",
                "http://10.0.0.1:%d/",
                "http://169.254.169.254:%d/"
            })
    void neverAsksAMachineOfTheOwners(String address) {
        answer("/", 200, "secret");

        var fetched = get(
                fetching(InetAddress::getAllByName, PublicAddresses::hold),
                URI.create(address.formatted(server.getAddress().getPort())));

        assertThat(reason(fetched)).isEqualTo(Reason.PRIVATE_ADDRESS);
        assertThat(asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://2130706433:%d/",
                "http://0177.0.0.1:%d/",
                "http://0x7f.0.0.1:%d/",
                "http://127.1:%d/",
                "http://me@127.0.0.1:%d/",
                "file:///etc/hostname?%d",
                "ftp://127.0.0.1:%d/"
            })
    void readsNoAddressThatHidesWhereItLeads(String address) {
        answer("/", 200, "secret");

        var fetched = get(
                fetching(InetAddress::getAllByName, any -> true),
                URI.create(address.formatted(server.getAddress().getPort())));

        assertThat(reason(fetched)).isEqualTo(Reason.NO_ADDRESS);
        assertThat(asked).isEmpty();
    }

    @Test
    void believesNoNameThatStandsForAMachineOfTheOwners() {
        answer("/", 200, "secret");
        var address = URI.create("http://blog.example:" + server.getAddress().getPort() + "/");
        var mixed = new InetAddress[] {InetAddress.ofLiteral("1.1.1.1"), InetAddress.getLoopbackAddress()};

        assertThat(reason(get(fetching(host -> mixed, PublicAddresses::hold), address)))
                .isEqualTo(Reason.PRIVATE_ADDRESS);
        assertThat(asked).isEmpty();
    }

    @Test
    void looksUpANameOnceForEachConnection() {
        answer("/", 200, "x");
        var looked = new ArrayList<String>();
        Fetching.Names turning = host -> {
            looked.add(host);
            return new InetAddress[] {
                looked.size() == 1 ? InetAddress.getLoopbackAddress() : InetAddress.ofLiteral("10.0.0.1")
            };
        };

        var address = URI.create("http://blog.example:" + server.getAddress().getPort() + "/");

        assertThat(get(fetching(turning, InetAddress::isLoopbackAddress), address))
                .isInstanceOf(Fetched.Content.class);
        assertThat(looked).containsExactly("blog.example");
    }

    @Test
    void looksAtEachRedirectAnew() {
        handle("/", exchange -> redirect(exchange, "http://blog.example:9/"));
        handle("/once/", exchange -> redirect(exchange, "/"));
        var outside = InetAddress.getLoopbackAddress();
        Fetching.Names names =
                host -> new InetAddress[] {host.equals("blog.example") ? InetAddress.ofLiteral("10.0.0.1") : outside};

        assertThat(reason(get(fetching(names, outside::equals), here("/once/"))))
                .isEqualTo(Reason.PRIVATE_ADDRESS);
        assertThat(asked).containsExactly("/once/", "/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/hostname", "http://0x7f000001/", "gopher://127.0.0.1/", "http://my_host/"})
    void isLedOutOfTheWebByNobody(String elsewhere) {
        handle("/", exchange -> redirect(exchange, elsewhere));

        assertThat(reason(get(allowing(), here("/")))).isEqualTo(Reason.NO_ADDRESS);
    }

    @Test
    void readsNoMoreThanThereIsRoomFor() {
        answer("/fits", 200, "x".repeat(LARGEST));
        answer("/large", 200, "x".repeat(LARGEST + 1));
        handle("/endless", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            pour(exchange.getResponseBody());
        });
        handle("/bomb", exchange -> {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            var packed = new ByteArrayOutputStream();
            try (var zip = new GZIPOutputStream(packed)) {
                zip.write(new byte[5_000_000]);
            }
            exchange.sendResponseHeaders(200, packed.size());
            packed.writeTo(exchange.getResponseBody());
        });

        assertThat(get(allowing(), here("/fits"))).isInstanceOf(Fetched.Content.class);
        for (var path : List.of("/large", "/endless", "/bomb")) {
            assertThat(reason(get(allowing(), here(path)))).as(path).isEqualTo(Reason.TOO_LARGE);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK\r\n|X-A: b\r\n",
                "HTTP/1.1 200 OK\r\nX-A: |b",
                "HTTP/1.1 200 OK\r\nX-A: b\r\n| b\r\n",
                "HTTP/1.1 200 |OK",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1;|a",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n|X-A: b\r\n"
            })
    void readsNoHeadsThatDoNotEndAndAsksOthersAfterwards(String answer) throws IOException {
        answer("/feed", 200, "x");
        var fetching = allowing();

        try (var endless = new ServerSocket(0, 0, InetAddress.getLoopbackAddress())) {
            Thread.startVirtualThread(() -> pour(endless, answer));

            assertThat(reason(get(fetching, URI.create("http://127.0.0.1:" + endless.getLocalPort() + "/"))))
                    .isEqualTo(Reason.TOO_LARGE);
        }
        assertThat(get(fetching, here("/feed"))).isInstanceOf(Fetched.Content.class);
    }

    /** Sends what is before the bar once, and what is behind it without end. */
    private static void pour(ServerSocket server, String answer) {
        var bar = answer.indexOf('|');
        try (var connection = server.accept()) {
            var body = connection.getOutputStream();
            body.write(answer.substring(0, bar).getBytes(UTF_8));
            while (true) {
                body.write(answer.substring(bar + 1).repeat(100).getBytes(UTF_8));
            }
        } catch (IOException closed) {
            // as it should be
        }
    }

    private static void pour(OutputStream body) {
        try {
            while (true) {
                body.write(new byte[1000]);
            }
        } catch (IOException closed) {
            // as it should be
        }
    }

    @Test
    void waitsNoLongerThanItShould() {
        handle("/silent", exchange -> await());
        handle("/dripping", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('x');
            exchange.getResponseBody().flush();
            await();
        });
        Fetching.Names stuck = host -> {
            await();
            return new InetAddress[0];
        };
        var begun = System.nanoTime();

        assertThat(reason(get(allowing(), here("/silent")))).isEqualTo(Reason.TOO_SLOW);
        assertThat(reason(get(allowing(), here("/dripping")))).isEqualTo(Reason.TOO_SLOW);
        assertThat(reason(get(fetching(stuck, address -> true), here("/")))).isEqualTo(Reason.TOO_SLOW);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(6));
    }

    private void await() {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
