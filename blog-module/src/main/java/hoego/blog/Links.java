package hoego.blog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.text.Normalizer.Form.NFC;
import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.stream.Collectors.joining;

import java.net.URLDecoder;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Addresses that one may be led to. */
public final class Links {

    /** A page of the web, as a pattern. */
    public static final String PAGE = "https?://\\S+";

    /** Nothing, or a page of the web. */
    static final String WEB = "(" + PAGE + ")?";

    private static final Pattern PARTS =
            Pattern.compile("https?://([^/?#]+)([^?#]*)(?:\\?([^#]*))?(?:#.*)?", CASE_INSENSITIVE);

    private static final Pattern USUAL_PORT = Pattern.compile(":(80|443)?$");

    /** What tells a page whence somebody came, not which page it is. */
    private static final Pattern TRACKING =
            Pattern.compile("(utm_[a-z_]+|fbclid|gclid|fromrss|trackingcode)(=.*)?", CASE_INSENSITIVE);

    private static final Pattern AND = Pattern.compile("&");

    private Links() {}

    /** What is the same for two addresses of one page; empty if it is none. */
    static String compared(String link) {
        var parts = PARTS.matcher(link.strip());
        if (!parts.matches()) {
            return "";
        }
        var host = USUAL_PORT.matcher(parts.group(1)).replaceFirst("").toLowerCase(Locale.ROOT);
        var path = decoded(parts.group(2)).replaceFirst("/+$", "");
        var query = parts.group(3) == null ? "" : page(parts.group(3));
        return host + path + (query.isEmpty() ? "" : "?" + query);
    }

    private static String page(String query) {
        return AND.splitAsStream(query)
                .filter(part -> !part.isEmpty() && !TRACKING.matcher(part).matches())
                .map(Links::decoded)
                .collect(joining("&"));
    }

    private static String decoded(String text) {
        try {
            return Normalizer.normalize(URLDecoder.decode(text.replace("+", "%2B"), UTF_8), NFC);
        } catch (IllegalArgumentException undecodable) {
            return text;
        }
    }
}
