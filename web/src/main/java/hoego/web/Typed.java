package hoego.web;

import io.micronaut.core.beans.BeanIntrospection;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.context.ServerRequestContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What somebody typed into the form that a request brings, for a page that tells why it was not taken. */
final class Typed {

    private static final String ATTRIBUTE = Typed.class.getName();

    private Typed() {}

    /** Keeps the texts of a form with the request that is being answered; chosen values, ids and what is {@link Unsaid} are not typed. */
    static void keep(Class<?> form, Map<String, String> texts) {
        var typed = Stream.of(BeanIntrospection.getIntrospection(form).getConstructorArguments())
                .filter(field -> !field.getType().isEnum() && !field.isPrimitive() && field.getType() != Long.class)
                .filter(field -> !field.isAnnotationPresent(Unsaid.class))
                .map(field -> texts.getOrDefault(field.getName(), "").strip())
                .filter(text -> !text.isEmpty())
                .toList();
        ServerRequestContext.currentRequest().ifPresent(request -> request.setAttribute(ATTRIBUTE, typed));
    }

    @SuppressWarnings("unchecked") // only keep writes it
    static List<String> in(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, List.class).orElse(List.of());
    }
}
