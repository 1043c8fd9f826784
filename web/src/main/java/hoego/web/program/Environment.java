package hoego.web.program;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;

/** The variables named {@code HOEGO_…}, each checked. An empty one counts as none. */
final class Environment {

    private static final Pattern PATH = Pattern.compile("(/[A-Za-z0-9._~-]+)*/?");

    private final Map<String, String> variables;

    Environment(Map<String, String> variables) {
        this.variables = variables;
    }

    Settings settings() {
        return new Settings(
                host(), port(), data(), baseUrl(), trustedProxies(), fetchPrivate(), openLibrary(), database());
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(variables.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private String host() {
        var value = text("HOEGO_HOST").orElse("127.0.0.1");
        try {
            InetAddress.getAllByName(value);
            return value;
        } catch (UnknownHostException e) {
            throw new Refusal("program.setting.host", Map.of("value", value));
        }
    }

    private int port() {
        var value = text("HOEGO_PORT").orElse("8080");
        var port = value.matches("[0-9]{1,5}") ? Integer.parseInt(value) : 0;
        if (port < 1 || port > 65_535) {
            throw new Refusal("program.setting.port", Map.of("value", value));
        }
        return port;
    }

    private Path data() {
        var value = text("HOEGO_DATA").orElse("data");
        try {
            return Path.of(value).toAbsolutePath();
        } catch (InvalidPathException e) {
            throw new Refusal("program.setting.data", Map.of("value", value));
        }
    }

    private List<String> trustedProxies() {
        var ranges = Stream.of(text("HOEGO_TRUSTED_PROXIES").orElse("").split("[,\\s]+"))
                .filter(range -> !range.isEmpty())
                .toList();
        for (var range : ranges) {
            if (!isRange(range)) {
                throw new Refusal("program.setting.proxies", Map.of("value", range));
            }
        }
        return ranges;
    }

    private static boolean isRange(String range) {
        var parts = range.split("/", 2);
        try {
            var bits = InetAddress.ofLiteral(parts[0]).getAddress().length * 8;
            return parts.length == 1 || (parts[1].matches("[0-9]{1,3}") && Integer.parseInt(parts[1]) <= bits);
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    private boolean fetchPrivate() {
        return isOn("HOEGO_FETCH_PRIVATE", "program.setting.fetch-private");
    }

    private boolean openLibrary() {
        return isOn("HOEGO_OPEN_LIBRARY", "program.setting.open-library");
    }

    private boolean isOn(String name, String refusal) {
        var value = text(name).orElse("false");
        if (!value.matches("true|false")) {
            throw new Refusal(refusal, Map.of("value", value));
        }
        return value.equals("true");
    }

    private @Nullable URI baseUrl() {
        var value = text("HOEGO_BASE_URL").orElse("");
        if (value.isEmpty()) {
            return null;
        }
        var url = uri(value.replaceFirst("/+$", ""));
        if (url == null || !isOfPages(url)) {
            throw new Refusal("program.setting.base-url", Map.of("value", value));
        }
        return url;
    }

    private static @Nullable URI uri(String value) {
        try {
            return URI.create(value);
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }

    private static boolean isOfPages(URI url) {
        return Objects.requireNonNullElse(url.getScheme(), "").matches("https?")
                && url.getHost() != null
                && url.getRawUserInfo() == null
                && url.getRawQuery() == null
                && url.getRawFragment() == null
                && PATH.matcher(url.getRawPath()).matches();
    }

    private @Nullable DatabaseAddress database() {
        var url = secret("HOEGO_DATABASE_URL");
        var user = secret("HOEGO_DATABASE_USER");
        var password = secret("HOEGO_DATABASE_PASSWORD");
        if (url.isEmpty()) {
            for (var other : List.of("HOEGO_DATABASE_USER", "HOEGO_DATABASE_PASSWORD")) {
                if (!secret(other).isEmpty()) {
                    throw new Refusal("program.setting.no-url", Map.of("name", other));
                }
            }
            return null;
        }
        var address = url.startsWith("jdbc:") ? new DatabaseAddress(url, "", "") : address(url);
        if (!address.url().startsWith("jdbc:postgresql://") || Driver.parseURL(address.url(), null) == null) {
            throw new Refusal("program.setting.database-url", Map.of());
        }
        return new DatabaseAddress(
                address.url(),
                user.isEmpty() ? address.user() : user,
                password.isEmpty() ? address.password() : password);
    }

    /** Of the form that other programs take, {@code postgresql://user:password@host:5432/name}. */
    private static DatabaseAddress address(String url) {
        var uri = uri(url);
        if (uri == null
                || uri.getHost() == null
                || !Objects.requireNonNullElse(uri.getScheme(), "").matches("postgres(ql)?")) {
            throw new Refusal("program.setting.database-url", Map.of());
        }
        var port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        var who = Objects.requireNonNullElse(uri.getRawUserInfo(), "").split(":", 2);
        return new DatabaseAddress(
                "jdbc:postgresql://" + uri.getHost() + port + uri.getRawPath() + query,
                decoded(who[0]),
                who.length > 1 ? decoded(who[1]) : "");
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** A value that may stand in a file instead, which {@code <name>_FILE} names; empty if neither is there. */
    private String secret(String name) {
        var value = text(name);
        var file = text(name + "_FILE");
        if (file.isEmpty()) {
            return value.orElse("");
        }
        if (value.isPresent()) {
            throw new Refusal("program.setting.both", Map.of("name", name));
        }
        try {
            return Files.readString(Path.of(file.get())).strip();
        } catch (IOException | InvalidPathException e) {
            throw new Refusal("program.setting.file", Map.of("name", name + "_FILE", "file", file.get()));
        }
    }
}
