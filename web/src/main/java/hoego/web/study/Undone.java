package hoego.web.study;

import hoego.web.Line;
import hoego.web.Line.Piece;
import hoego.web.NotYet;
import java.util.regex.Pattern;

/** Whether a line tells that something was not done, is not done yet, or is only asked. */
final class Undone {

    private static final Pattern DENIED = Pattern.compile(
            "안|못|(?:안|못)[읽갔감가함했하봤봄왔옴간].*|.*지(?:않|못).*|않.*|아님|아니[다야에고].*|없[음다었어].*"
                    + "|취소.*|쉼|쉬었.*|쉬기|휴회.*|휴강.*|결석.*|불참.*|빠[짐졌].*|미[룸뤘뤄루].*|포기.*|건너뜀|건너뛰.*|패스|스킵.*|실패.*|까먹.*|남(?:음|았.*)|거의|아직"
                    + "|not|never|no|nothing|[a-z]+n't|didnt|dont|cancel.*|postpon.*|remaining|skip|skipped|missed|failed|forgot|almost|nearly|half|halfway|instead|대신|말고");
    private static final Pattern AHEAD =
            Pattern.compile("예정.*|계획.*|예약.*|읽을.*|[할갈볼](?:거|것|게|래|예정|계획|생각).*|할|갈|읽어야.*|읽으[려면].*|읽자|읽기로"
                    + "|[가하](?:자|기로|려고|려면)|[해가]야.*|싶.*|내일.*|모레|다음|매일|매주|날마다|목표.*|다짐.*"
                    + "|will|[a-z]+'ll|gonna|wanna|should|must|would|plan|plans|planned|planning|tomorrow|want|wants|wanted|hope|hoping"
                    + "|intend|next|going|if|every|daily|goal|supposed|need|have");
    private static final Pattern UNSURE = Pattern.compile(
            "고민.*|.*[을할갈볼]까.*|[^?]*(?:나요|가요|는지)|maybe|perhaps|might|considering|did|does|do|what|which|why|how");

    private Undone() {}

    /** Words that are no part of a name. */
    static boolean isSaidIn(Line line) {
        return NotYet.isPutOff(line)
                || NotYet.isAhead(line)
                || NotYet.isAsked(line)
                || line.text().strip().endsWith("?")
                || line.text().strip().endsWith("？")
                || line.pieces().stream()
                        .map(Piece::read)
                        .anyMatch(word -> DENIED.matcher(word).matches()
                                || AHEAD.matcher(word).matches()
                                || UNSURE.matcher(word).matches());
    }
}
