package hoego.web;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import io.micronaut.core.beans.BeanIntrospection;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The text in the fields of a form, what is wrong with it, and once nothing is, the value it stands for.
 *
 * <p>Beside the fields of the value it carries the {@code version} of the record it was made from and the {@code key} that
 * lets it be sent twice and be done once.
 */
public final class Form<T> {

    private final Map<String, String> texts;
    private final Map<String, Problem> problems;
    private final Map<String, String> stored;
    private final int version;
    private final @Nullable T value;

    private Form(
            Map<String, String> texts,
            Map<String, Problem> problems,
            Map<String, String> stored,
            int version,
            @Nullable T value) {
        this.texts = texts;
        this.problems = problems;
        this.stored = stored;
        this.version = version;
        this.value = value;
    }

    /** A form to be filled in. */
    public static <T> Form<T> empty() {
        return new Form<>(Map.of(), Map.of(), Map.of(), 0, null);
    }

    /** A form to be filled in that proposes some values, written as the owner would. */
    public static <T> Form<T> proposing(Map<String, String> texts) {
        return new Form<>(Map.copyOf(texts), Map.of(), Map.of(), 0, null);
    }

    /** A form that shows a value of a record, to be changed. */
    public static <T> Form<T> of(T value, int version) {
        return new Form<>(textsOf(value), Map.of(), Map.of(), version, value);
    }

    private static <T> Map<String, String> textsOf(T value) {
        var texts = new LinkedHashMap<String, String>();
        @SuppressWarnings("unchecked")
        var type = (Class<T>) value.getClass();
        for (var property : BeanIntrospection.getIntrospection(type).getBeanProperties()) {
            var part = property.get(value);
            if (!(part instanceof Rows)) { // a record is shown without; they are to be added to it
                texts.put(property.getName(), written(part));
            }
        }
        return texts;
    }

    /** A value as it stands in a field: {@code as-planned}, {@code 70.8}, one item a line. */
    static String written(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Enum<?> constant -> Written.of(constant);
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            case Collection<?> items -> items.stream().map(Form::written).collect(joining("\n"));
            default -> value.toString();
        };
    }

    static <T> Form<T> valid(Map<String, String> texts, int version, T value) {
        return new Form<>(texts, Map.of(), Map.of(), version, value);
    }

    static <T> Form<T> invalid(Map<String, String> texts, int version, Map<String, Problem> problems) {
        return new Form<>(texts, problems, Map.of(), version, null);
    }

    /** The same form, with a problem that only the action could see. */
    public Form<T> with(String field, Problem problem) {
        var more = new HashMap<>(problems);
        more.put(field, problem);
        return new Form<>(texts, more, stored, version, null);
    }

    /** The same form before it is finished: nothing is said of its problems yet. */
    public Form<T> unchecked() {
        return new Form<>(texts, Map.of(), Map.of(), version, null);
    }

    /** The same form, its value completed by what nobody has to type. */
    public Form<T> holding(T completed) {
        return new Form<>(texts, problems, stored, version, completed);
    }

    /** What was typed, beside what another window stored meanwhile; sending it again means to replace that. */
    public Form<T> against(Form<T> current) {
        return new Form<>(texts, Map.of(), current.texts, current.version, null);
    }

    /** The same form, its empty fields filled with what is proposed for them. */
    public Form<T> filledWith(Map<String, String> proposed) {
        var more = new HashMap<>(texts);
        proposed.forEach((field, text) -> more.merge(field, text, (typed, told) -> typed.isBlank() ? told : typed));
        return new Form<>(more, problems, stored, version, value);
    }

    public boolean isValid() {
        return value != null;
    }

    public T value() {
        return requireNonNull(value, () -> "Invalid form: " + problems.keySet());
    }

    public int version() {
        return version;
    }

    /**
     * What is the same only if the same form is sent again with the same texts: whoever goes back, changes one and sends it
     * once more means something else. Blank if it came without a key.
     */
    public String key() {
        return text("key").isBlank() ? "" : new Token(new TreeMap<>(texts).toString()).hash();
    }

    public String text(String field) {
        return texts.getOrDefault(field, "");
    }

    public boolean has(String field, String item) {
        return text(field).lines().anyMatch(item::equals);
    }

    /** How many {@link Rows} it has of a list, also such in which nothing was filled in. */
    public int rows(String list) {
        var numbers = Rows.numbers(texts, list);
        return numbers.isEmpty() ? 0 : numbers.last() + 1;
    }

    Map<String, Problem> problems() {
        return problems;
    }

    public @Nullable Problem problem(String field) {
        return problems.get(field);
    }

    public boolean hasProblems() {
        return !problems.isEmpty();
    }

    /** Whether another window changed the record since this form was opened. */
    public boolean isStale() {
        return !stored.isEmpty();
    }

    /** What another window stored in a field, where it differs; else null. */
    public @Nullable String storedElsewhere(String field) {
        var other = stored.get(field);
        return other == null || other.equals(text(field)) ? null : other;
    }
}
