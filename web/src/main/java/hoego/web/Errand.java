package hoego.web;

import hoego.web.Fetched.Reason;
import hoego.web.Fetched.Validators;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.io.Closer;
import org.jspecify.annotations.Nullable;

/** One question with all the ways it is sent on. */
final class Errand {

    private static final int MOST_REDIRECTS = 5;

    private final CloseableHttpClient http;
    private final int largest;
    private final Clock clock;
    private final String accepted;
    private final Validators known;
    private final AtomicReference<@Nullable HttpGet> underway = new AtomicReference<>();
    private volatile boolean isGivenUp;

    /**
     * @param largest answer that is read, in bytes
     */
    Errand(CloseableHttpClient http, int largest, Clock clock, String accepted, Validators known) {
        this.http = http;
        this.largest = largest;
        this.clock = clock;
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
            case GuardedNames.PrivateHostException refused -> Reason.PRIVATE_ADDRESS;
            case UnknownHostException unknown -> Reason.UNKNOWN_HOST;
            case MessageConstraintException endless -> Reason.TOO_LARGE;
            case SSLException untrusted -> Reason.NO_SECRECY;
            case InterruptedIOException late -> Reason.TOO_SLOW;
            default -> isGivenUp ? Reason.TOO_SLOW : Reason.UNREACHABLE;
        };
    }

    private Way read(ClassicHttpResponse response, URI address, URI lasting) throws IOException {
        var answer = new ServerAnswer(response);
        return switch (response.getCode()) {
            case 301, 302, 303, 307, 308 -> onward(answer, address);
            case 200, 203 -> new Way.Arrived(content(answer, address, lasting));
            case 304 -> new Way.Arrived(new Fetched.Unchanged());
            case 404 -> new Way.Arrived(failed(Reason.NOT_FOUND));
            case 410 -> new Way.Arrived(failed(Reason.GONE));
            case 401, 403, 407, 451 -> new Way.Arrived(failed(Reason.REFUSED));
            case 429, 503 -> new Way.Arrived(new Fetched.Failed(Reason.LATER, answer.until(clock)));
            default -> new Way.Arrived(new Fetched.Failed(Reason.SERVER_ERROR, answer.until(clock)));
        };
    }

    private static Way onward(ServerAnswer answer, URI address) {
        return answer.leadsOn(address)
                .<Way>map(next -> new Way.Onward(next, answer.isForGood()))
                .orElseGet(() -> new Way.Arrived(failed(Reason.NO_ADDRESS)));
    }

    private Fetched content(ServerAnswer answer, URI address, URI lasting) throws IOException {
        return answer.body(largest)
                .<Fetched>map(body -> new Fetched.Content(
                        address, lasting, body, answer.mediaType(), answer.charset(), answer.validators()))
                .orElseGet(() -> failed(Reason.TOO_LARGE));
    }

    private static Fetched failed(Reason reason) {
        return new Fetched.Failed(reason, null);
    }

    /** What one step leads to. */
    private sealed interface Way {

        record Arrived(Fetched fetched) implements Way {}

        record Onward(URI address, boolean isForGood) implements Way {}
    }
}
