package hoego.study.interviews;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Many questions at once, and the topics they are the first of. */
@Singleton
public class DebriefService {

    private final QuestionRepository questions;
    private final TopicRepository topics;
    private final DebriefRepository debriefs;

    DebriefService(QuestionRepository questions, TopicRepository topics, DebriefRepository debriefs) {
        this.questions = questions;
        this.topics = topics;
        this.debriefs = debriefs;
    }

    /** Adds topics, and gives them in the same order. */
    @Transactional
    public List<Topic> addTopics(List<@Valid TopicDraft> drafts) {
        return topics.saveAll(
                drafts.stream().map(draft -> Topic.of(draft, false)).toList());
    }

    /** Adds questions on a day of the owner, and gives them in the same order. */
    @Transactional
    public List<Question> addQuestions(List<@Valid QuestionDraft> drafts, LocalDate day) {
        return questions.saveAll(
                drafts.stream().map(draft -> Question.of(draft, "", day, false)).toList());
    }

    /**
     * Moves questions of an interview into the trash with those of the topics that nothing is about any more. Questions that
     * were changed or recalled since stay; how many did.
     */
    @Transactional
    public long takeBack(long interview, Collection<Long> questionIds, Collection<Long> topicIds) {
        var ids = questionIds.toArray(Long[]::new);
        debriefs.discardQuestions(ids, interview);
        debriefs.discardUnusedTopics(topicIds.toArray(Long[]::new));
        return debriefs.countQuestions(ids, interview);
    }
}
