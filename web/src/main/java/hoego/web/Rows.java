package hoego.web;

import io.micronaut.core.beans.BeanIntrospection;
import io.micronaut.core.type.Argument;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Rows that repeat in a form: {@code lines.3.words} is the field {@code words} in the fourth row of the component {@code lines}.
 * A row in which nothing was filled in is none; a problem of another is one of its field under its whole name.
 *
 * @param all those that were filled in, in their order
 */
public record Rows<T>(List<T> all) {

    /** More than this, and nobody typed them. */
    private static final String NUMBER = "(\\d|[1-9]\\d)";

    /** The numbers of the rows that were posted, also of those in which nothing was filled in. */
    static SortedSet<Integer> numbers(Map<String, String> texts, String list) {
        var field = Pattern.compile(Pattern.quote(list) + "\\." + NUMBER + "\\.\\w+");
        var numbers = new TreeSet<Integer>();
        texts.keySet().forEach(name -> {
            var match = field.matcher(name);
            if (match.matches()) {
                numbers.add(Integer.valueOf(match.group(1)));
            }
        });
        return numbers;
    }

    /** The names under which a component of a form is posted: its own, or those of all fields of its rows. */
    static Stream<String> names(Argument<?> component, Map<String, String> texts) {
        if (component.getType() != Rows.class) {
            return Stream.of(component.getName());
        }
        var type = component.getFirstTypeVariable().orElseThrow().getType();
        return numbers(texts, component.getName()).stream()
                .flatMap(number -> Stream.of(
                                BeanIntrospection.getIntrospection(type).getConstructorArguments())
                        .map(field -> prefix(component.getName(), number) + field.getName()));
    }

    /** What stands before the names of a row's fields. */
    static String prefix(String list, int number) {
        return list + "." + number + ".";
    }
}
