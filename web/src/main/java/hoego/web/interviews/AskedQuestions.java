package hoego.web.interviews;

import hoego.study.interviews.Question;
import hoego.study.interviews.QuestionDraft;
import hoego.study.interviews.QuestionService;
import hoego.study.interviews.TopicDraft;
import hoego.study.interviews.TopicService;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/** Adds questions whose topic is named and may have to be made. */
@Singleton
final class AskedQuestions {

    /**
     * What was added.
     *
     * @param undo where a POST takes it back, with the topic that was made for it
     */
    record Added(Question question, String undo) {}

    private final QuestionService questions;
    private final TopicService topics;

    AskedQuestions(QuestionService questions, TopicService topics) {
        this.questions = questions;
        this.topics = topics;
    }

    /** Adds a question under a topic that is known, or none. */
    Added add(QuestionDraft draft, LocalDate day) {
        var question = questions.add(draft, "", day);
        return new Added(question, InterviewsArea.path("question", question.id()) + "/deletion");
    }

    /** Adds a question with the topic it is the first of. */
    Added addWithTopic(QuestionDraft draft, String name, LocalDate day) {
        var topic = topics.add(TopicDraft.of(name));
        var asked = new QuestionDraft(
                draft.words(),
                topic.id(),
                draft.interviewId(),
                draft.askedOn(),
                draft.answer(),
                draft.expected(),
                draft.actual(),
                draft.tags(),
                draft.origin(),
                draft.source());
        var added = add(asked, day);
        return new Added(added.question(), added.undo() + "?topic=" + topic.id());
    }
}
