package hoego.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.regex.Pattern.CASE_INSENSITIVE;

import hoego.web.Fetched.Reason;
import hoego.web.Fetched.Validators;
import io.micronaut.context.annotation.Value;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.entity.GZIPInputStreamFactory;
import org.apache.hc.client5.http.entity.InputStreamFactory;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.io.Closer;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Asks other servers for what the owner wants from them, and never the machines of the owner's own network in their name:
 * whatever address a name has, or a redirect leads to, is looked at first, and the connection goes to what was looked at. An
 * answer that takes too long or is too large is given up; nobody is told who asks.
 */
@Singleton
public final class Fetching {

    /** Finds the addresses of a host. */
    interface Names {

        InetAddress[] of(String host) throws UnknownHostException;
    }

    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final int LARGEST = 10 * 1024 * 1024;
    private static final int MOST_REDIRECTS = 5;
    private static final int LONGEST_VALIDATOR = 500;
    private static final Pattern CHARSET =
            Pattern.compile(";\\s*charset\\s*=\\s*[\"']?([^\\s;\"']+)", CASE_INSENSITIVE);
    private static final Pattern SECONDS = Pattern.compile("\\d{1,8}");

    private final Names names;
    private final Predicate<InetAddress> allowed;
    private final Duration longest;
    private final int largest;
    private final Clock clock;
    private final CloseableHttpClient http;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    @Inject
    Fetching(@Value("${hoego.fetch-private:false}") boolean isPrivateAllowed, Clock clock) {
        this(
                InetAddress::getAllByName,
                isPrivateAllowed ? address -> true : PublicAddresses::hold,
                LONGEST,
                LARGEST,
                clock);
    }

    Fetching(Names names, Predicate<InetAddress> allowed, Duration longest, int largest, Clock clock) {
        this.names = names;
        this.allowed = allowed;
        this.longest = longest;
        this.largest = largest;
        this.clock = clock;
        this.http = client();
    }

