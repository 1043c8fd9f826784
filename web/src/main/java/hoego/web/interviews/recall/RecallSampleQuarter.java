package hoego.web.interviews.recall;

import hoego.study.recall.CardDraft;
import hoego.study.recall.CardService;
import hoego.study.recall.Grade;
import hoego.study.recall.RecallService;
import hoego.study.recall.RecallTime;
import hoego.web.Language;
import hoego.web.Ref;
import hoego.web.SampleQuarter;
import hoego.web.Texts;
import hoego.web.interviews.InterviewsArea;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** The questions of the interview, recalled over three weeks, and two cards that came up while reading. */
@Singleton
@Order(31)
final class RecallSampleQuarter implements SampleQuarter {

    private static final LocalDate FIRST = LocalDate.of(2021, 3, 8);
    private static final LocalDate LAST = LocalDate.of(2021, 3, 27);

    /** What was said of each question, as far as it was due by then; those that are left out are new. */
    private static final Map<Integer, String> GRADES = Map.of(
            1, "333333", 2, "1333133333", 3, "233333", 4, "2333333", 5, "13313313333", 6, "4444", 8, "333133333");

    private final CardService cards;
    private final RecallService recalls;
    private final Texts texts;

    RecallSampleQuarter(CardService cards, RecallService recalls, Texts texts) {
        this.cards = cards;
        this.recalls = recalls;
        this.texts = texts;
    }

    @Override
    public String area() {
        return InterviewsArea.NAME;
    }

    @Override
    public boolean isLoaded() {
        return cards.hasSamples();
    }

    @Override
    public Map<String, Ref> load(Language language, Map<String, Ref> earlier) {
        for (int number = 1; number <= 9; number++) {
            var question = earlier.get("interviews.question." + number);
            if (question != null) {
                var begun = at(FIRST.plusDays(number % 4));
                recall(cards.addSampleOfQuestion(question.id(), begun).id(), GRADES.getOrDefault(number, ""));
            }
        }
        for (var own : List.of("wal", "reflog")) {
            cards.addSample(
                    new CardDraft(text(language, own + ".front"), text(language, own + ".back"), null, "", ""),
                    at(LAST));
        }
        return Map.of();
    }

    private static RecallTime at(LocalDate day) {
        return new RecallTime(day.atTime(12, 0).toInstant(ZoneOffset.UTC), day);
    }

    /** Each answer is given when the card is due. */
    private void recall(long id, String grades) {
        var wanted = grades.chars().mapToObj(grade -> Grade.of(grade - '0')).toList();
        for (var grade : wanted) {
            cards.find(id)
                    .filter(card -> !card.dueOn().isAfter(LAST))
                    .ifPresent(card -> recalls.answerSample(
                            id, card.version(), grade, new RecallTime(card.dueAt(), card.dueOn())));
        }
    }

    private String text(Language language, String key) {
        return texts.text(language, "interviews.recall.sample." + key, Map.of());
    }

    /** They go with the rest of the area, before the questions that they hang on. */
    @Override
    public int remove() {
        return 0;
    }
}
