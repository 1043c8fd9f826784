package hoego.goals.career;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;

/** Everything one can do with lessons. */
@Singleton
public class LessonService {

    private final LessonRepository lessons;
    private final CareerTrash trash;

    LessonService(LessonRepository lessons, CareerTrash trash) {
        this.lessons = lessons;
        this.trash = trash;
    }

    public Lesson add(@Valid LessonDraft draft) {
        return lessons.save(Lesson.of(draft, false));
    }

    public Lesson addSample(@Valid LessonDraft draft) {
        return lessons.save(Lesson.of(draft, true));
    }

    public Optional<Lesson> find(long id) {
        return lessons.findById(id);
    }

    /** The latest first; where words are looked for, before them those that hold them in their titles, then in their symptoms. */
    public List<Lesson> list(LessonFilter filter, int limit, long offset) {
        return lessons.findFiltered(
                words(filter),
                filter.tag(),
                filter.days().getStart(),
                filter.days().getEnd(),
                limit,
                offset);
    }

    public LessonTotals totals(LessonFilter filter) {
        return lessons.findTotals(
                words(filter),
                filter.tag(),
                filter.days().getStart(),
                filter.days().getEnd());
    }

    private static String[] words(LessonFilter filter) {
        return filter.words().toArray(String[]::new);
    }

    /** Every tag there is, in their order. */
    public List<TagCount> tags() {
        return lessons.countTags();
    }

    @Transactional
    public Optional<Lesson> change(long id, int version, @Valid LessonDraft draft) {
        return lessons.findById(id).map(lesson -> lessons.update(lesson.with(draft, version)));
    }

    @Transactional
    public Optional<Long> discard(long id) {
        return lessons.findById(id).flatMap(lesson -> trash.take(CareerKind.LESSON, id, lesson.title()));
    }
}
