package hoego.web;

import static java.util.stream.Collectors.joining;

import io.micronaut.core.beans.BeanIntrospection;
import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.convert.ConversionContext;
import io.micronaut.core.convert.ConversionService;
import io.micronaut.core.convert.TypeConverter;
import io.micronaut.core.type.Argument;
import io.micronaut.validation.validator.Validator;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes a {@link Form} of what was posted. A field in which nothing can be seen is one that was not filled in; numbers are
 * read as people type them, with a decimal comma, separated thousands or full-width digits. What is kept in kilograms may be
 * typed in pounds: {@code weightLb} for {@code weightKg}. A component of {@link Rows} is read row by row.
 */
@Singleton
@SuppressWarnings("rawtypes") // converters are found by their raw types
final class FormReader implements TypeConverter<Map, Form> {

    private static final String POUNDS = "Lb";
    private static final String KILOGRAMS = "Kg";

    /** No exponents: nobody types them, and a short one makes a number of millions of digits. */
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d{1,30}\\.?\\d{0,30}|\\.\\d{1,30})");

    private final ConversionService conversions;
    private final Validator validator;

    FormReader(ConversionService conversions, Validator validator) {
        this.conversions = conversions;
        this.validator = validator;
    }

    @Override
    public Optional<Form> convert(Map posted, Class<Form> form, ConversionContext context) {
        var argument = ((ArgumentConversionContext<?>) context).getArgument();
        var type = argument.getFirstTypeVariable().orElseThrow().getType();
        var texts = texts((Map<?, ?>) posted);
        Typed.keep(type, texts);
        return Optional.of(read(texts, type));
    }

    /** What was posted as the texts of a form's fields. */
    static Map<String, String> texts(Map<?, ?> posted) {
        var texts = new HashMap<String, String>();
        posted.forEach((field, text) -> texts.put(field.toString(), text(text)));
        texts.keySet().stream().filter(field -> field.endsWith(POUNDS)).toList().forEach(field -> weigh(texts, field));
        return texts;
    }

    /** Puts pounds into the field of kilograms. Kilograms that read as the same pounds stay as exact as they were. */
    private static void weigh(Map<String, String> texts, String field) {
        var kilograms = field.substring(0, field.length() - POUNDS.length()) + KILOGRAMS;
        if (texts.getOrDefault(field, "").isBlank()) {
            texts.put(kilograms, "");
            return;
        }
        try {
            var pounds = new BigDecimal(plainNumber(texts.getOrDefault(field, "")));
            var kept = texts.getOrDefault(kilograms, "");
            if (kept.isBlank()
                    || !WeightUnit.LB.written(new BigDecimal(plainNumber(kept))).equals(WeightUnit.plain(pounds))) {
                texts.put(kilograms, WeightUnit.LB.toKg(pounds).toPlainString());
            }
        } catch (NumberFormatException unreadable) {
            texts.put(kilograms, texts.getOrDefault(field, ""));
        }
    }

    private static String text(@Nullable Object posted) {
        return switch (posted) {
            case null -> "";
            case Collection<?> items -> items.stream().map(FormReader::text).collect(joining("\n"));
            default -> Legible.of(posted.toString());
        };
    }

    private <T> Form<T> read(Map<String, String> texts, Class<T> type) {
        var introspection = BeanIntrospection.getIntrospection(type);
        var version = conversions
                .convert(texts.getOrDefault("version", ""), Integer.class)
                .orElse(0);
        var problems = new HashMap<String, Problem>();
        var fields = introspection.getConstructorArguments();
        var values = new @Nullable Object[fields.length];
        for (int i = 0; i < fields.length; i++) {
            values[i] = fields[i].getType() == Rows.class
                    ? rows(fields[i], texts, problems)
                    : value(fields[i], texts.getOrDefault(fields[i].getName(), ""), problems);
        }
        if (!problems.isEmpty()) {
            return Form.invalid(texts, version, problems);
        }
        var value = introspection.instantiate(values);
        for (var violation : validator.validate(value)) {
            var field = violation.getPropertyPath().toString();
            problems.putIfAbsent(field, isInPounds(texts, field) ? inPounds(problem(violation)) : problem(violation));
        }
        return problems.isEmpty() ? Form.valid(texts, version, value) : Form.invalid(texts, version, problems);
    }

    private Rows<Object> rows(Argument<?> list, Map<String, String> texts, Map<String, Problem> problems) {
        var type = list.getFirstTypeVariable().orElseThrow().getType();
        var rows = new ArrayList<>();
        for (var number : Rows.numbers(texts, list.getName())) {
            var prefix = Rows.prefix(list.getName(), number);
            var row = new HashMap<String, String>();
            for (var field : BeanIntrospection.getIntrospection(type).getConstructorArguments()) {
                row.put(field.getName(), texts.getOrDefault(prefix + field.getName(), ""));
            }
            if (row.values().stream().allMatch(String::isBlank)) {
                continue;
            }
            var read = read(row, type);
            read.problems().forEach((field, problem) -> problems.put(prefix + field, problem));
            if (read.isValid()) {
                rows.add(read.value());
            }
        }
        return new Rows<>(List.copyOf(rows));
    }

    private static boolean isInPounds(Map<String, String> texts, String field) {
        return field.endsWith(KILOGRAMS)
                && texts.containsKey(field.substring(0, field.length() - KILOGRAMS.length()) + POUNDS);
    }

    /** A limit of kilograms in the unit in which it was passed, on its safe side. */
    private static Problem inPounds(Problem problem) {
        var figures = new HashMap<String, Object>(problem.figures());
        var rounding = problem.code().equals("DecimalMin") ? RoundingMode.CEILING : RoundingMode.FLOOR;
        figures.computeIfPresent(
                "value",
                (name, kilograms) -> WeightUnit.plain(
                        WeightUnit.LB.of(new BigDecimal(kilograms.toString())).setScale(1, rounding)));
        return new Problem(problem.code(), figures);
    }

    private static Problem problem(ConstraintViolation<?> violation) {
        var constraint = violation.getConstraintDescriptor();
        var attributes = new HashMap<>(constraint.getAttributes());
        attributes.keySet().removeAll(List.of("groups", "payload", "message"));
        return new Problem(constraint.getAnnotation().annotationType().getSimpleName(), attributes);
    }

    /** Blank lines around a text go; what indents its first line is Markdown's. */
    private static String stripped(String text) {
        var ended = text.stripTrailing();
        int first = ended.length() - ended.stripLeading().length();
        return ended.contains("\n") ? ended.substring(ended.lastIndexOf('\n', first) + 1) : ended.strip();
    }

    private @Nullable Object value(Argument<?> field, String text, Map<String, Problem> problems) {
        if (field.getType() == String.class) {
            return stripped(text);
        }
        if (field.getType() == boolean.class) {
            return !text.isBlank(); // a box that is not ticked sends nothing
        }
        if (List.class.isAssignableFrom(field.getType())) {
            return items(field, text, problems);
        }
        if (text.isBlank()) {
            if (!field.isNullable()) {
                problems.put(field.getName(), Problem.of("Missing"));
            }
            return null;
        }
        return one(field, text, problems);
    }

    private List<Object> items(Argument<?> field, String text, Map<String, Problem> problems) {
        var type = field.getFirstTypeVariable().orElseThrow();
        var items = new ArrayList<>();
        for (var line : text.lines().toList()) {
            if (Legible.isIn(line)) {
                var item = type.getType() == String.class ? line.strip() : one(field, type, line, problems);
                if (item != null) {
                    items.add(item);
                }
            }
        }
        return List.copyOf(items);
    }

    private @Nullable Object one(Argument<?> field, String text, Map<String, Problem> problems) {
        return one(field, field, text, problems);
    }

    private @Nullable Object one(Argument<?> field, Argument<?> type, String text, Map<String, Problem> problems) {
        var value = conversions.convert(plain(type, text.strip()), type).filter(FormReader::isOfOurTime);
        if (value.isEmpty()) {
            var kind = type.getType().isEnum()
                    ? "Choice"
                    : Number.class.isAssignableFrom(wrapped(type))
                            ? "Number"
                            : type.getType().getSimpleName();
            problems.put(field.getName(), Problem.of("Unreadable" + kind));
        }
        return value.orElse(null);
    }

    /** A day of another century is a slip of the finger. */
    private static boolean isOfOurTime(Object value) {
        return !(value instanceof LocalDate day) || Period.OUR_TIME.contains(day);
    }

    private static Class<?> wrapped(Argument<?> type) {
        return type.isPrimitive() ? Integer.class : type.getType();
    }

    private static String plain(Argument<?> type, String text) {
        if (type.getType().isEnum()) {
            return text.toUpperCase(Locale.ROOT).replace('-', '_');
        }
        if (!Number.class.isAssignableFrom(wrapped(type))) {
            return text;
        }
        return plainNumber(text);
    }

    private static String plainNumber(String text) {
        var halfWidth = Normalizer.normalize(text.strip(), Normalizer.Form.NFKC)
                .replace('−', '-')
                .replace(" ", "");
        var plain = halfWidth.matches("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?")
                ? halfWidth.replace(",", "")
                : halfWidth.replace(',', '.');
        return NUMBER.matcher(plain).matches() ? plain : "";
    }
}
