package hoego.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Styles, scripts and icons, at an address that changes with their content, so that a browser keeps them for good. All
 * style sheets of a folder go out as one: the tokens and the looks of texts first, then the layout and the components, then those of the
 * areas. A sheet beside that folder goes out by itself, behind the first ones: it is for pages that tell nothing of the others.
 */
@Controller(Assets.PATH)
public class Assets {

    static final String PATH = "/assets";

    private static final String HTMX = "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js";
    private static final String STYLES = "css/";
    private static final String FIRST = STYLES + "0";
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "webmanifest", "application/manifest+json");

    private static final class Asset {

        final String type;
        final byte[] plain;
        final byte[] zipped;

        Asset(String type, byte[] plain, byte[] zipped) {
            this.type = type;
            this.plain = plain;
            this.zipped = zipped;
        }
    }

    private final Resources resources;
    private volatile Map<String, Asset> files;
    private final String version;

    Assets(Resources resources) {
        this.resources = resources;
        this.files = load();
        this.version = resources.isLive() ? "live" : version(files);
    }

    /** Where the files are now: {@code /assets/0f3a…/}. */
    String path() {
        return PATH + "/" + version + "/";
    }

    @Get("/{version}/{+file}")
    HttpResponse<byte[]> file(String version, String file, HttpHeaders headers) {
        if (resources.isLive()) {
            files = load();
        }
        var asset = files.get(file);
        if (asset == null || !version.equals(this.version)) {
            return HttpResponse.notFound();
        }
        var etag = Etag.of(version);
        var accepted = headers.get(HttpHeaders.ACCEPT_ENCODING);
        var zipped = accepted != null && accepted.contains("gzip");
        MutableHttpResponse<byte[]> response;
        if (etag.isKnown(headers) && !resources.isLive()) {
            response = HttpResponse.notModified();
        } else {
            response =
                    HttpResponse.ok(zipped ? asset.zipped : asset.plain).header(HttpHeaders.CONTENT_TYPE, asset.type);
            if (zipped) {
                response.header(HttpHeaders.CONTENT_ENCODING, "gzip");
            }
        }
        return response.header(HttpHeaders.ETAG, etag.value())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .header(
                        HttpHeaders.CACHE_CONTROL,
                        resources.isLive() ? "no-store" : "public, max-age=31536000, immutable");
    }

    private Map<String, Asset> load() {
        var loaded = new HashMap<String, Asset>();
        var sources = resources.below("static");
        var first = joined(sources, FIRST);
        sources.forEach((file, content) -> {
            if (!file.startsWith(STYLES)) {
                loaded.put(file, asset(file, file.endsWith(".css") ? joined(first, content) : content));
            }
        });
        loaded.put("app.css", asset("app.css", joined(sources, STYLES)));
        loaded.put("htmx.js", asset("htmx.js", library(HTMX)));
        return loaded;
    }

    private static byte[] library(String path) {
        try (InputStream file = Assets.class.getResourceAsStream(path)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] joined(Map<String, byte[]> sources, String start) {
        var all = new ByteArrayOutputStream();
        sources.forEach((file, content) -> {
            if (file.startsWith(start)) {
                all.writeBytes(content);
            }
        });
        return all.toByteArray();
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static Asset asset(String file, byte[] content) {
        var type = TYPES.getOrDefault(file.substring(file.lastIndexOf('.') + 1), "application/octet-stream");
        var zipped = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(zipped) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Asset(type, content, zipped.toByteArray());
    }

    private static String version(Map<String, Asset> files) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            new TreeMap<>(files).values().forEach(file -> digest.update(file.plain));
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java platform has SHA-256", impossible);
        }
    }
}
