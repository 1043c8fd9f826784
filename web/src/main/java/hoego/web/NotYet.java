package hoego.web;

import static java.util.stream.Collectors.joining;

import hoego.web.Line.Piece;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Words that say of whatever they are about that it did not come about, is still to come, or is only asked. They count in
 * front of a line or behind it; amidst other words they may be about something else. Each area knows more of its own.
 */
public final class NotYet {

    private static final Pattern PUT_OFF = behind("(?:연기|보류|유보)(?:함|했\\S*|됨|됐\\S*|되\\S*|하\\S*|중)?|미[룸뤘뤄루]\\S*"
            + "|postponed|rescheduled|delayed|deferred|put off|absent|not yet");

    private static final Pattern WISHED = Pattern.compile("(?:.* )?(?:싶\\S*|좋겠\\S*|\\S+고싶\\S*|wish|hopefully)"
            + "|(?:i |we )?(?:wish|wished|hope|hoped|hoping|hopefully)\\b.*");

    private static final Pattern AHEAD = behind("예정\\S*|계획(?:임|중|이다)?|목표(?:임|다)?|약속(?:함|했\\S*|임)?|다음에|담에|나중에|이따가?|언젠가"
            + "|todo|to-do|to do|later|next time|someday|soon|planned"
            + "|(?<!\\b(?:my|the|a|our|hit|met|reached|beat) )(?:goal|target)");
    private static final Pattern AHEAD_IN_FRONT = Pattern.compile(
            "(?:(?:다음에|나중에|언젠가|할 일|todo|to-do|to do|let's|lets|let us) |(?:i |we )?(?:ought|(?:could|would|might)(?: have|'ve)) ).*");

    /** A future form and a noun: {@code 살 예정}, {@code 할 것}, {@code 떨어질 듯}, {@code 합격할까}. */
    private static final Pattern TO_COME = decomposed(".*\u11af ?(?:것|것임|거|거임|거야|거다|예정|계획|생각|듯|듯함|듯하다|까|까요|걸|참|테다)");

    /** A past form that asks: {@code 했나}, {@code 갔는지}. */
    private static final Pattern WONDERED = decomposed(".*\u11bb(?:나|나요|는지|던가|을까|을까요)");

    private static final Pattern ASKED_IN_FRONT =
            Pattern.compile("(?:did|do|have|was|were|am|shall|should|can|could|may) (?:i|we) .*");

    private static final String LAUGHTER = "!~.^…ㅋㅎㅠㅜ\\s";

    /** Behind a word or alone; several alone are only puzzled. */
    private static final Pattern MARK =
            Pattern.compile("(?:(?<=[^\\s?？])[?？][?？" + LAUGHTER + "]*|(?<=\\s)[?？][" + LAUGHTER + "]*)$");

    private NotYet() {}

    private static Pattern behind(String words) {
        return Pattern.compile("(?:.* )?(?:" + words + ")");
    }

    /** In single letters, of which a syllable has up to three. */
    private static Pattern decomposed(String words) {
        return Pattern.compile(Normalizer.normalize(words, Normalizer.Form.NFD));
    }

    private static String read(Line line) {
        return line.pieces().stream().map(Piece::read).collect(joining(" "));
    }

    private static String letters(Line line) {
        return Normalizer.normalize(read(line), Normalizer.Form.NFD);
    }

    /** Whether it is put off: {@code 연기}, {@code postponed}. */
    public static boolean isPutOff(Line line) {
        return PUT_OFF.matcher(read(line)).matches();
    }

    /** Whether it is only wished for: {@code 하고 싶다}, {@code hopefully}. */
    public static boolean isWished(Line line) {
        return WISHED.matcher(read(line)).matches();
    }

    /** Whether it is still to come, or was to: {@code 예정}, {@code later}, {@code could have}; or is only wished for. */
    public static boolean isAhead(Line line) {
        var read = read(line);
        return AHEAD.matcher(read).matches()
                || AHEAD_IN_FRONT.matcher(read).matches()
                || TO_COME.matcher(letters(line)).matches()
                || isWished(line);
    }

    /** Whether it is asked, by a mark or by words: {@code 했나}, {@code did i}. */
    public static boolean isAsked(Line line) {
        return hasQuestionMark(line)
                || ASKED_IN_FRONT.matcher(read(line)).matches()
                || WONDERED.matcher(letters(line)).matches();
    }

    /** Whether a line ends in a question mark; laughter may follow it. */
    public static boolean hasQuestionMark(Line line) {
        return MARK.matcher(line.text()).find();
    }

    /** A line without the question mark that it ends in. */
    public static String withoutQuestionMark(String line) {
        return MARK.matcher(line).replaceFirst("");
    }
}
