package hoego.web.blog.files;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.toml.TomlFactory;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * What stands before a text about it: YAML between {@code ---}, TOML between {@code +++}, or a JSON object.
 *
 * @param fields by their names in small letters without marks, {@code canonicalurl} for {@code canonical_URL}
 * @param body what follows
 * @param isBroken whether it could only be read line by line, or not at all
 */
record FrontMatter(Map<String, Object> fields, String body, boolean isBroken) {

    private static final int LONGEST = 64 << 10;
    private static final int DEEPEST = 20;
    private static final int MOST_ALIASES = 50;
    private static final int HEXO_LINES = 60;
    private static final String TITLE = "title";

    private static final LoadSettings YAML = LoadSettings.builder()
            .setAllowDuplicateKeys(true)
            .setAllowRecursiveKeys(false)
            .setMaxAliasesForCollections(MOST_ALIASES)
            .setCodePointLimit(LONGEST)
            .build();

    private static final StreamReadConstraints BOUNDS = StreamReadConstraints.builder()
            .maxNestingDepth(DEEPEST)
            .maxDocumentLength(LONGEST)
            .maxStringLength(LONGEST)
            .build();

    private static final ObjectMapper TOML =
            new TomlMapper(TomlFactory.builder().streamReadConstraints(BOUNDS).build());

    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    private static final Pattern FIELD = Pattern.compile("([\\p{L}][\\w -]{0,40}?)\\s*[:=]\\s*(.*)");
    private static final Pattern ITEM = Pattern.compile("\\s*-\\s+(.+)");
    private static final Pattern MARKS = Pattern.compile("[_\\s-]");
    private static final Pattern QUOTED = Pattern.compile("\"(.*)\"|'(.*)'");

    /** @param text without a byte order mark, its lines ended by {@code \n} */
    static FrontMatter of(String text) {
        if (text.startsWith("---")) {
            return fenced(text, "---").orElseGet(() -> none(text));
        }
        if (text.startsWith("+++")) {
            return fenced(text, "+++").orElseGet(() -> none(text));
        }
        if (text.startsWith("{")) {
            return json(text).orElseGet(() -> none(text));
        }
        return unopened(text).orElseGet(() -> none(text));
    }

    private static FrontMatter none(String text) {
        return new FrontMatter(Map.of(), text, false);
    }

    private static Optional<FrontMatter> fenced(String text, String fence) {
        var first = text.indexOf('\n');
        if (first < 0 || !text.substring(0, first).strip().equals(fence)) {
            return Optional.empty();
        }
        for (int start = first + 1; start < text.length() && start < LONGEST; ) {
            var end = text.indexOf('\n', start);
            var stop = end < 0 ? text.length() : end;
            var line = text.substring(start, stop).stripTrailing();
            if (line.equals(fence) || (line.equals("...") && fence.equals("---"))) {
                return read(text.substring(first + 1, start), text.substring(Math.min(stop + 1, text.length())), fence);
            }
            start = stop + 1;
        }
        return unclosed(text.substring(first + 1));
    }

    /** Fields down to the first line that is none, as long as the title is among them. */
    private static Optional<FrontMatter> unclosed(String text) {
        var lines = text.lines()
                .limit(HEXO_LINES)
                .takeWhile(line ->
                        FIELD.matcher(line).matches() || ITEM.matcher(line).matches())
                .toList();
        var fields = byLine(String.join("\n", lines));
        return fields.containsKey(TITLE)
                ? Optional.of(
                        new FrontMatter(fields, text.lines().skip(lines.size()).collect(joining("\n")), true))
                : Optional.empty();
    }

