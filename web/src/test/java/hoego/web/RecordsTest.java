package hoego.web;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.core.beans.BeanIntrospection;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpMethod;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps {@code docs/records.md} true: every form that can be sent, with its fields and what they take. */
@MicronautTest(transactional = false)
class RecordsTest {

    private static final Path DOCUMENT = Path.of("../docs/records.md");
    private static final Path AS_IT_IS = Path.of("target/records.md");

    private static final String OPENING = """
            # Records

            Every form of Hoego: where it is sent to and which fields it takes, as `application/x-www-form-urlencoded`. Beside
            them each carries `key`, so that sending it twice does it once, and `version`, the one of the record it changes. A
            field that may stay empty is marked *optional*. Days are written `2021-03-24`, choices as listed, several values by
            repeating the field. A test compares this page with the routes; where it fails it writes the page anew to
            `web/target/records.md`.
            """;

    private static final Map<String, String> TYPES = Map.of(
            "String", "text",
            "LocalDate", "day",
            "LocalTime", "time, `04:00`",
            "int", "whole number",
            "Integer", "whole number",
            "long", "id",
            "Long", "id",
            "BigDecimal", "number",
            "boolean", "`true` or absent");

    @Inject
    Router router;

    @Inject
    Validator validator;

    @Test
    void areWrittenDownAsTheyAre() throws IOException {
        var document = OPENING
                + forms().entrySet().stream()
                        .map(form -> section(form.getValue(), form.getKey()))
                        .collect(joining());
        Files.createDirectories(AS_IT_IS.getParent());
        Files.writeString(AS_IT_IS, document);

        assertThat(DOCUMENT).exists();
        assertThat(Files.readString(DOCUMENT)).isEqualTo(document);
    }

    /** What forms there are, each with the addresses it is sent to, in the order of the first of these. */
    private Map<Class<?>, List<String>> forms() {
        var forms = new LinkedHashMap<Class<?>, List<String>>();
        router.uriRoutes()
                .filter(route -> route.getHttpMethod() == HttpMethod.POST)
                .sorted(Comparator.comparing(RecordsTest::address))
                .forEach(route -> form(route)
                        .ifPresent(form -> forms.computeIfAbsent(form, each -> new ArrayList<>())
                                .add(address(route))));
        return forms;
    }

    private static String address(UriRouteInfo<?, ?> route) {
        return route.getUriMatchTemplate().toPathString();
    }

    private static Optional<Class<?>> form(UriRouteInfo<?, ?> route) {
        return Stream.of(route.getTargetMethod().getArguments())
                .filter(argument -> argument.getType() == Form.class)
                .<Class<?>>map(argument -> argument.getTypeParameters()[0].getType())
                .findFirst();
    }

    private String section(List<String> addresses, Class<?> type) {
        var sentTo = addresses.stream()
                .distinct()
                .map(address -> "- `POST " + address + "`\n")
                .collect(joining());
        var rows = Stream.of(BeanIntrospection.getIntrospection(type).getConstructorArguments())
                .map(field -> "| `%s` | %s |\n".formatted(field.getName(), takes(type, field)))
                .collect(joining());
        var table = rows.isEmpty() ? "No field.\n" : "| field | takes |\n| --- | --- |\n" + rows;
        return "\n## %s\n\n%s\n%s".formatted(name(type), sentTo, table);
    }

    /** {@code PainEntryDraft} is a pain entry. */
    private static String name(Class<?> type) {
        var words = type.getSimpleName().replaceAll("(Draft|Form)$", "").replaceAll("(?<=[a-z])(?=[A-Z])", " ");
        return words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT);
    }

    private String takes(Class<?> form, Argument<?> field) {
        var type = field.getType();
        if (type == Rows.class) {
            return Stream.of(BeanIntrospection.getIntrospection(rowOf(field)).getConstructorArguments())
                    .map(part -> "`%s.0.%s`: %s".formatted(field.getName(), part.getName(), takes(rowOf(field), part)))
                    .collect(joining("<br>", "rows, the next one `" + field.getName() + ".1.…`<br>", ""));
        }
        var several = List.class.isAssignableFrom(type);
        var one = several ? field.getTypeParameters()[0].getType() : type;
        return Stream.of(
                        several ? "several: " + one(one) : one(one),
                        limits(field),
                        type != boolean.class && mayStayEmpty(form, field) ? "*optional*" : "")
                .filter(part -> !part.isEmpty())
                .collect(joining(", "));
    }

    private static Class<?> rowOf(Argument<?> rows) {
        return rows.getTypeParameters()[0].getType();
    }

    /** Whether a field that is not filled in is taken, as its form is read and then checked. */
    private boolean mayStayEmpty(Class<?> form, Argument<?> field) {
        var empty =
                List.class.isAssignableFrom(field.getType()) ? List.of() : field.getType() == String.class ? "" : null;
        return (empty != null || field.isNullable())
                && validator.validateValue(form, field.getName(), empty).isEmpty();
    }

    private static String one(Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> "`" + Form.written(constant) + "`")
                    .collect(joining(" "));
        }
        return TYPES.getOrDefault(type.getSimpleName(), type.getSimpleName());
    }

    private static String limits(Argument<?> field) {
        return Stream.<String>of(
                        limit(field, Min.class, "value", least -> "at least " + least),
                        limit(field, Max.class, "value", most -> "at most " + most),
                        limit(field, DecimalMin.class, "value", least -> "at least " + least),
                        limit(field, DecimalMax.class, "value", most -> "at most " + most),
                        limit(field, Size.class, "min", least -> "at least " + least + " characters"),
                        limit(field, Size.class, "max", most -> "at most " + most + " characters"))
                .filter(limit -> !limit.isEmpty())
                .collect(joining(", "));
    }

    private static String limit(
            Argument<?> field,
            Class<? extends Annotation> constraint,
            String attribute,
            Function<String, String> words) {
        return field.getAnnotationMetadata()
                .stringValue(constraint, attribute)
                .map(words)
                .orElse("");
    }
}
