package hoego.web.health;

import hoego.web.Line;
import java.util.Set;
import java.util.regex.Pattern;

/** Words that only hold a line together. A note of nothing else is none. */
final class Padding {

    private static final Set<String> WORDS = Set.of(
            "a", "about", "am", "an", "and", "at", "did", "for", "i", "in", "is", "it", "level", "my", "now", "of",
            "on", "only", "the", "to", "today", "was", "오늘", "나감", "나갔다", "나간다", "나옴", "나왔다", "나왔음", "내", "레벨", "정도",
            "잼", "쟀다", "쟀음", "찍음", "찍었다", "함", "했다", "했음", "했어", "했어요", "하기");
    private static final Pattern MARKS = Pattern.compile("[-–:=]*");

    private Padding() {}

    static boolean isAllOf(Line line) {
        return line.pieces().stream()
                .allMatch(piece -> WORDS.contains(piece.read())
                        || MARKS.matcher(piece.read()).matches());
    }

    /** What is left to be kept of a line, as it was typed. */
    static String note(Line line) {
        return isAllOf(line) ? line.without(0, line.pieces().size()).text() : line.text();
    }
}