    /** What stands between two lines, as long as it can be meant as fields: two lines across are no more than that. */
    private static Optional<FrontMatter> read(String written, String body, String fence) {
        if (written.isBlank()) {
            return Optional.of(new FrontMatter(Map.of(), body, false));
        }
        var fields = fence.equals("---") ? yaml(written) : toml(written);
        if (fields.isPresent()) {
            return Optional.of(new FrontMatter(normal(fields.get()), body, false));
        }
        var lines = byLine(written);
        return lines.isEmpty() ? Optional.empty() : Optional.of(new FrontMatter(lines, body, true));
    }

    private static Optional<Map<?, ?>> yaml(String written) {
        try {
            return isBounded(written) && new Load(YAML).loadFromString(written) instanceof Map<?, ?> fields
                    ? Optional.of(fields)
                    : Optional.empty();
        } catch (YamlEngineException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    /** Whether it is no deeper than anybody writes: it is read by calls within calls. */
    private static boolean isBounded(String written) {
        int depth = 0;
        int aliases = 0;
        for (var event : new Parse(YAML).parseString(written)) {
            if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
                return false;
            }
            if (event instanceof CollectionEndEvent) {
                depth--;
            }
            if (event instanceof AliasEvent && ++aliases > MOST_ALIASES) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Map<?, ?>> toml(String written) {
        try {
            return Optional.of(TOML.readValue(written, Map.class));
        } catch (JsonProcessingException broken) {
            return Optional.empty();
        }
    }

    private static Optional<FrontMatter> json(String text) {
        try (var parser = JSON.createParser(text)) {
            var fields = parser.readValueAs(Map.class);
            var end = (int) parser.currentLocation().getCharOffset();
            return fields == null || fields.isEmpty() || end > LONGEST
                    ? Optional.empty()
                    : Optional.of(new FrontMatter(normal(fields), text.substring(end), false));
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    /** Hexo needs no line before its fields. */
    private static Optional<FrontMatter> unopened(String text) {
        var lines = text.lines().limit(HEXO_LINES).toList();
        var end = lines.indexOf("---");
        var areFields = end > 0
                && lines.subList(0, end).stream()
                        .allMatch(line -> FIELD.matcher(line).matches()
                                || ITEM.matcher(line).matches())
                && lines.subList(0, end).stream().anyMatch(line -> line.startsWith("title:"));
        return areFields ? fenced("---\n" + text, "---") : Optional.empty();
    }

    /**
     * Each line for itself: a title with a colon or a bracket in it is no YAML, and often written. Where no title is among
     * them, a line that is no field shows that none is meant.
     */
    private static Map<String, Object> byLine(String written) {
        var fields = new HashMap<String, Object>();
        var name = "";
        var areAllFields = true;
        for (var line : written.lines().toList()) {
            var field = FIELD.matcher(line);
            var item = ITEM.matcher(line);
            if (field.matches()) {
                name = normal(field.group(1));
                fields.put(name, unquoted(field.group(2)));
            } else if (item.matches() && !name.isEmpty()) {
                fields.merge(name, List.of(unquoted(item.group(1))), FrontMatter::joined);
            } else if (!line.isBlank() && !line.startsWith("#") && !line.startsWith(" ")) {
                areAllFields = false;
            }
        }
        return areAllFields || fields.containsKey(TITLE) ? Map.copyOf(fields) : Map.of();
    }

    private static Object joined(Object before, Object item) {
        var items = before instanceof List<?> list ? list : List.of();
        return Stream.concat(items.stream(), ((List<?>) item).stream()).toList();
    }

    private static String unquoted(String value) {
        var quoted = QUOTED.matcher(value.strip());
        return quoted.matches()
                ? Optional.ofNullable(quoted.group(1))
                        .orElseGet(() -> Optional.ofNullable(quoted.group(2)).orElse(""))
                : value.strip();
    }

    private static Map<String, Object> normal(Map<?, ?> fields) {
        var named = new HashMap<String, Object>();
        fields.forEach((name, value) -> {
            if (name != null && value != null) {
                named.put(normal(name.toString()), value);
            }
        });
        return Map.copyOf(named);
    }

    private static String normal(String name) {
        return MARKS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
