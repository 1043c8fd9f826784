package hoego.web.interviews;

import hoego.study.interviews.QuestionService;
import hoego.web.Ref;
import hoego.web.Threading;
import hoego.web.Ui;
import hoego.web.interviews.recall.CardController;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Questions go on elsewhere, and begin with what was learned elsewhere; so do cards. */
@Singleton
final class InterviewsThreading implements Threading {

    /** The only kind of record that others begin with. */
    static final String QUESTION = "question";

    private static final Set<String> ORIGINS =
            Set.of("career.lesson", "study.book", "study.quote", "study.meeting", "blog.peer-post");

    private final QuestionService questions;

    InterviewsThreading(QuestionService questions) {
        this.questions = questions;
    }

    /** A question by the name that other areas know it by. */
    static Ref ref(long question) {
        return new Ref(InterviewsArea.NAME, QUESTION, question);
    }

    @Override
    public String area() {
        return InterviewsArea.NAME;
    }

    @Override
    public Optional<Origin> origin(Ui ui, Ref ref) {
        return ref.kind().equals(QUESTION)
                ? questions
                        .find(ref.id())
                        .map(question -> new Origin(
                                ref,
                                ui.text("interviews.thread.question"),
                                question.words(),
                                question.tags(),
                                question.answer(),
                                InterviewsArea.path(QUESTION, question.id())))
                : Optional.empty();
    }

    @Override
    public List<Offer> offers(Ui ui, Ref origin) {
        return isOrigin(origin)
                ? List.of(
                        new Offer(
                                ui.text("interviews.thread.offer"), QuestionController.LIST + "/new?origin=" + origin),
                        new Offer(
                                ui.text("interviews.recall.thread.offer"),
                                CardController.LIST + "/new?origin=" + origin))
                : List.of();
    }

    private static boolean isOrigin(Ref ref) {
        return ORIGINS.contains(ref.area() + "." + ref.kind());
    }

    @Override
    public List<Made> madeFrom(Ui ui, Collection<Ref> origins) {
        var names = origins.stream()
                .filter(InterviewsThreading::isOrigin)
                .map(Ref::toString)
                .toList();
        return names.isEmpty()
                ? List.of()
                : questions.madeFrom(names).stream()
                        .flatMap(question -> Stream.of(question.origin())
                                .flatMap(origin -> Ref.parse(origin).stream())
                                .map(origin -> new Made(
                                        origin,
                                        ui.text(
                                                question.kind().equals(QUESTION)
                                                        ? "interviews.thread.question"
                                                        : "interviews.recall.thread.card"),
                                        question.words(),
                                        InterviewsArea.path(question.kind(), question.id()),
                                        question.askedOn(),
                                        null)))
                        .toList();
    }
}
