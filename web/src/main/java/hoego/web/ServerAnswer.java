package hoego.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.regex.Pattern.CASE_INSENSITIVE;

import hoego.web.Fetched.Validators;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.jspecify.annotations.Nullable;

/** What another server answered, as far as it can be understood. */
record ServerAnswer(ClassicHttpResponse response) {

    private static final int LONGEST_VALIDATOR = 500;
    private static final Pattern CHARSET =
            Pattern.compile(";\\s*charset\\s*=\\s*[\"']?([^\\s;\"']+)", CASE_INSENSITIVE);
    private static final Pattern SECONDS = Pattern.compile("\\d{1,8}");

    /** Where it leads on to from an address; empty if that is no address of the web. */
    Optional<URI> leadsOn(URI address) {
        var written = new String(header("Location").getBytes(ISO_8859_1), UTF_8);
        return WebAddress.resolved(address, written);
    }

    boolean isForGood() {
        return List.of(301, 308).contains(response.getCode());
    }

    /** Empty if it is larger than so many bytes. */
    Optional<Fetched.Body> body(int largest) throws IOException {
        var entity = response.getEntity();
        var bytes = entity == null ? new byte[0] : entity.getContent().readNBytes(largest + 1);
        return bytes.length > largest ? Optional.empty() : Optional.of(new Fetched.Body(bytes));
    }

    String mediaType() {
        return header("Content-Type").replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    }

    String charset() {
        var charset = CHARSET.matcher(header("Content-Type"));
        return charset.find() ? charset.group(1) : "";
    }

    Validators validators() {
        return new Validators(validator("ETag"), validator("Last-Modified"));
    }

    private String validator(String name) {
        var value = header(name);
        return value.length() <= LONGEST_VALIDATOR && value.chars().allMatch(letter -> letter >= ' ' && letter < 0x7f)
                ? value
                : "";
    }

    private String header(String name) {
        var header = response.getFirstHeader(name);
        return header == null || header.getValue() == null
                ? ""
                : header.getValue().strip();
    }

    /** Before when it wants to be left alone; null if it says nothing of it. */
    @Nullable
    Instant until(Clock clock) {
        var retryAfter = header("Retry-After");
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
