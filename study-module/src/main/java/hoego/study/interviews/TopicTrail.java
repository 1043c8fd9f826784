package hoego.study.interviews;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What happened about a topic and its parts, each list the newest first.
 *
 * @param values what its level followed from, at most {@link #VALUES} of them
 * @param asked the last of its questions, those of no day last
 * @param recalled the last days on which cards were recalled
 * @param totals how many there are of both
 * @param cards how many come back to be recalled
 * @param strength the mean chance, 0 to 1, that these are recalled now; null while none ever was
 */
public record TopicTrail(
        List<Value> values,
        List<Asked> asked,
        List<Recalled> recalled,
        Totals totals,
        int cards,
        @Nullable BigDecimal strength) {

    /** So much of the past makes a history of a level. */
    static final int VALUES = 120;

    /** A level follows from so many grades or recalls. */
    private static final int LAST = 3;

    private static final Pattern COMMA = Pattern.compile(",");

    /**
     * A grade of a question or the first recall of a card on a day, with the level that it led to.
     *
     * @param id of the question or of the card
     * @param questionId null where the card is of no question
     * @param recall whether it is one; its grade is then 1 to 4, else 0 to 5
     * @param countsAs 0 to 5
     * @param level the mean of this one and the two before
     */
    public record Value(
            long id,
            @Nullable Long questionId,
            boolean recall,
            String title,
            LocalDate day,
            int grade,
            int countsAs,
            BigDecimal level) {}

    /**
     * A question with who asked it.
     *
     * @param day null where it was asked on no day
     * @param stage null where none was held on that day
     * @param people who asked in that stage, and {@code who} what they are good at
     * @param source where it came from when nobody asked it; empty where nothing is said
     */
    public record Asked(
            long id,
            String words,
            @Nullable LocalDate day,
            @Nullable Integer expected,
            @Nullable Integer actual,
            @Nullable Long interviewId,
            String post,
            String company,
            @Nullable StageKind stage,
            int people,
            String who,
            String source) {}

    /**
     * The first recalls of the cards of a day, by their grades.
     *
     * @param id of one of the cards
     * @param questionId of one of the cards that are of a question; null without any
     * @param title what one of them asks
     */
    public record Recalled(
            long id, @Nullable Long questionId, String title, LocalDate day, int again, int hard, int good, int easy) {

        public int cards() {
            return again + hard + good + easy;
        }
    }

    /**
     * How much there is in all.
     *
     * @param questions the ids of the questions
     * @param graded how many of them have a grade
     * @param able how many of these could be answered
     * @param days on which cards were recalled
     */
    public record Totals(List<Long> questions, int graded, int able, int days) {

        public int asked() {
            return questions.size();
        }
    }

    static TopicTrail of(List<TopicTrailRow> rows) {
        var cards = rows.stream()
                .filter(row -> row.part().equals("cards"))
                .findFirst()
                .orElseThrow();
        return new TopicTrail(
                rows.stream()
                        .filter(row -> row.part().equals("level"))
                        .map(TopicTrail::value)
                        .toList(),
                rows.stream()
                        .filter(row -> row.part().equals("asked"))
                        .map(TopicTrail::asked)
                        .toList(),
                rows.stream()
                        .filter(row -> row.part().equals("recalled"))
                        .map(TopicTrail::recalled)
                        .toList(),
                rows.stream()
                        .filter(row -> row.part().equals("totals"))
                        .map(TopicTrail::totals)
                        .findFirst()
                        .orElseThrow(),
                requireNonNull(cards.grade()),
                cards.level());
    }

    private static Value value(TopicTrailRow row) {
        return new Value(
                row.id(),
                row.questionId(),
                row.kind().equals("recall"),
                row.title(),
                requireNonNull(row.day()),
                requireNonNull(row.grade()),
                requireNonNull(row.countsAs()),
                requireNonNull(row.level()));
    }

    private static Totals totals(TopicTrailRow row) {
        return new Totals(
                COMMA.splitAsStream(row.title())
                        .filter(id -> !id.isEmpty())
                        .map(Long::valueOf)
                        .toList(),
                row.again(),
                row.hard(),
                row.good());
    }

    private static Asked asked(TopicTrailRow row) {
        return new Asked(
                row.id(),
                row.title(),
                row.day(),
                row.expected(),
                row.grade(),
                row.interviewId(),
                row.post(),
                row.company(),
                row.stage().isEmpty() ? null : StageKind.valueOf(row.stage()),
                row.people(),
                row.who(),
                row.source());
    }

    private static Recalled recalled(TopicTrailRow row) {
        return new Recalled(
                row.id(),
                row.questionId(),
                row.title(),
                requireNonNull(row.day()),
                row.again(),
                row.hard(),
                row.good(),
                row.easy());
    }

    /** The level of the topic and its parts together; empty without a grade or a recall. */
    public Optional<BigDecimal> level() {
        return values.stream().findFirst().map(Value::level);
    }

    /** What the level follows from. */
    public List<Value> last() {
        return values.subList(0, Math.min(LAST, values.size()));
    }
}
