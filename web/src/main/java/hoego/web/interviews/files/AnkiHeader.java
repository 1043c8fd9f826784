package hoego.web.interviews.files;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What Anki writes above the rows of its text export: {@code #separator:tab}, {@code #html:true}, {@code #tags column:3}
 * (manual of Anki, "Text files").
 *
 * @param told by its key
 * @param lines how many they are
 * @param rest what stands below
 */
record AnkiHeader(Map<String, String> told, int lines, String rest) {

    private static final Set<String> KEYS = Set.of(
            "separator",
            "html",
            "tags",
            "columns",
            "notetype",
            "deck",
            "notetype column",
            "deck column",
            "tags column",
            "guid column");

    private static final Map<String, Character> SEPARATORS =
            Map.of("comma", ',', "semicolon", ';', "tab", '\t', "space", ' ', "pipe", '|', "colon", ':', "\\t", '\t');

    /** Columns that are neither side. */
    private static final List<String> ASIDE = List.of("notetype column", "deck column", "guid column", "tags column");

    private static final Pattern LINE = Pattern.compile("\\G#([^\\r\\n]*+)(?:\\r\\n|\\n|\\r|\\z)");
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,2}");

    /** Empty if it is none of Anki's. */
    static Optional<AnkiHeader> of(String text) {
        var told = new HashMap<String, String>();
        int lines = 0;
        int end = 0;
        for (var line = LINE.matcher(text); line.find(); end = line.end()) {
            lines++;
            var parts = line.group(1).split(":", 2);
            var key = parts[0].strip().toLowerCase(Locale.ROOT);
            if (parts.length == 2 && KEYS.contains(key)) {
                told.put(key, parts[1]);
            }
        }
        return told.isEmpty() ? Optional.empty() : Optional.of(new AnkiHeader(told, lines, text.substring(end)));
    }

    private String get(String key) {
        return told.getOrDefault(key, "");
    }

    Optional<Character> separator() {
        var name = get("separator");
        var known = SEPARATORS.get(name.strip().toLowerCase(Locale.ROOT));
        return known != null
                ? Optional.of(known)
                : Optional.of(name)
                        .filter(sign -> sign.length() == 1 && SEPARATORS.containsValue(sign.charAt(0)))
                        .map(sign -> sign.charAt(0));
    }

    Markup markup() {
        return switch (get("html").strip().toLowerCase(Locale.ROOT)) {
            case "true" -> Markup.HTML;
            case "false" -> Markup.NONE;
            default -> Markup.PERHAPS;
        };
    }

    /** Those that all of them have. */
    Stream<String> tags() {
        return Pattern.compile("\\s+").splitAsStream(get("tags").strip()).filter(tag -> !tag.isEmpty());
    }

    /** The names of the columns, in small letters; empty if they have none. */
    List<String> columns(char separator) {
        return get("columns").isEmpty()
                ? List.of()
                : Pattern.compile(Pattern.quote(String.valueOf(separator)))
                        .splitAsStream(get("columns"))
                        .map(name -> name.strip().toLowerCase(Locale.ROOT))
                        .toList();
    }

    /** Where the tags are, from 0. */
    Optional<Integer> tagsColumn() {
        return column("tags column");
    }

    /** Where something is that is neither side, from 0. */
    Set<Integer> aside() {
        return ASIDE.stream().flatMap(key -> column(key).stream()).collect(Collectors.toSet());
    }

    private Optional<Integer> column(String key) {
        return Optional.of(get(key).strip())
                .filter(number -> NUMBER.matcher(number).matches())
                .map(number -> Integer.parseInt(number) - 1);
    }
}
