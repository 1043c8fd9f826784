package hoego.blog;

import java.lang.Character.UnicodeScript;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How long a text takes to read, by the rule of Miniflux ({@code internal/reader/readingtime}): where more than half of its
 * first 100 letters are Hangul, Han or Kana, 500 characters a minute, else 265 words; begun minutes are whole ones.
 */
public final class ReadingTime {

    private static final int CJK_CHARACTERS_A_MINUTE = 500;
    private static final int WORDS_A_MINUTE = 265;
    private static final int LOOKED_AT = 100;

    private static final Pattern TAGS = Pattern.compile("<[^<>]*>");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Set<UnicodeScript> CJK = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HANGUL,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.YI);

    private ReadingTime() {}

    /** Minutes, 0 for no text. */
    public static int minutes(String text) {
        var plain = TAGS.matcher(text).replaceAll("").strip();
        return isCjk(plain)
                ? Math.ceilDiv(characters(plain), CJK_CHARACTERS_A_MINUTE)
                : Math.ceilDiv(words(plain), WORDS_A_MINUTE);
    }

    /** Characters as people count them, blanks included. */
    public static int characters(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Words as they are parted by blanks, in Korean as well. */
    public static int words(String text) {
        return (int) BLANKS.splitAsStream(text).filter(word -> !word.isEmpty()).count();
    }

    private static boolean isCjk(String text) {
        var letters =
                text.codePoints().filter(Character::isLetter).limit(LOOKED_AT).toArray();
        var cjk = 0;
        for (var letter : letters) {
            if (CJK.contains(UnicodeScript.of(letter))) {
                cjk++;
            }
        }
        return 2 * cjk > letters.length;
    }
}
