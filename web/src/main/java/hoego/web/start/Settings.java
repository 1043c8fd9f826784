package hoego.web.start;

import hoego.web.Refusal;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.postgresql.Driver;

/** What the environment asks of Hoego, each variable checked. */
final class Settings {

    private static final Pattern PATH = Pattern.compile("(/[A-Za-z0-9._~-]+)*/?");
    private static final Pattern RANGE = Pattern.compile("([0-9.]+|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*)(/([0-9]{1,3}))?");

    private final Map<String, String> environment;

    private Settings(Map<String, String> environment) {
        this.environment = environment;
    }

    /** The properties that the program's parts read. */
    static Map<String, Object> read(Map<String, String> environment) {
        var settings = new Settings(environment);
        var properties = new HashMap<String, Object>();
        properties.put("micronaut.server.host", settings.text("HOEGO_HOST", "127.0.0.1"));
        properties.put("micronaut.server.port", settings.port());
        properties.put("hoego.data", settings.data().toString());
        properties.put("hoego.trusted-proxies", settings.trustedProxies());
        settings.putBaseUrl(properties);
        settings.putDatabase(properties);
        return properties;
    }

    private String text(String name, String otherwise) {
        var value = environment.getOrDefault(name, "").strip();
        return value.isEmpty() ? otherwise : value;
    }

    private int port() {
        var value = text("HOEGO_PORT", "8080");
        try {
            var port = Integer.parseInt(value);
            if (port >= 1 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException notOne) {
            throw new Refusal("start.setting.port", Map.of("value", value));
        }
        throw new Refusal("start.setting.port", Map.of("value", value));
    }

    private Path data() {
        var value = text("HOEGO_DATA", "data");
        try {
            return Path.of(value).toAbsolutePath();
        } catch (InvalidPathException e) {
            throw new Refusal("start.setting.data", Map.of("value", value));
        }
    }

    private List<String> trustedProxies() {
        var ranges = Stream.of(text("HOEGO_TRUSTED_PROXIES", "").split("[,\\s]+"))
                .filter(range -> !range.isEmpty())
                .toList();
        for (var range : ranges) {
            if (!isRange(range)) {
                throw new Refusal("start.setting.proxies", Map.of("value", range));
            }
        }
        return ranges;
    }

    private static boolean isRange(String range) {
        var parts = RANGE.matcher(range);
        if (!parts.matches()) {
            return false;
        }
        try {
            var bits = InetAddress.getByName(parts.group(1)).getAddress().length * 8;
            return parts.group(3) == null || Integer.parseInt(parts.group(3)) <= bits;
        } catch (UnknownHostException noAddress) {
            return false;
        }
    }

    private void putBaseUrl(Map<String, Object> properties) {
        var value = text("HOEGO_BASE_URL", "");
        if (value.isEmpty()) {
            return;
        }
        var url = baseUrl(value);
        properties.put("hoego.base-url", url.toString());
        if (!url.getRawPath().isEmpty()) {
            properties.put("micronaut.server.context-path", url.getRawPath());
        }
    }

    private static URI baseUrl(String value) {
        try {
            var url = URI.create(value.replaceFirst("/+$", ""));
            var isWeb = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
            if (isWeb
                    && url.getHost() != null
                    && url.getRawUserInfo() == null
                    && url.getRawQuery() == null
                    && url.getRawFragment() == null
                    && PATH.matcher(url.getRawPath()).matches()) {
                return url;
            }
        } catch (IllegalArgumentException unreadable) {
            throw new Refusal("start.setting.base-url", Map.of("value", value));
        }
        throw new Refusal("start.setting.base-url", Map.of("value", value));
    }

    private void putDatabase(Map<String, Object> properties) {
        var url = secret("HOEGO_DATABASE_URL");
        var user = secret("HOEGO_DATABASE_USER");
        var password = secret("HOEGO_DATABASE_PASSWORD");
        if (url.isEmpty()) {
            if (!user.isEmpty() || !password.isEmpty()) {
                var name = user.isEmpty() ? "HOEGO_DATABASE_PASSWORD" : "HOEGO_DATABASE_USER";
                throw new Refusal("start.setting.no-url", Map.of("name", name));
            }
            return;
        }
        var address = url.startsWith("jdbc:") ? url : jdbc(url, properties);
        if (!address.startsWith("jdbc:postgresql://") || Driver.parseURL(address, null) == null) {
            throw new Refusal("start.setting.database-url", Map.of());
        }
        properties.put("datasources.default.url", address);
        if (!user.isEmpty()) {
            properties.put("datasources.default.username", user);
        }
        if (!password.isEmpty()) {
            properties.put("datasources.default.password", password);
        }
    }

    /** The form that other programs take, {@code postgresql://user:password@host:5432/name}, as JDBC has it. */
    private static String jdbc(String url, Map<String, Object> properties) {
        try {
            var uri = URI.create(url);
            if (!Objects.requireNonNullElse(uri.getScheme(), "").matches("postgres(ql)?") || uri.getHost() == null) {
                throw new Refusal("start.setting.database-url", Map.of());
            }
            if (uri.getRawUserInfo() != null) {
                var who = uri.getRawUserInfo().split(":", 2);
                properties.put("datasources.default.username", decoded(who[0]));
                if (who.length > 1) {
                    properties.put("datasources.default.password", decoded(who[1]));
                }
            }
            var port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
            var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            return "jdbc:postgresql://" + uri.getHost() + port + uri.getRawPath() + query;
        } catch (IllegalArgumentException unreadable) {
            throw new Refusal("start.setting.database-url", Map.of());
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** A value that may stand in a file instead, which {@code <name>_FILE} names. */
    private String secret(String name) {
        var file = text(name + "_FILE", "");
        if (file.isEmpty()) {
            return text(name, "");
        }
        if (!text(name, "").isEmpty()) {
            throw new Refusal("start.setting.both", Map.of("name", name));
        }
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException | InvalidPathException e) {
            throw new Refusal("start.setting.file", Map.of("name", name + "_FILE", "file", file));
        }
    }
}
