package hoego.web.health;

import hoego.web.Line;
import hoego.web.Line.Piece;
import java.util.Set;
import java.util.regex.Pattern;

/** Words that only hold a line together. A note of nothing else is none. */
final class Padding {

    private static final Set<String> WORDS = Set.of(
            "a", "about", "am", "an", "and", "at", "did", "for", "i", "in", "is", "it", "level", "my", "now", "of",
            "on", "only", "the", "to", "today", "was", "오늘", "나감", "나갔다", "나간다", "나옴", "나왔다", "나왔음", "내", "레벨", "정도",
            "잼", "쟀다", "쟀음", "찍음", "찍었다", "함", "했다", "했음", "했어", "했어요", "했습니다", "하기", "went");
    private static final Pattern DONE = Pattern.compile("함|했(?:음|다|어|어요|습니다)|뜀|(?:뛰었|달렸|걸었|갔|다녀왔)(?:음|다|어|어요|습니다)|다녀옴");
    private static final Set<String> WHO = Set.of("i", "we", "나", "난", "나는", "저는");
    private static final Pattern MARKS = Pattern.compile("[-–:=]*");

    private Padding() {}

    static boolean isAllOf(Line line) {
        return line.pieces().stream().allMatch(Padding::isIt);
    }

    static boolean isIt(Piece piece) {
        return WORDS.contains(piece.read()) || MARKS.matcher(piece.read()).matches();
    }

    /** What is left to be kept of a line, as it was typed; without who did it, and a {@code 했음} behind what was read. */
    static String note(Line line) {
        return isAllOf(line)
                ? line.without(0, line.pieces().size()).text()
                : withoutDone(withoutWho(line)).text();
    }

    private static Line withoutWho(Line line) {
        return WHO.contains(line.pieces().getFirst().read()) ? line.from(1) : line;
    }

    private static Line withoutDone(Line line) {
        var pieces = line.pieces();
        var last = pieces.getLast();
        return DONE.matcher(last.read()).matches()
                        && (pieces.size() == 1 || pieces.get(pieces.size() - 2).place() != last.place() - 1)
                ? line.without(last)
                : line;
    }
}
