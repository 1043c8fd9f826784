package hoego.web.interviews.recall;

import hoego.study.interviews.QuestionDraft;
import hoego.study.interviews.QuestionService;
import hoego.study.interviews.TopicService;
import hoego.study.recall.CardDraft;
import hoego.study.recall.CardRow;
import hoego.study.recall.CardService;
import hoego.web.Choice;
import hoego.web.Form;
import hoego.web.Problem;
import hoego.web.Shortened;
import hoego.web.Threading.Origin;
import hoego.web.Ui;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Both sides of cards, read and changed where they are written: with the card, or with its question. */
@Singleton
final class CardSides {

    /** What a question may have. */
    private static final int LONGEST_QUESTION = 500;

    private final CardService cards;
    private final QuestionService questions;
    private final TopicService topics;

    CardSides(CardService cards, QuestionService questions, TopicService topics) {
        this.cards = cards;
        this.questions = questions;
        this.topics = topics;
    }

    /**
     * A card with the form of its sides.
     *
     * @param form in the version of what they are written with
     */
    record Both(CardRow card, Form<CardDraft> form) {}

    Optional<Both> find(long id) {
        return cards.find(id).flatMap(this::both);
    }

    private Optional<Both> both(CardRow card) {
        var question = card.questionId();
        return question == null
                ? Optional.of(new Both(card, Form.of(CardDraft.of(card), card.version())))
                : questions.find(question).map(asked -> new Both(card, Form.of(CardDraft.of(card), asked.version())));
    }

    /** A card of a record, as much of that as a card has room for, so that it can be saved as it is. */
    static Map<String, String> proposed(String origin, Origin begun) {
        return Map.of(
                "origin",
                origin,
                "front",
                Shortened.words(begun.asked(), CardDraft.LONGEST_FRONT),
                "back",
                Shortened.words(begun.told(), CardDraft.LONGEST_BACK),
                "tags",
                begun.tags().stream()
                        .reduce((some, tag) ->
                                some.length() + 2 + tag.length() > CardDraft.LONGEST_TAGS ? some : some + ", " + tag)
                        .orElse(""));
    }

    /** A topic may have been deleted meanwhile. */
    Form<CardDraft> checked(Form<CardDraft> form) {
        var topic = form.value().topicId();
        return topic != null && topics.find(topic).isEmpty() ? form.with("topicId", Problem.of("Gone")) : form;
    }

    Form<CardDraft> checked(Form<CardDraft> form, CardRow card) {
        return card.questionId() != null && form.value().front().length() > LONGEST_QUESTION
                ? form.with("front", new Problem("Size", Map.of("min", 0, "max", LONGEST_QUESTION)))
                : checked(form);
    }

    /** Whether there was something to change. */
    boolean change(CardRow card, int version, CardDraft draft, String originTitle, LocalDate day) {
        var question = card.questionId();
        return question == null
                ? cards.change(card.id(), version, draft, originTitle).isPresent()
                : questions
                        .find(question)
                        .flatMap(asked -> questions.change(
                                question,
                                version,
                                QuestionDraft.of(asked)
                                        .reworded(draft.front(), draft.back(), draft.topicId(), draft.tags()),
                                asked.originTitle(),
                                day))
                        .map(changed -> cards.own(card.id()))
                        .isPresent();
    }

    List<Choice> topics(Ui ui, String first) {
        return Stream.concat(
                        Stream.of(new Choice("", ui.text(first))),
                        topics.all().stream().map(topic -> new Choice(Long.toString(topic.id()), topic.name())))
                .toList();
    }
}
