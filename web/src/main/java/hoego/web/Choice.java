package hoego.web;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;

/** One of several values to choose from. */
public record Choice(String value, String label) {

    /** What a reader sees of a value, or of several, one a line; what cannot be chosen stays as it is. */
    public static String labels(List<Choice> choices, String values) {
        return Stream.of(values.split("\n", -1))
                .map(value -> label(choices, value))
                .collect(joining(", "));
    }

    private static String label(List<Choice> choices, String value) {
        return choices.stream()
                .filter(choice -> choice.value.equals(value))
                .map(Choice::label)
                .findFirst()
                .orElse(value);
    }
}
