package hoego.web.goals;

import hoego.goals.NotDoingKind;
import hoego.web.Line;
import hoego.web.Line.Taken;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A line that says what is not done.
 *
 * @param who it was handed over to; empty if that is not said
 * @param principle the number of the one behind it; null if none is named
 * @param reason empty if none is said
 */
record NotDoingWords(
        NotDoingKind kind, Line what, String who, @Nullable Integer principle, String reason) {

    private static final Map<NotDoingKind, List<String>> WORDS = words();

    /** Said last in Korean, where it cannot be about anything else. */
    private static final List<String> DECIDED =
            List.of("안 하기로 함", "안 하기로 했다", "안 하기로 했음", "안 하기로 했어요", "하지 않기로 함", "하지 않기로 했다", "하지 않기로 했음", "하지 않기로 했어요");

    static final List<String> ALL =
            WORDS.values().stream().flatMap(Collection::stream).toList();

    /** Such a line is about something else, and only tells of what was not done. */
    private static final List<String> OTHERS =
            List.of("원칙", "업무 원칙", "principle", "principles", "걱정", "worry", "삽질", "lesson", "다짐", "질문", "ask");

    private static final Set<String> PRINCIPLE = Set.of("원칙", "principle");
    private static final Set<String> BEFORE_PRINCIPLE = Set.of("by", "per", "following");
    private static final Set<String> BECAUSE = Set.of("because", "reason", "이유", "이유는");
    private static final Pattern NUMBER = Pattern.compile("#?(\\d{1,3})(?:번|호)?(?:을|를|으로|로|에)?");
    private static final Pattern TRAILING = Pattern.compile("[\\s,;:(]+$");
    private static final Pattern RECEIVER = Pattern.compile("(.+?)(?:에게|한테|께)");

    private static Map<NotDoingKind, List<String>> words() {
        var words = new LinkedHashMap<NotDoingKind, List<String>>();
        words.put(NotDoingKind.PUT_OFF, List.of("미룸", "미뤘다", "미뤘음", "미룬 일", "미루기로 함", "미루기로 했다", "put off"));
        words.put(
                NotDoingKind.REFUSED,
                List.of(
                        "안 하기로 함",
                        "안 하기로 했다",
                        "하지 않기로 함",
                        "하지 않기로 했다",
                        "거절",
                        "거절함",
                        "거절했다",
                        "refuse",
                        "refused",
                        "said no to"));
        words.put(
                NotDoingKind.HANDED_OVER,
                List.of("넘김", "넘겼다", "넘겼음", "넘긴 일", "hand over", "handed over", "handed off"));
        return words;
    }

    static Optional<NotDoingWords> read(Line line) {
        if (line.isEmpty()) {
            return Optional.empty();
        }
        return WORDS.entrySet().stream()
                .flatMap(words -> line
                        .named(words.getValue())
                        .filter(taken -> line.isTaken(
                                taken.rest(), line.pieces().getFirst().place()))
                        .map(taken -> of(words.getKey(), taken.rest()))
                        .stream())
                .findFirst()
                .or(() -> line.named(DECIDED)
                        .filter(taken -> taken.rest().find(OTHERS).isEmpty())
                        .map(Taken::rest)
                        .map(rest -> of(NotDoingKind.REFUSED, rest)));
    }

    private static NotDoingWords of(NotDoingKind kind, Line line) {
        var because = at(line, BECAUSE);
        var reason = because < 0 ? "" : line.from(because + 1).text();
        var told = because < 0 ? line : line.upTo(because);
        var numbered = numbered(told);
        var number = numbered < 0 ? null : number(told, numbered + 1);
        var rest = numbered < 0 ? told : told.without(before(told, numbered), numbered + 2);
        return kind == NotDoingKind.HANDED_OVER
                ? handedOver(rest, number, reason)
                : new NotDoingWords(kind, rest, "", number, reason);
    }

    private static int at(Line line, Set<String> words) {
        return IntStream.range(0, line.pieces().size())
                .filter(at -> words.contains(line.pieces().get(at).read()))
                .findFirst()
                .orElse(-1);
    }

    /** Where a principle is named by its number. */
    private static int numbered(Line line) {
        return IntStream.range(0, line.pieces().size() - 1)
                .filter(at -> PRINCIPLE.contains(line.pieces().get(at).read()) && number(line, at + 1) != null)
                .findFirst()
                .orElse(-1);
    }

    private static @Nullable Integer number(Line line, int at) {
        var number = NUMBER.matcher(line.pieces().get(at).read());
        return number.matches() ? Integer.valueOf(number.group(1)) : null;
    }

    private static int before(Line line, int at) {
        return at > 0 && BEFORE_PRINCIPLE.contains(line.pieces().get(at - 1).read()) ? at - 1 : at;
    }

    /** To whom stands last in English, and carries its particle in Korean. */
    private static NotDoingWords handedOver(Line line, @Nullable Integer principle, String reason) {
        var size = line.pieces().size();
        var to = IntStream.range(1, size - 1)
                .filter(at -> line.pieces().get(at).read().equals("to"))
                .max();
        if (to.isPresent()) {
            var who = line.from(to.getAsInt() + 1).text();
            return new NotDoingWords(NotDoingKind.HANDED_OVER, line.upTo(to.getAsInt()), who, principle, reason);
        }
        for (var piece : line.pieces()) {
            var receiver = RECEIVER.matcher(piece.typed());
            if (receiver.matches() && size > 1) {
                return new NotDoingWords(
                        NotDoingKind.HANDED_OVER, line.without(piece), receiver.group(1), principle, reason);
            }
        }
        return new NotDoingWords(NotDoingKind.HANDED_OVER, line, "", principle, reason);
    }

    /** What is not done, without the comma before what follows it. */
    String text() {
        return TRAILING.matcher(what.text()).replaceFirst("");
    }

    NotDoingWords about(Line other) {
        return new NotDoingWords(kind, other, who, principle, reason);
    }
}
