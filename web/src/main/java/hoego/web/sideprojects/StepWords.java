package hoego.web.sideprojects;

import hoego.goals.sideprojects.StepKind;
import hoego.web.Line;
import hoego.web.Line.Taken;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How people say which step a side project took: {@code 환불 신청함}, {@code stopped}. */
final class StepWords {

    /**
     * What was said.
     *
     * @param kind of step
     * @param isTold whether it was said that it happened, rather than only named: {@code 신청함}, not {@code 신청} in front
     * @param words what else was said
     */
    record Said(StepKind kind, boolean isTold, boolean isInFront, Line words) {}

    private static final Map<String, StepKind> WORDS = Stream.of(
                    of(StepKind.IDEA, "구상", "구상함", "구상했다", "아이디어", "idea"),
                    of(
                            StepKind.APPLIED,
                            "신청",
                            "신청함",
                            "신청했음",
                            "신청했다",
                            "신청했어요",
                            "지원함",
                            "지원했음",
                            "지원했다",
                            "applied",
                            "applied to",
                            "applied for",
                            "signed up",
                            "signed up for"),
                    of(
                            StepKind.TEAM_BUILDING,
                            "팀빌딩",
                            "팀빌딩 시작",
                            "팀빌딩 시작함",
                            "팀빌딩 시작했다",
                            "팀빌딩 중",
                            "team building",
                            "team building started",
                            "started team building"),
                    of(
                            StepKind.ACTIVE,
                            "진행",
                            "진행 중",
                            "진행 시작",
                            "진행 시작함",
                            "시작",
                            "시작함",
                            "시작했음",
                            "시작했다",
                            "시작했어요",
                            "재개",
                            "재개함",
                            "재개했다",
                            "보류 해제",
                            "보류 해제함",
                            "보류 해제했다",
                            "active",
                            "started",
                            "began",
                            "resumed"),
                    of(StepKind.ON_HOLD, "보류", "보류함", "보류했음", "보류했다", "on hold", "put on hold", "paused"),
                    of(
                            StepKind.WITHDRAWN,
                            "참여 취소",
                            "참여 취소함",
                            "참여 취소했다",
                            "나옴",
                            "나왔음",
                            "나왔다",
                            "나왔어요",
                            "하차",
                            "하차함",
                            "하차했다",
                            "탈퇴함",
                            "탈퇴했다",
                            "withdrawn",
                            "withdrew",
                            "left"),
                    of(
                            StepKind.STOPPED,
                            "중단",
                            "중단함",
                            "중단했음",
                            "중단했다",
                            "중단했어요",
                            "접음",
                            "접었음",
                            "접었다",
                            "접었어요",
                            "그만둠",
                            "그만뒀음",
                            "그만뒀다",
                            "stopped",
                            "quit",
                            "gave up",
                            "dropped"),
                    of(
                            StepKind.REFUND_REQUESTED,
                            "환불 신청",
                            "환불 신청함",
                            "환불 신청했음",
                            "환불 신청했다",
                            "환불 신청했어요",
                            "환불 요청",
                            "환불 요청함",
                            "환불 요청했다",
                            "refund requested",
                            "requested refund",
                            "requested a refund",
                            "asked for refund",
                            "asked for a refund"),
                    of(
                            StepKind.REFUNDED,
                            "환불받음",
                            "환불받았음",
                            "환불받았다",
                            "환불받았어요",
                            "환불됨",
                            "환불됐다",
                            "환불 완료",
                            "환불 들어옴",
                            "refunded",
                            "refund received",
                            "got refund",
                            "got a refund",
                            "got refunded"),
                    of(
                            StepKind.SHIPPED,
                            "출시",
                            "출시함",
                            "출시했음",
                            "출시했다",
                            "출시했어요",
                            "런칭함",
                            "런칭했다",
                            "shipped",
                            "launched",
                            "released"))
            .flatMap(Function.identity())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    /** What names a step, or the matter of another: {@code 출시 준비}, {@code 팀빌딩 프로그램}. */
    private static final Set<String> NOUNS = Set.of(
            "구상",
            "아이디어",
            "idea",
            "신청",
            "팀빌딩",
            "team building",
            "진행",
            "진행 중",
            "시작",
            "재개",
            "active",
            "보류",
            "참여 취소",
            "하차",
            "중단",
            "환불 신청",
            "환불 요청",
            "출시");

    private StepWords() {}

    private static Stream<Map.Entry<String, StepKind>> of(StepKind kind, String... words) {
        return Stream.of(words).map(word -> Map.entry(word, kind));
    }

    /** The step that a line begins or ends with; nothing if it speaks of two. */
    static Optional<Said> in(Line line) {
        return line.isEmpty() ? Optional.empty() : named(line).flatMap(one -> alone(line, one));
    }

    private static Optional<Taken<String>> named(Line line) {
        return line.isEmpty() ? Optional.empty() : line.named(WORDS.keySet());
    }

    private static Optional<Said> alone(Line line, Taken<String> one) {
        var isInFront = !one.rest().pieces().contains(line.pieces().getFirst());
        var other = isInFront
                ? named(one.rest())
                        .filter(two -> !two.rest()
                                .pieces()
                                .contains(one.rest().pieces().getLast()))
                : Optional.<Taken<String>>empty();
        if (other.isEmpty()) {
            return Optional.of(said(one, isInFront));
        }
        var last = other.get();
        if (kind(one) == kind(last)) {
            return Optional.of(said(last, false));
        }
        if (isStage(one)) {
            return line.named(List.of(last.what())).map(taken -> said(taken, false));
        }
        return isStage(last) ? Optional.of(said(one, true)) : Optional.empty();
    }

    private static Said said(Taken<String> taken, boolean isInFront) {
        return new Said(kind(taken), !isInFront || !NOUNS.contains(taken.what()), isInFront, taken.rest());
    }

    private static StepKind kind(Taken<String> taken) {
        return WORDS.getOrDefault(taken.what(), StepKind.IDEA);
    }

    private static boolean isStage(Taken<String> taken) {
        return kind(taken) == StepKind.IDEA || kind(taken) == StepKind.TEAM_BUILDING;
    }
}