    private CloseableHttpClient client() {
        var bound = Timeout.of(longest);
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new Guarded())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(bound)
                        .setSocketTimeout(bound)
                        .build())
                .build();
        return HttpClients.custom()
                .setConnectionManager(connections)
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(bound)
                        .setAuthenticationEnabled(false)
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .setContentDecoderRegistry(new LinkedHashMap<String, InputStreamFactory>(Map.of(
                        "gzip", GZIPInputStreamFactory.getInstance(), "x-gzip", GZIPInputStreamFactory.getInstance())))
                .setUserAgent("Hoego/1.0")
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .build();
    }

    @PreDestroy
    void close() {
        threads.shutdownNow();
        http.close(CloseMode.IMMEDIATE);
    }

    /** Lets a connection know only addresses that were looked at. */
    private final class Guarded implements DnsResolver {

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            var addresses = names.of(host);
            if (!Stream.of(addresses).allMatch(allowed)) {
                throw new PrivateHostException(host);
            }
            return addresses;
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }

    private static final class PrivateHostException extends UnknownHostException {

        private static final long serialVersionUID = 1L;

        PrivateHostException(String host) {
            super(host);
        }
    }

    /**
     * Asks for what is at an address. Others are waited for: no transaction is to be open.
     *
     * @param accepted media types, as they stand in {@code Accept}
     * @param known what the server told of it last time
     */
    public Fetched get(URI address, String accepted, Validators known) {
        var errand = new Errand(accepted, known);
        var answer = threads.submit(() -> errand.follow(address));
        try {
            return answer.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            errand.giveUp();
            return failed(Reason.TOO_SLOW);
        } catch (InterruptedException e) {
            errand.giveUp();
            Thread.currentThread().interrupt();
            return failed(Reason.TOO_SLOW);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static Fetched failed(Reason reason) {
        return new Fetched.Failed(reason, null);
    }

    /** One question with all the ways it is sent on. */
    private final class Errand {

        private final String accepted;
        private final Validators known;
        private final AtomicReference<@Nullable HttpGet> underway = new AtomicReference<>();
        private volatile boolean isGivenUp;

        Errand(String accepted, Validators known) {
            this.accepted = accepted;
            this.known = known;
        }

        void giveUp() {
            isGivenUp = true;
            var request = underway.get();
            if (request != null) {
                request.cancel();
            }
        }

        Fetched follow(URI asked) {
            var address = asked;
            var lasting = asked;
            for (int redirects = 0; redirects <= MOST_REDIRECTS && !isGivenUp; redirects++) {
                switch (step(address, lasting)) {
                    case Way.Arrived arrived -> {
                        return arrived.fetched();
                    }
                    case Way.Onward onward -> {
                        if (onward.isForGood() && lasting.equals(address)) {
                            lasting = onward.address();
                        }
                        address = onward.address();
                    }
                }
            }
            return failed(isGivenUp ? Reason.TOO_SLOW : Reason.TOO_MANY_REDIRECTS);
        }

        private Way step(URI address, URI lasting) {
            if (WebAddress.of(address.toString()).isEmpty()) {
                return new Way.Arrived(failed(Reason.NO_ADDRESS));
            }
            var request = request(address);
            underway.set(request);
            try {
                var response = http.executeOpen(HttpHost.create(address), request, null);
                try {
                    return read(response, address, lasting);
                } finally {
                    request.cancel(); // else closing waits for all that is still to come
                    Closer.closeQuietly(response);
                }
            } catch (IOException e) {
                return new Way.Arrived(failed(reason(e)));
            }
        }

        private HttpGet request(URI address) {
            var request = new HttpGet(address);
            request.setHeader("Accept", accepted);
            if (!known.etag().isEmpty()) {
                request.setHeader("If-None-Match", known.etag());
            }
            if (!known.lastModified().isEmpty()) {
                request.setHeader("If-Modified-Since", known.lastModified());
            }
            return request;
        }

        private Reason reason(IOException e) {
            return switch (e) {
                case PrivateHostException refused -> Reason.PRIVATE_ADDRESS;
                case UnknownHostException unknown -> Reason.UNKNOWN_HOST;
                case SSLException untrusted -> Reason.NO_SECRECY;
                case InterruptedIOException late -> Reason.TOO_SLOW;
                default -> isGivenUp ? Reason.TOO_SLOW : Reason.UNREACHABLE;
            };
        }

        private Way read(ClassicHttpResponse response, URI address, URI lasting) throws IOException {
            var until = until(header(response, "Retry-After"));
            return switch (response.getCode()) {
                case 301, 302, 303, 307, 308 -> onward(response, address);
                case 200, 203 -> new Way.Arrived(content(response, address, lasting));
                case 304 -> new Way.Arrived(new Fetched.Unchanged());
                case 404 -> new Way.Arrived(failed(Reason.NOT_FOUND));
                case 410 -> new Way.Arrived(failed(Reason.GONE));
                case 401, 403, 407, 451 -> new Way.Arrived(failed(Reason.REFUSED));
                case 429, 503 -> new Way.Arrived(new Fetched.Failed(Reason.LATER, until));
                default -> new Way.Arrived(new Fetched.Failed(Reason.SERVER_ERROR, until));
            };
        }
    }

    /** What one step of an errand leads to. */
    private sealed interface Way {

        record Arrived(Fetched fetched) implements Way {}

        record Onward(URI address, boolean isForGood) implements Way {}
    }

    private static Way onward(ClassicHttpResponse response, URI address) {
        var written = new String(header(response, "Location").getBytes(ISO_8859_1), UTF_8);
        var isForGood = List.of(301, 308).contains(response.getCode());
        return WebAddress.resolved(address, written)
                .<Way>map(next -> new Way.Onward(next, isForGood))
                .orElseGet(() -> new Way.Arrived(failed(Reason.NO_ADDRESS)));
    }

    private Fetched content(ClassicHttpResponse response, URI address, URI lasting) throws IOException {
        var entity = response.getEntity();
        var bytes = new byte[0];
        if (entity != null) {
            bytes = entity.getContent().readNBytes(largest + 1);
            if (bytes.length > largest) {
                return failed(Reason.TOO_LARGE);
            }
        }
        var type = header(response, "Content-Type");
        var charset = CHARSET.matcher(type);
        return new Fetched.Content(
                address,
                lasting,
                new Fetched.Body(bytes),
                type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT),
                charset.find() ? charset.group(1) : "",
                new Validators(validator(response, "ETag"), validator(response, "Last-Modified")));
    }

    private static String validator(ClassicHttpResponse response, String name) {
        var value = header(response, name);
        return value.length() <= LONGEST_VALIDATOR && value.chars().allMatch(letter -> letter >= ' ' && letter < 0x7f)
                ? value
                : "";
    }

    private static String header(ClassicHttpResponse response, String name) {
        var header = response.getFirstHeader(name);
        return header == null || header.getValue() == null
                ? ""
                : header.getValue().strip();
    }

    private @Nullable Instant until(String retryAfter) {
        if (SECONDS.matcher(retryAfter).matches()) {
            return clock.instant().plusSeconds(Long.parseLong(retryAfter));
        }
        try {
            return retryAfter.isEmpty() ? null : DateTimeFormatter.RFC_1123_DATE_TIME.parse(retryAfter, Instant::from);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}
