package hoego.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.core.beans.BeanIntrospection;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.body.CloseableAvailableByteBody;
import io.micronaut.web.router.Router;
import io.netty.handler.codec.http.QueryStringDecoder;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads what a stranger sent as the form its route takes, without taking that route: nothing but what they sent themselves
 * comes of it.
 */
@Singleton
public final class UnsentReader {

    /** What was shown before it was stored is to be stored: at the address above. */
    private static final Pattern PREVIEW = Pattern.compile("/preview(?=\\?|$)");

    private final Router router;
    private final Site site;

    UnsentReader(Router router, Site site) {
        this.router = router;
        this.site = site;
    }

    /** What a request brings; nothing where nothing was typed, or it cannot be read. */
    public CompletableFuture<Optional<Unsent>> read(HttpRequest<?> request) {
        var isForm = request.getMethod() == HttpMethod.POST
                && request.getContentType()
                        .filter(MediaType.APPLICATION_FORM_URLENCODED_TYPE::matches)
                        .isPresent()
                && BodySize.isUsual(request);
        if (!isForm || !(request instanceof ServerHttpRequest<?> sent)) {
            return CompletableFuture.completedFuture(Optional.empty());
        }
        var query = request.getUri().getRawQuery();
        var path = site.pathOf(request) + (query == null ? "" : "?" + query);
        return sent.byteBody()
                .buffer()
                .thenApply(UnsentReader::text)
                .thenApply(body -> read(path, body))
                .exceptionally(tooLarge -> Optional.empty());
    }

    private static String text(CloseableAvailableByteBody body) {
        try (body) {
            return body.toString(UTF_8);
        }
    }

    /**
     * The same of a body that is known already.
     *
     * @param path without the base path
     */
    public Optional<Unsent> read(String path, String body) {
        try {
            var posted = new QueryStringDecoder(body, UTF_8, false).parameters();
            return form(path)
                    .map(form -> unsent(path, form, FormReader.texts(posted)))
                    .filter(unsent -> !unsent.typed().isEmpty());
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private Optional<Class<?>> form(String path) {
        return router.find(HttpMethod.POST, site.base() + path.replaceFirst("\\?.*", ""), null)
                .flatMap(route -> Stream.of(route.getArguments()))
                .filter(argument -> argument.getType() == Form.class)
                .<Class<?>>map(argument -> argument.getTypeParameters()[0].getType())
                .findFirst();
    }

    private static Unsent unsent(String path, Class<?> form, Map<String, String> texts) {
        var fields = new LinkedHashMap<String, String>();
        Stream.concat(
                        Stream.of(BeanIntrospection.getIntrospection(form).getConstructorArguments())
                                .filter(field -> !field.isAnnotationPresent(Unsaid.class))
                                .flatMap(field -> Rows.names(field, texts)),
                        Stream.of("key", "version"))
                .filter(texts::containsKey)
                .forEach(field -> fields.put(field, texts.getOrDefault(field, "")));
        return new Unsent(PREVIEW.matcher(path).replaceFirst(""), fields, Typed.of(form, texts));
    }
}
