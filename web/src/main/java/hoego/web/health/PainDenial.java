package hoego.web.health;

import static java.util.stream.Collectors.joining;

import hoego.web.Line;
import hoego.web.Line.Piece;
import hoego.web.Line.Taken;
import hoego.web.NotYet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words that say there is no pain, and words that only look like them. */
final class PainDenial {

    private static final List<String> NONE = Stream.of(
                    endings("안 ", "아픔 아파 아프다 아팠음 아팠다 아팠어 아파요 아팠어요 아프고"),
                    endings("아프지 ", "않음 않다 않아 않아요 않았음 않았다 않았어"),
                    endings("", "괜찮음 괜찮다 괜찮아 괜찮아요 괜찮았음 괜찮고 없음 없다 없어 없었음 멀쩡함 멀쩡하다"),
                    Stream.of("통증 없음"),
                    Stream.of("doesn't ", "does not ", "don't ", "do not ", "didn't ", "did not ")
                            .map(not -> not + "hurt"),
                    Stream.of("no pain", "no longer hurts", "painless", "fine", "ok", "okay"))
            .flatMap(words -> words)
            .toList();

    /** Where a pain is named, a no is enough. */
    private static final List<String> NO = List.of("no", "none");

    private static final List<String> UNWELL = Stream.of(
                    endings("안 ", "괜찮음 괜찮다 괜찮아 괜찮아요 괜찮았음 괜찮고 좋음 좋다 좋아 좋아요 좋았음"),
                    endings("괜찮지 ", "않음 않다 않아 않아요 않았음 않았다"),
                    Stream.of("not ", "not so ", "not really ", "isn't ", "wasn't ", "aren't ", "weren't ", "never ")
                            .flatMap(not -> Stream.of("fine", "ok", "okay", "good", "painless", "great")
                                    .map(well -> not + well)))
            .flatMap(words -> words)
            .toList();

    /** Takes back a level that is told. */
    private static final List<String> TAKEN_BACK = Stream.of(
                    endings("", "아님 아니다 아니고 아니라 아니야 아니에요 아니었음 나았다 나았음 나았어 나았어요"),
                    endings("", "사라짐 사라졌다 사라졌음 사라졌어 사라졌어요 없어짐 없어졌다 없어졌음"),
                    endings("다 ", "나음 나았다 나았음"),
                    Stream.of("gone", "no longer", "no more", "not anymore", "not any more", "anymore"))
            .flatMap(words -> words)
            .toList();

    /** In front or at the end, they take back a level: {@code knee not 3}, but not {@code knee 3 not too bad}. */
    private static final List<String> NOT = List.of("not", "isn't", "wasn't");

    /** A no that is denied: {@code 안 아픈 날이 없다}. */
    private static final Pattern DENIED = Pattern.compile("(?:.* )?(?:안 ?(?:아[픈팠플]|좋은)|않[은는던을]|없[는던을]).*없[음다어었].*"
            + "|(?:.* )?(?:(?:no|not a|not one) (?:day|night|moment|hour)s?|never) (?:.* )?without .*");

    private PainDenial() {}

    private static Stream<String> endings(String stem, String endings) {
        return Stream.of(endings.split(" ")).map(ending -> stem + ending);
    }

    /** Whether something is said not to be well. */
    static boolean isOfUnwell(Line line) {
        return line.find(UNWELL).isPresent();
    }

    /**
     * What says of a site that it does not hurt.
     *
     * @param named whether pain is spoken of
     */
    static Optional<Taken<String>> of(Line line, boolean named) {
        return isOfUnwell(line)
                ? Optional.empty()
                : line.find(NONE).or(() -> line.find(NO).filter(no -> named && isAboutPain(line)));
    }

    /** Whether the no of a line is denied in its turn, or only wished for. */
    static boolean isUncertain(Line line) {
        return NotYet.isWished(line)
                || DENIED.matcher(line.pieces().stream().map(Piece::read).collect(joining(" ")))
                        .matches();
    }

    /** What takes back a level that a line tells. */
    static Optional<Taken<String>> takingBack(Line line) {
        return isOfUnwell(line) ? Optional.empty() : line.find(TAKEN_BACK).or(() -> line.named(NOT));
    }

    /** With a figure beside it, a no in the midst of words denies something else: {@code pain knee 3 no stairs}. */
    private static boolean isAboutPain(Line line) {
        var ends = Set.of(
                line.pieces().getFirst().read(),
                line.pieces().size() == 1 ? "" : line.pieces().getLast().read());
        return line.pieces().stream().allMatch(piece -> piece.amount() == null)
                || NO.stream().anyMatch(ends::contains);
    }

    /** Whether a line speaks of no pain, whatever else it says; there may be none of other things. */
    static boolean isIn(Line line) {
        return line.named(NONE).filter(none -> !none.what().startsWith("없")).isPresent();
    }
}
