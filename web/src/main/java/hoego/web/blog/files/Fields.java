package hoego.web.blog.files;

import hoego.blog.Links;
import hoego.web.Legible;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a {@link FrontMatter} as what one looks for in them. A field that is not there, or is something else, tells
 * nothing. What a text has written out, as {@code \0}, is read as if it were typed.
 *
 * @param zone of moments that tell none
 */
record Fields(Map<String, Object> all, ZoneId zone) {

    private static final int LONGEST_ADDRESS = 500;
    private static final Pattern WEB = Pattern.compile(Links.PAGE);
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Empty if nothing is told. */
    String told(String field) {
        return text(all.get(field));
    }

    private static String text(@Nullable Object value) {
        return isPlain(value) ? Legible.of(String.valueOf(value)).strip() : "";
    }

    private static boolean isPlain(@Nullable Object value) {
        return value instanceof String || value instanceof Number || value instanceof Boolean;
    }

    /** A text, or the first of a list of them. */
    String first(String field) {
        return all.get(field) instanceof List<?> list
                ? list.stream()
                        .filter(Fields::isPlain)
                        .map(Fields::text)
                        .findFirst()
                        .orElse("")
                : told(field);
    }

    /** A list, or a text: parted by commas, else by blanks, as Jekyll reads it. */
    List<String> items(String field) {
        if (all.get(field) instanceof List<?> list) {
            return list.stream().filter(Fields::isPlain).map(Fields::text).toList();
        }
        var text = told(field);
        return List.of(text.contains(",") ? text.split(",") : BLANKS.split(text));
    }

    Optional<WrittenMoment> moment(String field) {
        return WrittenMoment.of(told(field), zone);
    }

    Optional<LocalDate> day(String field) {
        return moment(field).map(WrittenMoment::day);
    }

    /** The first address of the web among some fields; empty if there is none. */
    String web(String... fields) {
        return Stream.of(fields)
                .map(this::told)
                .filter(address -> address.length() <= LONGEST_ADDRESS
                        && WEB.matcher(address).matches())
                .findFirst()
                .orElse("");
    }

    /** What one of ours says beyond what others understand; empty if it is none of ours. */
    String ours(String field) {
        return all.get("hoego") instanceof Map<?, ?> ours ? text(ours.get(field)) : "";
    }
}
