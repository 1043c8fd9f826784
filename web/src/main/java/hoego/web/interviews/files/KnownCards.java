package hoego.web.interviews.files;

import hoego.study.recall.CardReason;
import hoego.study.recall.CardRow;
import hoego.study.recall.CardVerdict;
import hoego.web.Digest;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Judges the rows of a file, in their order, by the cards that are here. Sides are the same whatever their blanks, and whatever
 * signs make them Markdown: another program writes those in its own way.
 */
final class KnownCards {

    private static final Pattern UNSPOKEN = Pattern.compile("[\\s\\\\*_`#\\u00a0]+");

    private final Map<String, List<Known>> fronts = new HashMap<>();
    private final Map<String, Integer> before = new HashMap<>();

    /**
     * A card here.
     *
     * @param back empty without one
     */
    private record Known(long id, String back, boolean isQuestion) {}

    void add(CardRow card) {
        fronts.computeIfAbsent(key(card.front()), first -> new ArrayList<>(1))
                .add(new Known(card.id(), key(card.back()), card.questionId() != null));
    }

    /** So long are the keys of texts of any length. */
    private static String key(String side) {
        var spoken = UNSPOKEN.matcher(Normalizer.normalize(side, Normalizer.Form.NFC))
                .replaceAll("");
        return side.isBlank() ? "" : Digest.of(spoken.isEmpty() ? side.strip() : spoken);
    }

    JudgedCard judge(ReadCard card) {
        var front = key(card.sides().front());
        var back = key(card.sides().back());
        if (front.isEmpty()) {
            return skipped(card, CardReason.NO_FRONT, "", null);
        }
        if (back.isEmpty() && !card.isOwn()) {
            return skipped(card, CardReason.NO_BACK, "", null);
        }
        var first = before.putIfAbsent(front + back, card.number());
        return first == null
                ? judge(card, back, fronts.getOrDefault(front, List.of()))
                : skipped(card, CardReason.TWICE, first.toString(), null);
    }

    private static JudgedCard judge(ReadCard card, String back, List<Known> known) {
        if (known.isEmpty()) {
            return new JudgedCard(card, CardVerdict.NEW, CardReason.UNKNOWN_HERE, "", null);
        }
        for (var each : known) {
            if (back.isEmpty() || each.back().equals(back)) {
                return new JudgedCard(card, CardVerdict.SAME, CardReason.FRONT_AND_BACK, "", each.id());
            }
        }
        for (var each : known) {
            if (each.back().isEmpty() && !each.isQuestion()) {
                known.set(known.indexOf(each), new Known(each.id(), back, false));
                return new JudgedCard(card, CardVerdict.MERGED, CardReason.NO_BACK_HERE, "", each.id());
            }
        }
        var kept = known.getFirst();
        return skipped(card, kept.back().isEmpty() ? CardReason.QUESTION : CardReason.KEPT_YOURS, "", kept.id());
    }

    private static JudgedCard skipped(ReadCard card, CardReason reason, String detail, @Nullable Long known) {
        return new JudgedCard(card, CardVerdict.SKIPPED, reason, detail, known);
    }
}
