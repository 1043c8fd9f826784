package hoego.web.health;

import hoego.web.Line;
import hoego.web.Line.Piece;
import hoego.web.NotYet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Why what a line speaks of was not done, as far as its words tell. */
enum NotDone {

    /** One thing was done in place of another, and the words do not tell which for sure. */
    INSTEAD,

    /** It is resolved, or done again and again: no one day's. */
    RESOLVED,

    /** It did not happen. */
    NOT,

    /** It is still to come. */
    PLANNED,

    /** It is not decided on. */
    UNDECIDED,

    /** It is only asked. */
    ASKED;

    private static final List<String> IN_PLACE = List.of("대신", "대신에", "말고", "instead", "rather than");

    private static final Pattern RESOLUTION = Pattern.compile("(?:다짐|결심|목표).*|resolutions?|resolved?|goals?|vow");
    private static final List<String> AGAIN = List.of(
            "매일", "매주", "매달", "날마다", "every day", "everyday", "every week", "each week", "times a week", "per week");
    private static final Pattern WEEKLY = Pattern.compile("주|주당|일주일");
    private static final Pattern TIMES = Pattern.compile("\\d+(?:[~-]\\d+)?(?:회|번).*");

    private static final Pattern DENIED = Pattern.compile("안|못|(?:안|못)(?:함|했|하|한|갔|감|가|간|뛰|뜀|됨|됐|돼|되).*"
            + "|아님|아니[다야에고].*|않.*|없음|없었.*|취소.*|쉼|쉬었.*|쉬기|실패.*|빼먹.*|거름|걸렀.*|결석.*|건너뜀|건너뛰.*"
            + "|노쇼.*|불참.*|빠(?:짐(?!없)|졌).*|패스(?!트).*|스킵.*|휴강.*|미[룸뤘뤄루].*|말[았음].*|포기.*|싫.*|까먹.*"
            + "|[하가뛰]려|.*려다가?|.*(?:[았었했갔]어야|[았었했갔]으면).*|.*[할갈뛸]걸.*"
            + "|not|never|no|none|[a-z]+n't|didnt|dont|cancel.*|skip|skipped|missed|failed|forgot|wish|wished|no-show");
    private static final List<String> DENIED_PHRASES = List.of("tried to", "meant to", "wanted to", "no show");

    /** Right before what was not done after all; before an amount, they only say that it is a little less. */
    private static final Pattern CLOSE = Pattern.compile("almost|nearly|하마터면");

    /** Behind a bare denial, how something felt: it was done. */
    private static final Pattern BARE_DENIAL = Pattern.compile("안|not|wasn't|isn't");

    private static final Pattern FELT = Pattern.compile("힘[들듦든].*|어[렵려].*|피곤.*|지[치친쳤침].*|아[프픈팠픔파].*"
            + "|hard|tough|tired|tiring|exhausted|exhausting|sore|painful|bad|easy");

    private static final Pattern AHEAD = Pattern.compile("예정.*|계획|계획[임이중].*|예약.*|[할갈뛸](?:거|것|게|래|까|예정|계획|생각).*|[할갈뛸]"
            + "|[하가뛰](?:기로|려고|려면|자)|[하가](?:고싶|야).*|해야.*|싶.*|내일.*|모레"
            + "|.*(?:월|연말|내년|봄|여름|가을|겨울)까지|if"
            + "|will|[a-z]+'ll|gonna|wanna|should|must|would|plan|plans|planned|planning|scheduled|booked|tomorrow|want"
            + "|hope|hoping|intend|supposed");
    private static final List<String> AHEAD_PHRASES =
            List.of("going to", "about to", "need to", "have to", "next week", "next month", "다음 주", "다음 달");

    /** After {@code by}, a time to come. */
    private static final Pattern TERM = Pattern.compile(
            "(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)(?:[a-z]{3,})?|next|spring|summer|autumn|fall|winter"
                    + "|christmas|20\\d\\d");

    private static final Pattern UNSURE =
            Pattern.compile("고민.*|망설.*|.*[할살갈]까.*|maybe|perhaps|might|considering|undecided");

    static Optional<NotDone> of(Line line) {
        if (line.find(IN_PLACE).isPresent()) {
            return Optional.of(INSTEAD);
        }
        if (isResolved(line)) {
            return Optional.of(RESOLVED);
        }
        if (isDenied(line)) {
            return Optional.of(NOT);
        }
        if (isAhead(line)) {
            return Optional.of(PLANNED);
        }
        if (isUndecided(line)) {
            return Optional.of(UNDECIDED);
        }
        return NotYet.isAsked(line) ? Optional.of(ASKED) : Optional.empty();
    }

    private static boolean isAhead(Line line) {
        var pieces = line.pieces();
        return NotYet.isAhead(line)
                || pieces.stream().anyMatch(piece -> AHEAD.matcher(piece.read()).matches())
                || line.find(AHEAD_PHRASES).isPresent()
                || IntStream.range(0, pieces.size() - 1)
                        .anyMatch(at -> pieces.get(at).read().equals("by")
                                && TERM.matcher(pieces.get(at + 1).read()).matches());
    }

    /** Whether it is said to be only thought about. */
    static boolean isUndecided(Line line) {
        return line.pieces().stream()
                .anyMatch(piece -> UNSURE.matcher(piece.read()).matches());
    }

    private static boolean isResolved(Line line) {
        var pieces = line.pieces();
        return pieces.stream()
                        .limit(1)
                        .anyMatch(first -> RESOLUTION.matcher(first.read()).matches())
                || line.find(AGAIN).isPresent()
                || IntStream.range(0, pieces.size() - 1)
                        .anyMatch(at -> WEEKLY.matcher(pieces.get(at).read()).matches()
                                && TIMES.matcher(pieces.get(at + 1).read()).matches());
    }

    /** Whether it is said that something was not done; that it was not hard, {@code 안 힘듦}, says that it was. */
    static boolean isDenied(Line line) {
        var pieces = line.pieces();
        return NotYet.isPutOff(line)
                || line.find(DENIED_PHRASES).isPresent()
                || IntStream.range(0, pieces.size())
                        .anyMatch(at -> isDenied(pieces.get(at))
                                && !(BARE_DENIAL.matcher(pieces.get(at).read()).matches()
                                        && at + 1 < pieces.size()
                                        && FELT.matcher(pieces.get(at + 1).read())
                                                .matches()))
                || IntStream.range(0, pieces.size() - 1)
                        .anyMatch(at -> CLOSE.matcher(pieces.get(at).read()).matches()
                                && pieces.get(at + 1).amount() == null);
    }

    static boolean isDenied(Piece piece) {
        return DENIED.matcher(piece.read()).matches();
    }
}
