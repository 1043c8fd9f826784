package hoego.web;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where Hoego is found from outside, as far as that was configured. */
@Singleton
public final class Site {

    private static final Pattern HOST = Pattern.compile("(?:[\\w.-]{1,253}|\\[[\\da-fA-F:.]{2,45}])(?::\\d{1,5})?");

    private final @Nullable URI url;
    private final String base;

    Site(@Value("${hoego.base-url:}") String url, @Value("${micronaut.server.context-path:}") String base) {
        this.url = url.isEmpty() ? null : URI.create(url);
        this.base = base.equals("/") ? "" : base;
    }

    /** The path before every path, such as {@code /hoego}; empty if there is none. */
    public String base() {
        return base;
    }

    /** Scheme, host and port as a browser writes them in {@code Origin}; null if no address was configured. */
    public @Nullable String origin() {
        return url == null ? null : url.getScheme() + "://" + url.getRawAuthority();
    }

    /**
     * Scheme, host and port as others are to write them: the configured ones, else those that a request was sent to.
     */
    public String address(HttpRequest<?> request) {
        var configured = origin();
        return configured == null ? asked(request) : configured;
    }

    /** Scheme, host and port that a request was sent to, as far as it tells. */
    public String asked(HttpRequest<?> request) {
        var host = Objects.requireNonNullElse(request.getHeaders().get("Host"), "");
        return "http://" + (HOST.matcher(host).matches() ? host : "localhost");
    }

    public boolean isSecure() {
        return url != null && "https".equals(url.getScheme());
    }

    /** A cookie that only our pages send back, and no script reads. */
    public Cookie cookie(String name, String value) {
        return Cookie.of(name, value)
                .httpOnly(true)
                .sameSite(SameSite.Lax)
                .path(base.isEmpty() ? "/" : base)
                .secure(isSecure());
    }

    /** What a request asks for, without the base path; the dashboard where that lies outside of it. */
    public String pathOf(HttpRequest<?> request) {
        var path = request.getUri().getRawPath();
        return path.startsWith(base + "/") ? path.substring(base.length()) : "/";
    }

    /** An address somebody wants to be led to, if it is a path of ours; else the dashboard. */
    public String own(String wanted) {
        try {
            var page = URI.create(wanted);
            var isOurs = page.getScheme() == null
                    && page.getRawAuthority() == null
                    && wanted.startsWith("/")
                    && !wanted.startsWith("//"); // a browser takes what follows for a host
            return isOurs ? wanted : "/";
        } catch (IllegalArgumentException unreadable) {
            return "/";
        }
    }

    /**
     * Where one goes on after a tap: back to the page it was made on, if that is one of those with such a button.
     *
     * @param page where one goes from anywhere else, without the base path
     * @param others that have the button, too; what ends in a slash stands for every page below
     */
    public String back(HttpRequest<?> request, String page, String... others) {
        if (!request.getHeaders().contains(HttpHeaders.REFERER)) {
            return page;
        }
        var whence = whence(request);
        var left = whence.replaceFirst("\\?.*", "");
        return left.equals(page) || Stream.of(others).anyMatch(other -> isAt(left, other)) ? whence : page;
    }

    private static boolean isAt(String left, String other) {
        return left.equals(other) || (other.length() > 1 && other.endsWith("/") && left.startsWith(other));
    }

    /** The page of ours that a request was sent from, without the base path; the dashboard where that is not known. */
    public String whence(HttpRequest<?> request) {
        try {
            var page =
                    URI.create(Objects.requireNonNullElse(request.getHeaders().get(HttpHeaders.REFERER), ""));
            var path = page.getRawPath();
            if (path == null || !path.startsWith(base + "/") || path.startsWith("//", base.length())) {
                return "/";
            }
            return path.substring(base.length()) + (page.getRawQuery() == null ? "" : "?" + page.getRawQuery());
        } catch (IllegalArgumentException unreadable) {
            return "/";
        }
    }
}
