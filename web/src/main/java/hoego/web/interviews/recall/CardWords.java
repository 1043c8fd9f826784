package hoego.web.interviews.recall;

import hoego.study.recall.CardDraft;
import hoego.study.recall.CardService;
import hoego.web.Capturing.Kind;
import hoego.web.Line;
import hoego.web.NotYet;
import hoego.web.Reading;
import hoego.web.Reading.Entry;
import hoego.web.Reading.Hint;
import hoego.web.Reading.Option;
import hoego.web.Reading.Question;
import hoego.web.Reading.Saved;
import hoego.web.Reading.Strength;
import hoego.web.Shortened;
import hoego.web.Ui;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How people write down a card: {@code card What is a safepoint? = A point where all threads stop}, {@code 카드 safepoint가
 * 뭔가요? = 모든 스레드가 멈추는 지점}. Two colons part its sides beyond doubt.
 */
@Singleton
final class CardWords {

    /** A line begins with one of these, without a particle: {@code 카드로 결제} is another thing. */
    private static final Set<String> WORDS = Set.of("카드", "암기카드", "card", "flashcard");

    static final Kind KIND = new Kind("card", List.of("카드", "card"), CardController.LIST + "/new");

    private static final Pattern SURELY_BETWEEN = Pattern.compile("(?<= )(?:::|：：)(?= )");
    private static final Pattern BETWEEN = Pattern.compile("(?<= )[=＝](?= )");

    /** What one pays with has such a word in front, or money behind. */
    private static final Pattern PAID = Pattern.compile(
            "(?i)(?:값|결제|대금|비용|사용액|한도|요금|명세서|연회비|번호|할부|청구|payment|bill|balance|limit|number|fee|debt|statement)\\S*(?: .*)?"
                    + "|.*[=＝] *(?:약 )?(?:[$€£₩] ?[\\d.,]+|[\\d.,]+ ?(?:만|천|백)? ?원).*");

    private static final Pattern DENIED = Pattern.compile("(?i)(?:안|못|없음|없이|아님|no|not|never|without) .*");
    private static final int LONGEST_TITLE = 60;
    private static final int MOST_OFFERED = 4;

    private final CardService cards;
    private final RecallClock clock;

    CardWords(CardService cards, RecallClock clock) {
        this.cards = cards;
        this.clock = clock;
    }

    /** A card has no day: one that is named is a part of its sides, or of another meaning. */
    Optional<Reading> read(Ui ui, Line line) {
        if (line.isEmpty()
                || !WORDS.contains(line.pieces().getFirst().read())
                || !line.day().equals(ui.today())) {
            return Optional.empty();
        }
        var sides = line.from(1);
        var text = sides.text();
        var sure = SURELY_BETWEEN
                .matcher(text)
                .results()
                .limit(1)
                .map(between -> draft(text, between))
                .findFirst();
        return sure.isPresent() ? sure.filter(CardWords::isWhole).map(card -> entry(ui, card)) : perhaps(ui, sides);
    }

    private Optional<Reading> perhaps(Ui ui, Line sides) {
        var text = sides.text();
        if (!BETWEEN.matcher(text + " ").find()) {
            return Optional.of(new Hint(
                    Strength.SHAPED, ui.text("interviews.capture.card.missing"), ui.text("interviews.example.card")));
        }
        var possible = BETWEEN.matcher(text)
                .results()
                .map(between -> draft(text, between))
                .filter(CardWords::isWhole)
                .limit(MOST_OFFERED)
                .toList();
        if (possible.size() == 1 && !isDoubtful(sides, text)) {
            return Optional.of(entry(ui, possible.getFirst()));
        }
        return possible.isEmpty()
                ? Optional.empty()
                : Optional.of(new Question(
                        Strength.NAMED,
                        ui.text(
                                possible.size() > 1
                                        ? "interviews.capture.card.between"
                                        : "interviews.capture.card.sure"),
                        possible.stream().map(card -> option(ui, card)).toList()));
    }

    private static CardDraft draft(String text, MatchResult between) {
        return new CardDraft(
                text.substring(0, between.start()).strip(),
                text.substring(between.end()).strip(),
                null,
                "",
                "");
    }

    private static boolean isWhole(CardDraft card) {
        return !card.front().isEmpty() && !card.back().isEmpty();
    }

    private static boolean isDoubtful(Line sides, String text) {
        return NotYet.isPutOff(sides)
                || NotYet.isAhead(sides)
                || NotYet.hasQuestionMark(sides)
                || PAID.matcher(text).matches()
                || DENIED.matcher(text).matches();
    }

    private static Option option(Ui ui, CardDraft card) {
        var sides = Map.<String, Object>of("front", card.front(), "back", card.back());
        return new Option(
                ui.text("interviews.capture.card.sides", sides), ui.text("interviews.capture.card.line", sides));
    }

    private Reading entry(Ui ui, CardDraft card) {
        return new Entry(
                Strength.NAMED,
                ui.text("interviews.capture.card", Map.of("front", Shortened.words(card.front(), LONGEST_TITLE))),
                card.back(),
                false,
                option(ui, card).line(),
                () -> new Saved(
                        CardController.path(cards.add(card, "", clock.time(ui)).id()) + "/deletion"));
    }
}
