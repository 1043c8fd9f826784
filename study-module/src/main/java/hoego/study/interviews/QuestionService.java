package hoego.study.interviews;

import static hoego.study.interviews.InterviewService.EVER;
import static java.util.stream.Collectors.toMap;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.threeten.extra.LocalDateRange;

/** Everything one can do with questions. */
@Singleton
public class QuestionService {

    private static final int FEW = 5;

    private final QuestionRepository questions;
    private final InterviewsTrash trash;

    QuestionService(QuestionRepository questions, InterviewsTrash trash) {
        this.questions = questions;
        this.trash = trash;
    }

    public Optional<Question> find(long id) {
        return questions.findById(id);
    }

    /** With what its topic and interview are called. */
    public Optional<QuestionRow> row(long id) {
        return rows(List.of(id)).stream().findFirst();
    }

    /** The latest first, those of no day before all. */
    public List<QuestionRow> list(QuestionFilter filter, int limit, long offset) {
        var days = days(filter);
        return questions.findFiltered(
                filter.words(),
                filter.topic(),
                filter.interview(),
                filter.source(),
                filter.graded(),
                filter.days() == null,
                days.getStart(),
                days.getEnd(),
                limit,
                offset);
    }

    public long count(QuestionFilter filter) {
        var days = days(filter);
        return questions.countFiltered(
                filter.words(),
                filter.topic(),
                filter.interview(),
                filter.source(),
                filter.graded(),
                filter.days() == null,
                days.getStart(),
                days.getEnd());
    }

    /** The ids of all that are listed, in the order of the list. */
    public List<Long> ids(QuestionFilter filter) {
        var days = days(filter);
        return questions.findIds(
                filter.words(),
                filter.topic(),
                filter.interview(),
                filter.source(),
                filter.graded(),
                filter.days() == null,
                days.getStart(),
                days.getEnd());
    }

    /** Some of them, in the order of the list. */
    public List<QuestionRow> rows(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : questions.findRows(ids.toArray(Long[]::new));
    }

    /**
     * Those that ask nearly the same, the nearest first. Questions share their words but for such as every question has;
     * Korean words are taken in pairs of syllables.
     *
     * @param except the id of the question that the words belong to; 0 while it has none
     */
    public List<QuestionRow> similar(String words, long except) {
        return words.isBlank() ? List.of() : questions.findSimilar(words, except, FEW);
    }

    /** The question that is most similar to each of some lines, by the number of the line from 0; all in one statement. */
    public Map<Integer, KnownQuestion> known(List<String> lines) {
        return lines.stream().allMatch(String::isBlank)
                ? Map.of()
                : questions.findKnown(lines.toArray(String[]::new)).stream()
                        .collect(toMap(KnownQuestion::line, Function.identity()));
    }

    private static LocalDateRange days(QuestionFilter filter) {
        return Objects.requireNonNullElse(filter.days(), EVER);
    }

    public QuestionTotals totals(LocalDateRange days) {
        return questions.findTotals(days.getStart(), days.getEnd());
    }

    /** Those that began with records of other areas, the oldest first; then the cards that did. */
    public List<QuestionOrigin> madeFrom(Collection<String> origins) {
        return questions.findMadeFrom(origins.toArray(String[]::new));
    }

    /**
     * Adds one.
     *
     * @param originTitle what its origin is called today; empty without one
     * @param day the owner's
     */
    public Question add(@Valid QuestionDraft draft, String originTitle, LocalDate day) {
        return questions.save(Question.of(draft, originTitle, day, false));
    }

    public Question addSample(@Valid QuestionDraft draft, LocalDate day) {
        return questions.save(Question.of(draft, "", day, true));
    }

    /**
     * Changes one.
     *
     * @param originTitle what its origin is called today, or was when that was still there
     * @param day the owner's
     */
    @Transactional
    public Optional<Question> change(
            long id, int version, @Valid QuestionDraft draft, String originTitle, LocalDate day) {
        return find(id).map(question -> questions.update(question.with(draft, originTitle, day, version)));
    }

    @Transactional
    public Optional<Long> discard(long id) {
        return find(id).flatMap(question -> trash.take("question", "study.question", id, question.words()));
    }
}
