package hoego.web.career;

import hoego.goals.career.AchievementDraft;
import hoego.goals.career.AchievementService;
import hoego.goals.career.CareerKind;
import hoego.web.Capturing;
import hoego.web.Line;
import hoego.web.Line.Taken;
import hoego.web.NotYet;
import hoego.web.Reading;
import hoego.web.Reading.Strength;
import hoego.web.Ui;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** How people write down what they got done: {@code win Face recognition launched}, {@code 성과 얼굴인식 서비스 출시}. */
@Singleton
@Order(20)
final class AchievementCapture implements Capturing {

    private static final List<String> KOREAN = List.of("성과");
    private static final List<String> ENGLISH = List.of("win", "achievement", "achieved");
    private static final Kind KIND =
            new Kind("achievement", List.of("성과", "win", "achievement", "achieved"), "/career/achievements/new");

    private static final Pattern LINK = Pattern.compile("(?i)(?<!\\S)https?://[^\\s/?#]\\S*");

    /** Nothing was reached, or not yet, or who knows. */
    private static final Pattern NOT_DONE = Pattern.compile("(?i)"
            + "(?:.*\\s)?(?:없[음다어었]|못 ?[냄내낸냈함하했]|안 ?[남나났됨되됐함하했]|아니|아님|아직|예정|계획|목표).*"
            + "|.*(?:해야|돼야|되어야|내야).*|.*[할낼될] ?(?:예정|계획|것|거|듯|수).*|.*고 ?싶.*|.*(?:하자|하기로|해보자|했으면).*"
            + "|(?:no|none|not|nothing|never|nope)(?:\\s.*)?|.*n['’]t.*"
            + "|(?:.*\\s)?(?:not yet|will|would|should|could|want|hope|plan|planned|wish|maybe|almost|nearly)(?:\\s.*)?"
            + "|(?:.*\\s)?(?:did|was|were|has|have|had|could) not(?:\\s.*)?"
            + "|(?:.*\\s)?거의 (?:다 )?(?:출시|완성|완료|끝|됨|됐|통과|성공|합격|달성|해결|마무리).*"
            + "|(?:나중에|다음에)\\s.*|(?:.*\\s)?(?:나중에|다음에|later|next time|todo|to do)"
            + "|.*\\?");

    /** It was lost: said first in English, last in Korean. Amidst others, the words may be about what was overcome. */
    private static final Pattern LOST = Pattern.compile(
            "(?i)(?:(?:i|we|they|(?:the|our|my) \\S+) )?(?:just |sadly )?(?:lost(?! ?\\d)|failed|missed|blew"
                    + "|gave up(?! (?:smok|drink|alcohol|sugar|coffee|caffeine|snack|meat))|messed up)(?:\\s.*)?"
                    + "|.*\\s(?:(?:is|was|were|got|has been) )?(?:lost|failed|missed|rejected|cancell?ed|fell through|fell short)[.~^]*"
                    + "|(?:.*\\s)?(?:놓[침쳤쳐].*|실패(?:함|했.*|.?)|탈락(?:함|했.*|.?)|불합격.*|무산(?: ?(?:됨|됐.*|되.*))?|포기(?:함|했.*|.?)|취소(?:됨|됐.*|되.*)"
                    + "|망(?:함|했.*)|졌(?:다|음|어.*)|잃(?:음|었.*)|(?:시험|면접|입찰|심사|공모)(?:에서|에)? ?떨어.*)");

    /** What the word means together with the next: a performance review, a rate. */
    private static final Pattern OTHER_SENSE = Pattern.compile(
            "(?i)(?:평가|면담|보고|리뷰|관리|지표|급|금|측정|목표|rate|ratio|streak|or|condition|probability|review)(?:\\s.*|[을를은는이가에도].*)?");

    private static final int LONGEST = 200;
    private static final int LONGEST_LINK = 500;

    private final AchievementService achievements;

    AchievementCapture(AchievementService achievements) {
        this.achievements = achievements;
    }

    @Override
    public String area() {
        return CareerArea.NAME;
    }

    @Override
    public List<Kind> kinds() {
        return List.of(KIND);
    }

    @Override
    public List<Reading> read(Ui ui, Line line) {
        return words(line).map(words -> reading(ui, words)).stream().toList();
    }

    /** What is said beside the word, which stands first; in Korean it may stand last. */
    private static Optional<Line> words(Line line) {
        if (line.isEmpty()) {
            return Optional.empty();
        }
        return line.named(ENGLISH)
                .map(Taken::rest)
                .filter(rest -> !rest.pieces().contains(line.pieces().getFirst()))
                .or(() -> line.named(KOREAN).map(Taken::rest));
    }

    private Reading reading(Ui ui, Line words) {
        var text = words.text();
        var found = LINK.matcher(text);
        var link = found.find() ? found.group() : "";
        var title = found.replaceFirst(" ").strip().replaceAll("\\s+", " ");
        if (title.isEmpty() || title.length() > LONGEST || link.length() > LONGEST_LINK) {
            return hint(ui, "career.capture.achievement.missing");
        }
        if (NOT_DONE.matcher(title).matches()
                || LOST.matcher(title).matches()
                || NotYet.isPutOff(words)
                || NotYet.isWished(words)) {
            return hint(ui, "career.capture.achievement.not-done");
        }
        if (OTHER_SENSE.matcher(title).matches()) {
            return hint(ui, "career.capture.achievement.other");
        }
        var draft = new AchievementDraft(title, words.day(), null, "", link, null);
        return new Reading.Entry(
                Strength.NAMED,
                ui.text(link.isEmpty() ? "career.capture.achievement" : "career.capture.achievement.proven"),
                title,
                false,
                (ui.text("career.capture.achievement.word") + " " + title + " " + link).strip(),
                () -> new Reading.Saved(CareerPaths.of(
                                CareerKind.ACHIEVEMENT, achievements.add(draft).id())
                        + "/deletion"));
    }

    private static Reading hint(Ui ui, String text) {
        return new Reading.Hint(Strength.NAMED, ui.text(text), ui.text("career.example.achievement"));
    }
}
