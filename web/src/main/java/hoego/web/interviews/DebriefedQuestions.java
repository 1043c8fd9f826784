package hoego.web.interviews;

import static java.util.stream.Collectors.toMap;

import hoego.study.interviews.DebriefLine;
import hoego.study.interviews.DebriefService;
import hoego.study.interviews.KnownQuestion;
import hoego.study.interviews.Question;
import hoego.study.interviews.QuestionDraft;
import hoego.study.interviews.QuestionService;
import hoego.study.interviews.Topic;
import hoego.study.interviews.TopicDraft;
import hoego.study.interviews.TopicService;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Adds the questions of a debrief, each under the topic that is named, or else spoken of, or else
 * that of a known question that asks nearly the same; what is not known is made. */
@Singleton
final class DebriefedQuestions {

    /**
     * What was added.
     *
     * @param topics that were made for the questions
     */
    record Added(List<Question> questions, List<Topic> topics) {}

    private final DebriefService debriefs;
    private final TopicService topics;
    private final QuestionService questions;

    DebriefedQuestions(DebriefService debriefs, TopicService topics, QuestionService questions) {
        this.debriefs = debriefs;
        this.topics = topics;
        this.questions = questions;
    }

    Added add(long interviewId, LocalDate askedOn, List<DebriefLine> lines, LocalDate day) {
        var known = topics.all();
        var made = debriefs.addTopics(unknown(new TopicNames(known), lines));
        var names = new TopicNames(known);
        var others = new TopicNames(made);
        var similar = questions.known(lines.stream().map(DebriefLine::words).toList());
        var drafts = IntStream.range(0, lines.size())
                .mapToObj(number -> draft(
                        interviewId,
                        askedOn,
                        lines.get(number),
                        topic(names, others, lines.get(number), similar.get(number))))
                .toList();
        return new Added(debriefs.addQuestions(drafts, day), made);
    }

    /** The first of each name that no topic has. */
    private static List<TopicDraft> unknown(TopicNames known, List<DebriefLine> lines) {
        return lines.stream()
                .map(DebriefLine::topic)
                .filter(name -> !name.isBlank() && known.called(name).isEmpty())
                .collect(toMap(TopicNames::plain, Function.identity(), (first, again) -> first, TreeMap::new))
                .values()
                .stream()
                .map(TopicDraft::of)
                .toList();
    }

    private static @Nullable Long topic(
            TopicNames known, TopicNames made, DebriefLine line, @Nullable KnownQuestion similar) {
        var topic = line.topic().isBlank()
                ? known.within(line.words())
                        .map(Topic::id)
                        .or(() -> Optional.ofNullable(similar).map(KnownQuestion::topicId))
                : known.called(line.topic()).or(() -> made.called(line.topic())).map(Topic::id);
        return topic.orElse(null);
    }

    private static QuestionDraft draft(long interviewId, LocalDate askedOn, DebriefLine line, @Nullable Long topic) {
        return new QuestionDraft(
                line.words(), topic, interviewId, askedOn, line.answer(), line.expected(), line.actual(), "", "", "");
    }
}
