package hoego.web;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Everything Hoego says is said in both languages, and nowhere else than in the bundles. */
class BundleTest {

    private static final Path BUNDLES = Path.of("src/main/resources/i18n");
    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Path SOURCES = Path.of("src/main/java");

    private static final Pattern KEY =
            Pattern.compile("(?<!\\bform)\\.(?:text|sentence|hasText)\\(\\s*\"([a-z][\\w.-]*)\"\\s*[,)]");
    private static final Pattern LABEL =
            Pattern.compile("\\b(?:label|hint|action|addLabel|text) = \"([a-z][\\w-]*\\.[\\w.-]+)\"");

    private static final Path EVERYTHING = Path.of("..");

    private static final Pattern LITERAL = Pattern.compile("\"([A-Za-z0-9.][\\w.-]*)\"");
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z0-9_]*\\b");
    private static final Pattern NAME = Pattern.compile("\\w+");

    /** Names, and the key that sends a line: the same in every language. */
    private static final Set<String> NAMES = Set.of("회고", "Hoego", "· Hoego", "Enter");

    @Test
    void sayTheSameInBothLanguages() throws IOException {
        var english = bundles(false);
        var korean = bundles(true);

        assertThat(korean.keySet()).isEqualTo(english.keySet());
        assertThat(korean)
                .allSatisfy((key, text) -> assertThat(arguments(english.getOrDefault(key, "")))
                        .as("arguments of %s", key)
                        .containsAll(arguments(text)));
    }

    @Test
    void leaveNoTextEmpty() throws IOException {
        assertThat(bundles(false)).allSatisfy((key, text) -> assertThat(text).isNotBlank());
        assertThat(bundles(true)).allSatisfy((key, text) -> assertThat(text).isNotBlank());
    }

    @Test
    void keepHangulToTheKoreanOnes() throws IOException {
        var mixed = new TreeMap<>(bundles(false));
        mixed.values().removeIf(text -> text.codePoints().noneMatch(BundleTest::isHangul));

        assertThat(mixed)
                .as("the switch names the other language in that language")
                .hasSizeLessThanOrEqualTo(1);
        assertThat(bundles(true))
                .as("calm words")
                .noneSatisfy((key, text) -> assertThat(text).contains("!"));
        assertThat(bundles(false))
                .as("calm words")
                .noneSatisfy((key, text) -> assertThat(text).contains("!"));
    }

    @Test
    void holdEveryTextThatIsAskedFor() throws IOException {
        var known = bundles(false).keySet();

        var unknown = new TreeSet<String>();
        for (var file :
                Stream.concat(files(TEMPLATES, ".jte"), files(SOURCES, ".java")).toList()) {
            var source = Files.readString(file);
            Stream.of(KEY, LABEL)
                    .flatMap(pattern -> pattern.matcher(source).results())
                    .map(match -> match.group(1))
                    .filter(key -> known.stream().noneMatch(each -> each.equals(key) || each.startsWith(key + ".")))
                    .forEach(key -> unknown.add(file.getFileName() + ": " + key));
        }

        assertThat(unknown).isEmpty();
    }

    @Test
    void holdNoTextThatNothingAsksFor() throws IOException {
        var sources = sources();
        var literals = found(LITERAL, sources);
        var parts = new TreeSet<>(literals);
        literals.forEach(literal -> parts.add(literal.replaceAll("^\\.|\\.$", "")));
        found(CONSTANT, sources)
                .forEach(constant -> parts.add(constant.toLowerCase(Locale.ROOT).replace('_', '-')));
        var names = found(NAME, sources);

        var unasked = new TreeSet<>(bundles(false).keySet());
        unasked.removeIf(key -> key.startsWith("problem.")
                ? isProblem(key, names)
                : literals.contains(key) || isBuilt(key, literals, parts));

        assertThat(unasked).isEmpty();
    }

    /** A constraint or a problem by its name, perhaps with the field's. */
    private static boolean isProblem(String key, Set<String> names) {
        return Stream.of(key.split("\\."))
                .skip(1)
                .allMatch(name -> names.contains(name)
                        || name.equals("Unreadable")
                        || (name.startsWith("Unreadable") && names.contains(name.substring("Unreadable".length()))));
    }

    /** Whether some literal is its beginning or its end, and the rest is made of literals, enum constants or digits. */
    private static boolean isBuilt(String key, Set<String> literals, Set<String> parts) {
        return Pattern.compile("[.-]").matcher(key).results().anyMatch(joint -> {
            var before = key.substring(0, joint.start());
            var after = key.substring(joint.end());
            var begins = Stream.of(before, before + joint.group(), before.replaceFirst("^fact\\.", ""))
                    .anyMatch(literals::contains);
            return (begins && isMadeOf(parts, after))
                    || (literals.contains("." + after) && isMadeOf(parts, before))
                    || (before.contains(".") && literals.contains(before + joint.group()))
                    || literals.stream()
                            .filter(literal -> literal.matches("\\..+\\."))
                            .anyMatch(key::contains);
        });
    }

    private static boolean isMadeOf(Set<String> parts, String text) {
        return parts.contains(text)
                || Stream.of(text.split("\\.")).allMatch(part -> parts.contains(part) || part.matches("\\d"));
    }

    private static String sources() throws IOException {
        var sources = new StringBuilder();
        for (var file : Stream.concat(files(TEMPLATES, ".jte"), files(EVERYTHING, ".java"))
                .filter(file -> !file.toString().contains("/test/"))
                .toList()) {
            sources.append(Files.readString(file)).append('\n');
        }
        return sources.toString();
    }

    private static Set<String> found(Pattern pattern, String sources) {
        return pattern.matcher(sources)
                .results()
                .map(match -> match.group(match.groupCount()))
                .collect(toCollection(TreeSet::new));
    }

    @Test
    void areTheOnlyPlaceOfTexts() throws IOException {
        var loose = new ArrayList<String>();
        for (var template : files(TEMPLATES, ".jte").toList()) {
            for (var words : looseWords(Files.readString(template))) {
                loose.add(TEMPLATES.relativize(template) + ": " + words);
            }
        }

        assertThat(loose).isEmpty();
    }

    /** What stands between the tags of a template and is neither code nor a name. */
    private static List<String> looseWords(String template) {
        var markup = Pattern.compile("(?s)<%--.*?--%>|<!--.*?-->|<!DOCTYPE[^>]*>|(?m)^@(?:import|param) [^\\n]*")
                .matcher(template)
                .replaceAll("");
        return Pattern.compile("(?<=[>`])[^<>`]+(?=[<`]|\\z)|(?<=(?:title|alt|aria-label|placeholder)=\")[^\"]+")
                .matcher(withoutCode(markup))
                .results()
                .map(match -> match.group().strip())
                .filter(words -> words.codePoints().filter(Character::isLetter).count() > 1)
                .filter(words -> !NAMES.contains(words))
                .toList();
    }

    /** Leaves out expressions and directives with their brackets; a call that hands over markup, up to that markup. */
    private static String withoutCode(String template) {
        var code = Pattern.compile(
                        "@(?:if|elseif|for|else|endif|endfor|template\\.[\\w.]+)|\\$(?:unsafe)?\\{|!\\{|`\\s*,[^`<]*@(?=`)|`\\s*[,)]")
                .matcher(template);
        var left = new StringBuilder();
        int from = 0;
        while (code.find(from)) {
            left.append(template, from, code.start());
            from = endOfCode(template, code);
        }
        return left.append(template, from, template.length()).toString();
    }

    private static int endOfCode(String template, Matcher code) {
        int depth = code.group().matches("`\\s*,") ? 1 : 0; // the call goes on behind its markup
        for (int i = code.start(); i < template.length(); i++) {
            var letter = template.charAt(i);
            if (letter == '`' && i > code.start()) {
                return i; // markup begins
            }
            if (letter == '(' || letter == '{') {
                depth++;
            } else if (letter == ')' || letter == '}') {
                depth--;
                if (depth <= 0) {
                    return i + 1;
                }
            } else if (depth == 0 && i >= code.end()) {
                return i;
            }
        }
        return template.length();
    }

    private static Map<String, String> bundles(boolean korean) throws IOException {
        var texts = new TreeMap<String, String>();
        for (var file : files(BUNDLES, ".properties").toList()) {
            if (file.getFileName().toString().endsWith("_ko.properties") == korean) {
                try (Reader reader = Files.newBufferedReader(file)) {
                    var bundle = new Properties();
                    bundle.load(reader);
                    bundle.forEach((key, text) -> assertThat(texts.put(key.toString(), text.toString()))
                            .as("%s stands twice", key)
                            .isNull());
                }
            }
        }
        return texts;
    }

    private static SortedSet<String> arguments(String pattern) {
        var parsed = new MessagePattern(pattern);
        return IntStream.range(0, parsed.countParts())
                .mapToObj(parsed::getPart)
                .filter(part -> part.getType() == MessagePattern.Part.Type.ARG_NAME)
                .map(parsed::getSubstring)
                .collect(toCollection(TreeSet::new));
    }

    private static boolean isHangul(int character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.HANGUL;
    }

    private static Stream<Path> files(Path folder, String ending) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        }
    }
}
