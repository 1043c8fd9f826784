package hoego.web.program;

import hoego.web.Language;
import hoego.web.Owner;
import hoego.web.Owners;
import hoego.web.Sample;
import hoego.web.Sessions;
import hoego.web.WeightUnit;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.io.FileUtils;

/**
 * Lives through a day of Hoego, for Java to remember what that took and to start faster from then on: sets it up, loads the
 * sample quarter, opens the dashboard and what it leads to.
 */
@Singleton
final class Training {

    private static final int PAGES = 60;
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#]*)\"");

    private final EmbeddedServer server;
    private final Owners owners;
    private final Sessions sessions;
    private final Sample sample;

    Training(EmbeddedServer server, Owners owners, Sessions sessions, Sample sample) {
        this.server = server;
        this.owners = owners;
        this.sessions = sessions;
        this.sample = sample;
    }

    /** Settings that lead to nobody's records. */
    static Settings settings() {
        try {
            return new Settings(
                    "127.0.0.1", -1, Files.createTempDirectory("hoego"), null, List.of(), false, false, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Throws away what was written with these settings. */
    static void tidy(Settings settings) {
        FileUtils.deleteQuietly(settings.data().toFile());
    }

    void run() {
        server.start();
        open("/setup", "");
        owners.add(new Owner(
                Owner.ID,
                "Training",
                "",
                Language.KO,
                "Asia/Seoul",
                Owner.DAY_START,
                WeightUnit.KG,
                "KRW",
                List.of(),
                0));
        sample.load(Language.KO);
        open("/login", "");
        var cookie = sessions.open("training");
        walk(cookie.getName() + "=" + cookie.getValue());
    }

    private void walk(String cookie) {
        var ahead = new ArrayDeque<>(List.of("/", Sample.PATH));
        var seen = new HashSet<>(ahead);
        for (var opened = 0; opened < PAGES && !ahead.isEmpty(); opened++) {
            var links = LINK.matcher(open(ahead.remove(), cookie));
            while (links.find()) {
                var path = links.group(1).replace("&amp;", "&");
                if (seen.add(path)) {
                    ahead.add(path);
                }
            }
        }
    }

    private String open(String path, String cookie) {
        try {
            var page = (HttpURLConnection)
                    URI.create(server.getURL() + path).toURL().openConnection();
            page.setRequestProperty("Cookie", cookie);
            page.setRequestProperty("Accept", "text/html");
            page.setRequestProperty("Accept-Encoding", "gzip");
            page.setInstanceFollowRedirects(false);
            var type = String.valueOf(page.getContentType());
            try (var body = page.getResponseCode() < 400 ? page.getInputStream() : page.getErrorStream()) {
                var content = body == null ? new byte[0] : body.readAllBytes();
                return type.startsWith("text/html") ? new String(content, StandardCharsets.UTF_8) : "";
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
