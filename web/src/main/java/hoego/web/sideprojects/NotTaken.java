package hoego.web.sideprojects;

import hoego.goals.sideprojects.StepKind;
import hoego.web.Line;
import hoego.web.Line.Piece;
import hoego.web.NotYet;
import java.util.regex.Pattern;

/** Whether a line says of a step that it was not taken, or not yet, or asks. */
final class NotTaken {

    private static final Pattern DENIED = Pattern.compile(
            "안|못|(?:안|못)(?:함|했|하|한|됨|됐|돼|되|나|받).*|않.*|아님|아니[다야에고].*|없[음다었].*|아직|취소.*|거절.*|반려.*"
                    + "|거의|실패.*|철회.*|해제.*|풀림|풀렸.*|lifted|not|never|no|none|[a-z]+n't|cancel.*|rejected|denied|declined|almost|nearly|yet");

    private static final Pattern AHEAD =
            Pattern.compile("예정.*|계획.*|고민.*|[할될갈까]까.*|말까.*|[할될](?:지|거|게|래|듯)?|하려.*|하기로.*|싶.*"
                    + "|해야.*|내일.*|모레|준비.*|여부.*|논의.*|검토.*|상의.*|생각.*|방법.*|기준.*|시점.*|조건.*|기간.*|일정.*|목표.*|걱정.*|전|하면|되면"
                    + "|will|would|should|could|might|may|maybe|perhaps|if|plan.*|tomorrow|soon|next|going|want.*|hope.*|wish.*"
                    + "|think.*|consider.*|tempted|ready|need|must|before|about");

    private NotTaken() {}

    /**
     * Why one turned away may well be that there was no time: there only what stands beside the word counts, or ends the line.
     *
     * @param words what was said besides the step and its project
     */
    static boolean isSaid(StepWords.Said said, Line words) {
        var pieces = words.pieces();
        if (words.text().endsWith("?")) {
            return true;
        }
        if (pieces.isEmpty()) {
            return false;
        }
        if (said.kind() == StepKind.IDEA) {
            return pieces.size() <= 2 && isDenied(pieces.getLast());
        }
        if (said.kind().isLeaving() || said.kind() == StepKind.ON_HOLD) {
            var beside = said.isInFront() ? pieces.getFirst() : pieces.getLast();
            return (isKorean(words) && isDenied(beside))
                    || isAhead(beside)
                    || NotYet.isAhead(words)
                    || isAhead(pieces.getLast())
                    || (!said.isInFront() && isDenied(beside))
                    || (pieces.size() == 1 && isDenied(beside));
        }
        return NotYet.isPutOff(words)
                || NotYet.isAhead(words)
                || pieces.stream().anyMatch(piece -> isDenied(piece) || isAhead(piece));
    }

    private static boolean isKorean(Line words) {
        return words.text()
                .codePoints()
                .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.HANGUL);
    }

    private static boolean isDenied(Piece piece) {
        return DENIED.matcher(piece.read()).matches();
    }

    private static boolean isAhead(Piece piece) {
        return AHEAD.matcher(piece.read()).matches();
    }
}
