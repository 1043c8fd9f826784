package hoego.web.program;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How Hoego is to run.
 *
 * @param data the folder for its own database
 * @param baseUrl where browsers find it; null if nothing stands between them and it
 * @param trustedProxies addresses and ranges of those who may say for whom they ask
 * @param fetchPrivate whether feeds may be fetched from the owner's own network
 * @param openLibrary whether Open Library may be asked for books
 * @param database null for its own
 */
record Settings(
        String host,
        int port,
        Path data,
        @Nullable URI baseUrl,
        List<String> trustedProxies,
        boolean fetchPrivate,
        boolean openLibrary,
        @Nullable DatabaseAddress database) {

    /** As the parts of Hoego read them, without the database. */
    Map<String, Object> properties() {
        var properties = new HashMap<String, Object>();
        properties.put("micronaut.server.host", host);
        properties.put("micronaut.server.port", port);
        properties.put("hoego.data", data.toString());
        properties.put("hoego.own-database", database == null);
        properties.put("hoego.trusted-proxies", trustedProxies);
        properties.put("hoego.fetch-private", fetchPrivate);
        properties.put("hoego.open-library", openLibrary);
        if (baseUrl != null) {
            properties.put("hoego.base-url", baseUrl.toString());
            properties.put("micronaut.server.context-path", baseUrl.getRawPath());
        }
        return properties;
    }

    /** Where its owner opens it. */
    String address() {
        if (baseUrl != null) {
            return baseUrl.toString();
        }
        var isEverywhere = host.equals("0.0.0.0") || host.equals("::");
        var name = isEverywhere ? "localhost" : host.contains(":") ? "[" + host + "]" : host;
        return "http://" + name + ":" + port;
    }
}
