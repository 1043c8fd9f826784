package hoego.web;

import static java.util.stream.Collectors.toMap;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Korean particles: which of two forms follows a text is decided by its last sound as it is spoken. Punctuation, Markdown's
 * marks and asides in parentheses are not.
 */
final class Particles {

    /** How a word ends. */
    private enum Sound {
        VOWEL,
        RIEUL,
        CONSONANT,
        /** Nobody can say: an emoji, Hanja, nothing at all. */
        UNKNOWN
    }

    /** The form after a consonant, then the one after a vowel. */
    private static final Set<String> PAIRS = Set.of(
            "을/를",
            "이/가",
            "은/는",
            "과/와",
            "이었다/였다",
            "이었고/였고",
            "이다/다",
            "이라는/라는",
            "이나/나",
            "이며/며",
            "이에요/예요",
            "으로/로",
            "으로서/로서",
            "으로써/로써",
            "으로부터/로부터");

    private static final Pattern BRACKETS = Pattern.compile("\\[([가-힣]+)/([가-힣]+)]");

    /** Stands for a bracket of somebody's own text while a pattern is resolved. */
    private static final char HIDDEN = '\ue001';

    private static final Map<String, Sound> WORDS = words();

    private static final Pattern MARK = Pattern.compile("</?[a-z][a-zA-Z0-9]*>");
    private static final Pattern AMOUNT =
            Pattern.compile("(?<currency>\\p{Sc})?(?<whole>\\d[\\d,]*)(?<fraction>\\.\\d+)?$");
    private static final Pattern UNIT = Pattern.compile("\\d[ \u00a0\u202f]?(kg|g|km|m|cm|mm)$");
    private static final Pattern SPELLED_DIGIT = Pattern.compile("(?<![\\p{IsLatin}\\d])[A-Z]+(\\d)$");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}+$");
    private static final Pattern LETTERS = Pattern.compile("[A-Z]{1,5}");
    private static final Pattern RIEUL_ENDING = Pattern.compile(".*(l|le)");
    private static final Pattern CONSONANT_ENDING = Pattern.compile(".*(m|me|n|ne|ng|ck|[aeiou][ptkcb])");

    private Particles() {}

    private static Map<String, Sound> words() {
        var words = new HashMap<String, Sound>();
        Stream.of(
                        "git",
                        "gitlab",
                        "swarm",
                        "python",
                        "kotlin",
                        "spring",
                        "json",
                        "ram",
                        "slack",
                        "notion",
                        "startup",
                        "cgroup",
                        "helm",
                        "terraform",
                        "zoom",
                        "c#",
                        ".net",
                        "micronaut")
                .forEach(word -> words.put(word, Sound.CONSONANT));
        Stream.of("ansible", "postgresql", "mysql", "sql", "yaml", "agile", "excel", "google", "kernel", "html")
                .forEach(word -> words.put(word, Sound.RIEUL));
        Stream.of(
                        "docker",
                        "kubernetes",
                        "k8s",
                        "github",
                        "linux",
                        "ubuntu",
                        "java",
                        "node.js",
                        "c++",
                        "devops",
                        "average",
                        "pod",
                        "redis",
                        "kafka",
                        "nginx",
                        "jenkins",
                        "prometheus",
                        "grafana",
                        "hoego")
                .forEach(word -> words.put(word, Sound.VOWEL));
        return Map.copyOf(words);
    }

    /** Arguments whose own brackets are nobody's particles. */
    static Map<String, ?> shielded(Map<String, ?> arguments) {
        return arguments.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        argument -> argument.getValue() instanceof String text
                                ? text.replace('[', HIDDEN)
                                : argument.getValue()));
    }

    /** Replaces every {@code [을/를]} by the form that fits what is read before it; other brackets stay. */
    static String resolve(String text) {
        var resolved = new StringBuilder();
        var brackets = BRACKETS.matcher(text);
        while (brackets.find()) {
            var form = PAIRS.contains(brackets.group(1) + "/" + brackets.group(2))
                    ? form(brackets.group(1), brackets.group(2), sound(text.substring(0, brackets.start())))
                    : brackets.group();
            brackets.appendReplacement(resolved, Matcher.quoteReplacement(form));
        }
        return brackets.appendTail(resolved).toString().replace(HIDDEN, '[');
    }

    private static String form(String afterConsonant, String afterVowel, Sound sound) {
        return switch (sound) {
            case VOWEL -> afterVowel;
            case RIEUL -> afterConsonant.startsWith("으") ? afterVowel : afterConsonant;
            case CONSONANT -> afterConsonant;
            case UNKNOWN -> bothForms(afterConsonant, afterVowel);
        };
    }

    private static String bothForms(String afterConsonant, String afterVowel) {
        return afterConsonant.endsWith(afterVowel)
                ? "(" + afterConsonant.charAt(0) + ")" + afterVowel
                : afterConsonant + "(" + afterVowel + ")";
    }

    private static Sound sound(String before) {
        var text =
                MARK.matcher(Normalizer.normalize(before, Normalizer.Form.NFC)).replaceAll("");
        var aside = "";
        while (!text.isEmpty()) {
            var known = known(text);
            if (known != null) {
                return known;
            }
            int last = text.codePointBefore(text.length());
            if (isSpoken(last)) {
                return spokenSound(text, last);
            }
            int open = last == ')' ? opening(text) : -1;
            if (open >= 0) {
                aside = text.substring(open + 1, text.length() - 1);
                text = text.substring(0, open);
            } else {
                text = text.substring(0, text.length() - Character.charCount(last));
            }
        }
        return aside.isEmpty() ? Sound.UNKNOWN : sound(aside);
    }

    private static @Nullable Sound known(String text) {
        for (var word : WORDS.entrySet()) {
            int start = text.length() - word.getKey().length();
            if (text.regionMatches(true, start, word.getKey(), 0, word.getKey().length())
                    && (start == 0 || !isLatinOrDigit(text.charAt(start - 1)) || !isLatinOrDigit(text.charAt(start)))) {
                return word.getValue();
            }
        }
        return null;
    }

    private static boolean isLatinOrDigit(char character) {
        return Character.isDigit(character) || Character.UnicodeScript.of(character) == Character.UnicodeScript.LATIN;
    }

    private static boolean isSpoken(int character) {
        return (Character.isLetterOrDigit(character) && !isLoneJamo(character)) || isDegreeOrPercent(character);
    }

    /** As in ㅋㅋ and ㅠㅠ. */
    private static boolean isLoneJamo(int character) {
        return character >= 'ㄱ' && character <= 'ㆎ';
    }

    private static boolean isDegreeOrPercent(int character) {
        return "%°℃℉".indexOf(character) >= 0;
    }

    /** Where the parenthesis opens that the text ends with; -1 if it does not. */
    private static int opening(String text) {
        int depth = 0;
        for (int i = text.length() - 1; i >= 0; i--) {
            if (text.charAt(i) == ')') {
                depth++;
            } else if (text.charAt(i) == '(' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static Sound spokenSound(String text, int last) {
        if (last >= '가' && last <= '힣') {
            return switch ((last - '가') % 28) {
                case 0 -> Sound.VOWEL;
                case 8 -> Sound.RIEUL;
                default -> Sound.CONSONANT;
            };
        }
        if (isDegreeOrPercent(last)) {
            return Sound.VOWEL;
        }
        return Character.isDigit(last) ? figureSound(text) : latinSound(text);
    }

    private static Sound figureSound(String text) {
        var spelled = SPELLED_DIGIT.matcher(text);
        if (spelled.find()) {
            return "1789".contains(spelled.group(1)) ? Sound.CONSONANT : Sound.VOWEL; // one, seven, eight, nine
        }
        var amount = AMOUNT.matcher(text);
        if (!amount.find()) {
            return Sound.UNKNOWN;
        }
        if (amount.group("currency") != null) {
            return "₩¥".contains(amount.group("currency"))
                    ? Sound.CONSONANT
                    : Sound.VOWEL; // won and yen, dollar and euro
        }
        if (amount.group("fraction") != null) {
            return digitSound(text.charAt(text.length() - 1));
        }
        var digits = amount.group("whole").replace(",", "");
        int zeros = digits.length() - digits.replaceFirst("0+$", "").length();
        if (zeros == 0 || zeros == digits.length()) {
            return digitSound(text.charAt(text.length() - 1));
        }
        return zeros >= 12 && zeros < 16 ? Sound.VOWEL : Sound.CONSONANT; // 조, else 십, 백, 천, 만, 억, 경
    }

    private static Sound digitSound(char digit) {
        return switch (digit) {
            case '1', '7', '8' -> Sound.RIEUL;
            case '0', '3', '6' -> Sound.CONSONANT;
            default -> Sound.VOWEL;
        };
    }

    private static Sound latinSound(String text) {
        var unit = UNIT.matcher(text);
        if (unit.find()) {
            return unit.group(1).endsWith("g") ? Sound.CONSONANT : Sound.VOWEL; // gram, metre
        }
        var latin = LATIN.matcher(text);
        if (!latin.find()) {
            return Sound.UNKNOWN;
        }
        var word = latin.group();
        if (LETTERS.matcher(word).matches()) {
            return switch (word.charAt(word.length() - 1)) {
                case 'L', 'R' -> Sound.RIEUL;
                case 'M', 'N' -> Sound.CONSONANT;
                default -> Sound.VOWEL;
            };
        }
        var heard = word.toLowerCase(Locale.ROOT);
        if (RIEUL_ENDING.matcher(heard).matches()) {
            return Sound.RIEUL;
        }
        return CONSONANT_ENDING.matcher(heard).matches() ? Sound.CONSONANT : Sound.VOWEL;
    }
}
