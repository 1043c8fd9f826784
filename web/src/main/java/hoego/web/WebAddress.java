package hoego.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.DOTALL;

import java.net.IDN;
import java.net.URI;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses of the web, as people type them and pages write them: with letters of any script, and without a scheme. */
public final class WebAddress {

    private static final Pattern WRITTEN =
            Pattern.compile("(https?)://([^/?#\\\\]*)([^#]*)(#.*)?", CASE_INSENSITIVE | DOTALL);
    private static final Pattern SCHEME = Pattern.compile("[a-z][a-z0-9+.-]*:.*", CASE_INSENSITIVE | DOTALL);
    private static final Pattern TYPED_HOST =
            Pattern.compile("[^/?#:@\\s]+\\.[^/?#:@\\s]+(:\\d{1,5})?([/?#].*)?", DOTALL);
    private static final Pattern AUTHORITY = Pattern.compile("(\\[[0-9a-fA-F:.]+]|[^:@\\s\\[\\]]+)(?::(\\d{1,5}))?");

    /** A host that ends in a number is an address of IPv4; in any other notation, programs disagree about which. */
    private static final Pattern NUMERIC = Pattern.compile("(.*\\.)?(\\d+|0[xX][0-9a-fA-F]*)\\.?");

    private static final String BYTE = "(0|[1-9]\\d?|1\\d\\d|2[0-4]\\d|25[0-5])";
    private static final Pattern QUAD = Pattern.compile("(" + BYTE + "\\.){3}" + BYTE);

    private static final Pattern ENCODED = Pattern.compile("%[0-9a-fA-F]{2}");
    private static final String PLAIN = "-._~:/?@!$&'()*+,;=";
    private static final int LARGEST_PORT = 65_535;

    private WebAddress() {}

    /** What somebody typed; it may lack {@code https://}. */
    public static Optional<URI> typed(String text) {
        var address = text.strip();
        return TYPED_HOST.matcher(address).matches() ? of("https://" + address) : of(address);
    }

    /** An address with scheme and host, http or https, without who asks and without the place in the page; else empty. */
    public static Optional<URI> of(String written) {
        var parts = WRITTEN.matcher(written.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        return authority(parts.group(2))
                .map(authority -> parts.group(1).toLowerCase(Locale.ROOT) + "://" + authority + path(parts.group(3)))
                .flatMap(WebAddress::read)
                .filter(address -> address.getHost() != null); // what no host may be called, as my_host
    }

    /** What a page names by a reference; empty if that leads out of the web. */
    public static Optional<URI> resolved(URI page, String reference) {
        var written = reference.strip();
        if (SCHEME.matcher(written).matches()) {
            return of(written);
        }
        if (written.startsWith("//")) {
            return of(page.getScheme() + ":" + written);
        }
        if (written.startsWith("?")) { // URI would take the last part of the path away
            return of(page.getScheme() + "://" + page.getRawAuthority() + page.getRawPath() + written);
        }
        return read(encoded(written.replaceFirst("#.*", "")).replaceFirst("^(?=[^/?]*:)", "./"))
                .map(page::resolve)
                .flatMap(resolved -> of(resolved.toString()));
    }

    private static Optional<URI> read(String address) {
        try {
            return Optional.of(URI.create(address));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<String> authority(String written) {
        var parts = AUTHORITY.matcher(written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var port = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        return port > LARGEST_PORT
                ? Optional.empty()
                : host(parts.group(1)).map(host -> port == 0 ? host : host + ":" + port);
    }

    private static Optional<String> host(String written) {
        if (written.startsWith("[")) {
            return Optional.of(written);
        }
        try {
            var host = IDN.toASCII(Normalizer.normalize(written, Normalizer.Form.NFC), IDN.ALLOW_UNASSIGNED)
                    .toLowerCase(Locale.ROOT);
            return NUMERIC.matcher(host).matches() && !QUAD.matcher(host).matches()
                    ? Optional.empty()
                    : Optional.of(host);
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static String path(String written) {
        var encoded = encoded(written);
        return encoded.startsWith("/") ? encoded : "/" + encoded;
    }

    /** Everything that may not stand in an address as it is, in UTF-8; what is encoded already stays. */
    private static String encoded(String text) {
        var encoded = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            var letter = text.codePointAt(i);
            var isEncoded = letter == '%'
                    && ENCODED.matcher(text).region(i, text.length()).lookingAt();
            if (isEncoded || isPlain(letter)) {
                encoded.appendCodePoint(letter);
            } else {
                for (var part : Character.toString(letter).getBytes(UTF_8)) {
                    encoded.append('%').append(String.format(Locale.ROOT, "%02X", part));
                }
            }
            i += Character.charCount(letter);
        }
        return encoded.toString();
    }

    private static boolean isPlain(int letter) {
        return letter < 0x80 && (Character.isLetterOrDigit(letter) || PLAIN.indexOf(letter) >= 0);
    }
}
