package hoego.web;

import hoego.web.Fetched.Reason;
import hoego.web.Fetched.Validators;
import io.micronaut.context.annotation.Value;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.entity.GZIPInputStreamFactory;
import org.apache.hc.client5.http.entity.InputStreamFactory;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;

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

    /** No server needs as many headers, before or behind its answer, nor as long ones. */
    private static final Http1Config BOUNDS = Http1Config.custom()
            .setMaxHeaderCount(200)
            .setMaxLineLength(16 * 1024)
            .build();

    private final Duration longest;
    private final int largest;
    private final Clock clock;
    private final DnsResolver names;
    private final TlsSocketStrategy secrecy = DefaultClientTlsStrategy.createDefault();
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
        this.longest = longest;
        this.largest = largest;
        this.clock = clock;
        this.names = new GuardedNames(names, allowed);
    }

    /** One errand's own: no connection is used twice, and what goes wrong in one closes no other. */
    private CloseableHttpClient client() {
        var bound = Timeout.of(longest);
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(names)
                .setTlsSocketStrategy(secrecy)
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(BOUNDS)
                        .build())
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
    }

    /**
     * Asks for what is at an address. Others are waited for: no transaction is to be open.
     *
     * @param accepted media types, as they stand in {@code Accept}
     * @param known what the server told of it last time
     */
    public Fetched get(URI address, String accepted, Validators known) {
        var http = client();
        var errand = new Errand(http, largest, clock, accepted, known);
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
        } finally {
            http.close(CloseMode.IMMEDIATE);
        }
    }

    private static Fetched failed(Reason reason) {
        return new Fetched.Failed(reason, null);
    }
}
