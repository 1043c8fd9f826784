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

    /** Keeps what was typed into a form with the request that is being answered. */
    static void keep(Class<?> form, Map<String, String> texts) {
        var typed = of(form, texts);
        ServerRequestContext.currentRequest().ifPresent(request -> request.setAttribute(ATTRIBUTE, typed));
    }

    /** Chosen values, ids and what is {@link Unsaid} are not typed. */
    static List<String> of(Class<?> form, Map<String, String> texts) {
        return Stream.of(BeanIntrospection.getIntrospection(form).getConstructorArguments())
                .filter(field -> !field.getType().isEnum() && !field.isPrimitive() && field.getType() != Long.class)
                .filter(field -> !field.isAnnotationPresent(Unsaid.class))
                .flatMap(field -> Rows.names(field, texts))
                .map(name -> texts.getOrDefault(name, "").strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    @SuppressWarnings("unchecked") // only keep writes it
    static List<String> in(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, List.class).orElse(List.of());
    }
}
