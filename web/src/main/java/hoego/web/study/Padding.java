package hoego.web.study;

import hoego.web.Line;
import hoego.web.Line.Piece;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Words that only hold a line together. A note of nothing else is none. */
final class Padding {

    private static final Set<String> WORDS = Set.of(
            "a", "about", "an", "and", "at", "book", "for", "from", "i", "in", "is", "it", "my", "of", "on", "some",
            "the", "to", "today", "was", "with", "up", "오늘", "나", "나는", "난", "내", "함", "했다", "했음", "했어", "했어요", "했습니다",
            "하기", "정도", "책", "책을", "조금", "만", "동안", "읽음", "읽었다", "읽었음", "참석");
    private static final Set<String> AROUND_TITLES =
            Set.of("책", "책을", "오늘", "나", "나는", "난", "내", "i", "my", "of", "from", "in", "today", "some", "조금");
    private static final Set<String> NOUNS = Set.of("책", "책을");
    private static final Pattern MARKS = Pattern.compile("[-–—:=,.·/]*");

    private Padding() {}

    static boolean isIt(Piece piece) {
        return WORDS.contains(piece.read()) || isMark(piece);
    }

    private static boolean isMark(Piece piece) {
        return MARKS.matcher(piece.read()).matches();
    }

    static boolean isAllOf(Line line) {
        return line.pieces().stream().allMatch(Padding::isIt);
    }

    /** Without words at its ends that are no part of a title. */
    static Line titled(Line line) {
        return trimmed(line, Padding::isAroundTitle, Padding::isAroundTitle);
    }

    /** The same with the noun behind the title, which may be its last word. */
    static Line titledWhole(Line line) {
        return trimmed(line, Padding::isAroundTitle, piece -> isAroundTitle(piece) && !NOUNS.contains(piece.read()));
    }

    private static boolean isAroundTitle(Piece piece) {
        return AROUND_TITLES.contains(piece.read()) || isMark(piece);
    }

    private static Line trimmed(Line line, Predicate<Piece> isBefore, Predicate<Piece> isBehind) {
        int start = 0;
        int end = line.pieces().size();
        while (start < end && isBefore.test(line.pieces().get(start))) {
            start++;
        }
        while (end > start && isBehind.test(line.pieces().get(end - 1))) {
            end--;
        }
        return end == line.pieces().size() ? line.from(start) : line.upTo(end).from(start);
    }

    /** What is left to be kept of a line, as it was typed. */
    static String note(Line line) {
        if (isAllOf(line)) {
            return line.without(0, line.pieces().size()).text();
        }
        var unquoted = TypedTitle.unquoted(line).pieces();
        Predicate<Piece> isOutside = piece -> isIt(piece) && unquoted.contains(piece);
        return trimmed(line, isOutside, isOutside).text();
    }
}
