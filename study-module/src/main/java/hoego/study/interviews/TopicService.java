package hoego.study.interviews;

import static hoego.study.interviews.InterviewService.EVER;
import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.toMap;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/** Everything one can do with topics. */
@Singleton
public class TopicService {

    private final TopicRepository topics;
    private final QuestionRepository questions;
    private final InterviewsTrash trash;

    TopicService(TopicRepository topics, QuestionRepository questions, InterviewsTrash trash) {
        this.topics = topics;
        this.questions = questions;
        this.trash = trash;
    }

    public Optional<Topic> find(long id) {
        return topics.findById(id);
    }

    /** By name. */
    public List<Topic> all() {
        return topics.findByName();
    }

    /**
     * How well each is known on a day, the one furthest below its target first; then those that reach it by their level, then
     * those without a target, and those without a grade last.
     *
     * @param days of which questions are counted; null for all questions there are
     * @param inInterviews whether only those that were asked in an interview are counted
     */
    public List<TopicStanding> standings(LocalDate day, @Nullable LocalDateRange days, boolean inInterviews) {
        var asked = requireNonNullElse(days, EVER);
        return topics.findStandings(day, days == null, asked.getStart(), asked.getEnd(), inInterviews);
    }

    /**
     * What is known of each besides its level.
     *
     * @param today to which memories are reckoned
     * @param days of which questions are counted; null for all questions there are
     * @param inInterviews whether only those that were asked in an interview are counted
     */
    public Map<Long, TopicSkill> skills(LocalDate today, @Nullable LocalDateRange days, boolean inInterviews) {
        var asked = requireNonNullElse(days, EVER);
        return topics.findSkills(today, days == null, asked.getStart(), asked.getEnd(), inInterviews).stream()
                .collect(toMap(TopicSkill::topicId, Function.identity()));
    }

    /**
     * What happened about a topic and its parts, and how its level came about.
     *
     * @param day that the level is of
     * @param today to which memories are reckoned
     * @param days of which is told what was asked and recalled; null for all
     * @param most how many questions, and how many days of recall, the last ones
     */
    public TopicTrail trail(long id, LocalDate day, LocalDate today, @Nullable LocalDateRange days, int most) {
        var told = requireNonNullElse(days, EVER);
        return TopicTrail.of(topics.findTrail(
                id, day, today, days == null, told.getStart(), told.getEnd(), TopicTrail.VALUES, most));
    }

    /** Another topic that is called like one of the names already. */
    public Optional<Topic> calledLike(List<String> names, long except) {
        return all().stream()
                .filter(topic -> topic.id() != except && names.stream().anyMatch(topic::isCalled))
                .findFirst();
    }

    /** Whether a topic would be part of itself if it were part of another. */
    public boolean isPartOf(long parent, long topic) {
        var all = all().stream().collect(toMap(Topic::id, Function.identity()));
        var seen = new HashSet<Long>();
        for (var each = all.get(parent); each != null && seen.add(each.id()); ) {
            if (each.id() == topic) {
                return true;
            }
            var above = each.parentId();
            each = above == null ? null : all.get(above);
        }
        return false;
    }

    public Topic add(@Valid TopicDraft draft) {
        return topics.save(Topic.of(draft, false));
    }

    public Topic addSample(@Valid TopicDraft draft) {
        return topics.save(Topic.of(draft, true));
    }

    @Transactional
    public Optional<Topic> change(long id, int version, @Valid TopicDraft draft) {
        return find(id).map(topic -> topics.update(topic.with(draft, version)));
    }

    /** Moves it into the trash; its questions stay, without a topic. */
    @Transactional
    public Optional<Long> discard(long id) {
        return find(id).flatMap(topic -> trash.take("topic", "study.topic", id, topic.name()));
    }

    /** Takes back a topic that was made for one question, unless something else is about it by now. */
    @Transactional
    public void discardIfUnused(long id) {
        if (!questions.existOf(id) && !topics.hasChildren(id)) {
            discard(id);
        }
    }
}
