package hoego.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import io.micronaut.context.BeanProvider;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Sends what a browser without JavaScript would send, as the owner, and reads the page that comes back. */
@Singleton
public final class Browser {

    private final BeanProvider<EmbeddedServer> server;
    private final Owners owners;
    private final Sessions sessions;
    private final HttpClient following =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    private final HttpClient staying = HttpClient.newHttpClient();
    private String cookie = "";

    Browser(BeanProvider<EmbeddedServer> server, Owners owners, Sessions sessions) {
        this.server = server;
        this.owners = owners;
        this.sessions = sessions;
    }

    /** Forgets who was signed in; the next request signs in again. */
    public void forget() {
        cookie = "";
    }

    /** Signs in, as an English-speaking owner in Seoul where there is none yet. */
    public void signIn() {
        if (!owners.exist()) {
            owners.add(new Owner(
                    Owner.ID,
                    "Test",
                    "unusable",
                    Language.EN,
                    MovableClock.SEOUL.getId(),
                    LocalTime.of(4, 0),
                    WeightUnit.KG,
                    "KRW",
                    List.of(),
                    0));
        }
        cookie = Sessions.COOKIE + "=" + sessions.open("test").getValue();
    }

    public void speak(Language language) {
        if (cookie.isEmpty()) {
            signIn();
        }
        owners.change(owner -> owner.withLanguage(language));
    }

    public void weighIn(WeightUnit unit) {
        if (cookie.isEmpty()) {
            signIn();
        }
        owners.change(owner -> new Owner(
                owner.id(),
                owner.name(),
                owner.passwordHash(),
                owner.language(),
                owner.zone(),
                owner.dayStart(),
                unit,
                owner.currency(),
                owner.hiddenAreas(),
                owner.version()));
    }

    public Document get(String path) {
        return read(send(following, request(path).GET()));
    }

    /** Fills in a form and sends it, following where it leads. */
    public Document post(String path, Map<String, String> form) {
        return read(send(following, posting(path, form)));
    }

    /** Sends the first form that a selector finds on a page, with other values for some of its fields. */
    public Document submit(String path, String selector, Map<String, String> changes) {
        var form = get(path).expectFirst(selector);
        return submit(form, changes);
    }

    /** The same from a browser that says which page it was sent from, as browsers do. */
    public Document submitHere(String path, String selector, Map<String, String> changes) {
        var form = get(path).expectFirst(selector);
        var posting = posting(form.attr("action"), filledIn(form, changes));
        return read(send(following, posting.header("Referer", server.get().getURL() + path)));
    }

    public Document submit(Element form, Map<String, String> changes) {
        var fields = filledIn(form, changes);
        var action = form.attr("action");
        if (form.attr("method").equalsIgnoreCase("post")) {
            return post(action, fields);
        }
        return get(action + "?" + encoded(fields));
    }

    /** What a form would send, with other values for some of its fields. */
    public static Map<String, String> filledIn(Element form, Map<String, String> changes) {
        var fields = new LinkedHashMap<String, String>();
        for (var field : form.select("input[name], select[name], textarea[name]")) {
            var unticked = List.of("checkbox", "radio").contains(field.attr("type")) && !field.hasAttr("checked");
            if (!unticked) {
                fields.put(field.attr("name"), value(field));
            }
        }
        fields.putAll(changes);
        return fields;
    }

    private static String value(Element field) {
        return switch (field.tagName()) {
            case "select" -> {
                var selected = field.selectFirst("option[selected]");
                var option = selected == null ? field.selectFirst("option") : selected;
                yield option == null ? "" : option.val();
            }
            case "textarea" -> field.wholeText();
            default -> field.val();
        };
    }

    public int status(String path) {
        return send(staying, request(path).GET()).statusCode();
    }

    /** The answer itself, with its status and headers, without following it. */
    public HttpResponse<String> answer(String path) {
        return send(staying, request(path).GET());
    }

    public HttpResponse<String> answerTo(String path, Map<String, String> form) {
        return send(staying, posting(path, form));
    }

    /** The answer to a form that is sent in two parts: the body only once the server has read the head and asks for it. */
    public HttpResponse<String> answerInTwoPartsTo(String path, Map<String, String> form) {
        return send(staying, posting(path, form).expectContinue(true).timeout(Duration.ofSeconds(20)));
    }

    /** The answer to a form whose body was not written by a browser. */
    public HttpResponse<String> answerToBody(String path, String body) {
        return send(staying, posting(path, body));
    }

    private HttpRequest.Builder posting(String path, Map<String, String> form) {
        return posting(path, encoded(form));
    }

    private HttpRequest.Builder posting(String path, String body) {
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field ->
                        URLEncoder.encode(field.getKey(), UTF_8) + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(joining("&"));
    }

    private HttpRequest.Builder request(String path) {
        if (cookie.isEmpty()) {
            signIn();
        }
        return HttpRequest.newBuilder(URI.create(server.get().getURL() + path)).header("Cookie", cookie);
    }

    private static HttpResponse<String> send(HttpClient http, HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Document read(HttpResponse<String> response) {
        return Jsoup.parse(response.body(), response.uri().toString());
    }
}
