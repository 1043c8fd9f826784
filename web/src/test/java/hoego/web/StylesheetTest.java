package hoego.web;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** All sheets are served as one: what one page's sheet says of a class would hold on every other page. */
class StylesheetTest {

    private static final Path FOLDER = Path.of("src/main/resources/static/css");
    private static final Pattern ALONE = Pattern.compile("(?m)^  \\.([\\w-]+) \\{");
    private static final Pattern MENTIONED = Pattern.compile("\\.([a-z][\\w-]*)(?=[^{};]*\\{)");

    @Test
    void leavesTheClassesOfOtherPagesAlone() throws IOException {
        var sheets = sheets();
        var clashes = new ArrayList<String>();
        sheets.forEach((name, sheet) -> {
            if (name.startsWith("40-")) {
                var own = classes(ALONE, sheet);
                sheets.forEach((other, text) -> {
                    if (!other.equals(name)) {
                        classes(MENTIONED, text).stream()
                                .filter(own::contains)
                                .map(each -> "." + each + " of " + name + " in " + other)
                                .forEach(clashes::add);
                    }
                });
            }
        });

        assertThat(clashes.stream().distinct().collect(joining("\n"))).isEmpty();
    }

    private static Map<String, String> sheets() throws IOException {
        var sheets = new TreeMap<String, String>();
        try (var files = Files.list(FOLDER)) {
            for (var file : files.toList()) {
                sheets.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return sheets;
    }

    private static List<String> classes(Pattern pattern, String sheet) {
        return pattern.matcher(sheet)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
