package hoego.health;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.LocalDateRange;

/** Everything one can do with courses. */
@Singleton
public class CourseService {

    private final CourseRepository courses;

    CourseService(CourseRepository courses) {
        this.courses = courses;
    }

    public Optional<Course> find(long id) {
        return courses.findById(id);
    }

    public Optional<CourseUse> use(long id) {
        return courses.findUse(id);
    }

    /** Those that start last first. */
    public List<CourseUse> list(CourseFilter filter, int limit, long offset) {
        return courses.findFiltered(
                filter.id(),
                filter.words(),
                filter.kind(),
                filter.days().getStart(),
                filter.days().getEnd(),
                limit,
                offset);
    }

    public long count(CourseFilter filter) {
        return courses.countFiltered(
                filter.id(),
                filter.words(),
                filter.kind(),
                filter.days().getStart(),
                filter.days().getEnd());
    }

    /** Those booked by a day that have sessions left on it, as they were used by then; the earliest first. */
    public List<CourseUse> open(LocalDate day) {
        return courses.findOpen(day);
    }

    /** Those booked or used in a time, as they were used by its end; the one booked first is first. */
    public List<CourseUse> bookedOrUsed(LocalDateRange days) {
        return courses.findBookedOrUsed(days.getStart(), days.getEnd());
    }

    /** Adds a course. Workouts of its kind that were entered before it take their sessions. */
    @Transactional
    public Course add(@Valid CourseDraft draft) {
        return claiming(courses.save(Course.of(draft)));
    }

    public Course addSample(@Valid CourseDraft draft) {
        return courses.save(Course.sample(draft));
    }

    @Transactional
    public Optional<Course> change(long id, int version, @Valid CourseDraft draft) {
        return find(id).map(course -> claiming(courses.update(course.with(draft, version))));
    }

    private Course claiming(Course course) {
        courses.claimWorkouts(course.id());
        return course;
    }
}
