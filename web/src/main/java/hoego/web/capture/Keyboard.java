package hoego.web.capture;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The Korean keyboard (two-set, KS X 5002): what comes out when one types with the other language switched on. */
final class Keyboard {

    private static final List<String> INITIALS =
            List.of("r", "R", "s", "e", "E", "f", "a", "q", "Q", "t", "T", "d", "w", "W", "c", "z", "x", "v", "g");
    private static final List<String> VOWELS = List.of(
            "k", "o", "i", "O", "j", "p", "u", "P", "h", "hk", "ho", "hl", "y", "n", "nj", "np", "nl", "b", "m", "ml",
            "l");
    private static final List<String> FINALS = List.of(
            "", "r", "R", "rt", "s", "sw", "sg", "e", "f", "fr", "fa", "fq", "ft", "fx", "fv", "fg", "a", "q", "qt",
            "t", "T", "d", "w", "c", "z", "x", "v", "g");

    /** The keys of the letters from ㄱ to ㅣ, as Unicode has them. */
    private static final List<String> LETTERS = List.of(
            "r", "R", "rt", "s", "sw", "sg", "e", "E", "f", "fr", "fa", "fq", "ft", "fx", "fv", "fg", "a", "q", "Q",
            "qt", "t", "T", "d", "w", "W", "c", "z", "x", "v", "g", "k", "o", "i", "O", "j", "p", "u", "P", "h", "hk",
            "ho", "hl", "y", "n", "nj", "np", "nl", "b", "m", "ml", "l");

    private static final String VOWEL_KEYS = "hk|ho|hl|nj|np|nl|ml|[koiOjpuPhynbml]";
    private static final Pattern SYLLABLE = Pattern.compile("([rRseEfaqQtTdwWczxvg])(" + VOWEL_KEYS
            + ")((?:rt|sw|sg|fr|fa|fq|ft|fx|fv|fg|qt|[rRsefaqtTdwczxvg])(?!" + VOWEL_KEYS + "))?");
    private static final Pattern UNSHIFTED = Pattern.compile("[A-Z&&[^QWERTOP]]");

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern FIGURE_FIRST = Pattern.compile("\\d.*");
    private static final Pattern LATIN = Pattern.compile("[a-zA-Z]");
    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");
    private static final Pattern LONE_JAMO = Pattern.compile("[ㄱ-ㅣ]");

    private Keyboard() {}

    /**
     * What a line may have been meant to be: all of it typed the other way, or where that makes no words, only its first or
     * its last word.
     */
    static Stream<String> otherwise(String line) {
        var words = BLANKS.splitAsStream(line.strip()).toList();
        var all = words.stream().allMatch(word -> FIGURE_FIRST.matcher(word).matches() || isOff(word))
                ? Stream.of(words.stream()
                        .map(word -> isOff(word) ? otherWord(word) : word)
                        .collect(joining(" ")))
                : Stream.<String>of();
        var one = IntStream.of(0, words.size() - 1)
                .filter(place -> isOff(words.get(place)))
                .mapToObj(place -> IntStream.range(0, words.size())
                        .mapToObj(i -> i == place ? otherWord(words.get(i)) : words.get(i))
                        .collect(joining(" ")));
        return Stream.concat(all, one).filter(other -> !other.equals(line)).distinct();
    }

    /** Whether a word looks as if it came from the other keyboard: half syllables, or letters that make whole ones. */
    private static boolean isOff(String word) {
        return HANGUL.matcher(word).find()
                ? LONE_JAMO.matcher(word).find()
                : LATIN.matcher(word).find() && !LATIN.matcher(toHangul(word)).find();
    }

    private static String otherWord(String word) {
        return HANGUL.matcher(word).find() ? toLatin(word) : toHangul(word);
    }

    /** What the keys of Latin letters write in Korean: {@code 체중} for {@code cpwnd}. */
    static String toHangul(String latin) {
        var keys = UNSHIFTED.matcher(latin).replaceAll(key -> key.group().toLowerCase(Locale.ROOT));
        return SYLLABLE.matcher(keys)
                .replaceAll(syllable -> Character.toString('가'
                        + (INITIALS.indexOf(syllable.group(1)) * VOWELS.size() + VOWELS.indexOf(syllable.group(2)))
                                * FINALS.size()
                        + (syllable.group(3) == null ? 0 : FINALS.indexOf(syllable.group(3)))));
    }

    /** What the keys of Hangul write in Latin letters: {@code weigh} for {@code ㅈ댜호}. */
    static String toLatin(String hangul) {
        var latin = new StringBuilder();
        for (int i = 0; i < hangul.length(); i++) {
            char letter = hangul.charAt(i);
            if (letter >= '가' && letter <= '힣') {
                int place = letter - '가';
                latin.append(INITIALS.get(place / FINALS.size() / VOWELS.size()))
                        .append(VOWELS.get(place / FINALS.size() % VOWELS.size()))
                        .append(FINALS.get(place % FINALS.size()));
            } else if (letter >= 'ㄱ' && letter <= 'ㅣ') {
                latin.append(LETTERS.get(letter - 'ㄱ'));
            } else {
                latin.append(letter);
            }
        }
        return latin.toString();
    }

    /** Whether two words differ by one key that was missed, added or hit wrongly, or by two that changed places. */
    static boolean isOneSlip(String word, String other) {
        var first = toLatin(word);
        var second = toLatin(other);
        int same = 0;
        while (same < Math.min(first.length(), second.length()) && first.charAt(same) == second.charAt(same)) {
            same++;
        }
        var firstRest = first.substring(same);
        var secondRest = second.substring(same);
        return !first.equals(second)
                && (tail(firstRest, 1).equals(tail(secondRest, 1))
                        || tail(firstRest, 1).equals(secondRest)
                        || firstRest.equals(tail(secondRest, 1))
                        || (firstRest.length() > 1
                                && secondRest.length() > 1
                                && firstRest.charAt(0) == secondRest.charAt(1)
                                && firstRest.charAt(1) == secondRest.charAt(0)
                                && tail(firstRest, 2).equals(tail(secondRest, 2))));
    }

    private static String tail(String text, int from) {
        return text.substring(Math.min(from, text.length()));
    }
}
