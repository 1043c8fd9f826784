package hoego.health;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = POSTGRES)
interface WorkoutRepository extends CrudRepository<Workout, Long> {

    @Query("""
            SELECT * FROM health.workout
            WHERE done_on >= :start AND done_on < :end
              AND (:kind = '' OR lower(kind) = lower(:kind))
              AND (:course = 0 OR course_id = :course)
              AND (:words = '' OR strpos(lower(kind || ' ' || note), :words) > 0)
            ORDER BY done_on DESC, id DESC
            LIMIT :limit OFFSET :offset
            """)
    List<Workout> findFiltered(
            String words, String kind, long course, LocalDate start, LocalDate end, int limit, long offset);

    @Query("""
            SELECT count(*) FROM health.workout
            WHERE done_on >= :start AND done_on < :end
              AND (:kind = '' OR lower(kind) = lower(:kind))
              AND (:course = 0 OR course_id = :course)
              AND (:words = '' OR strpos(lower(kind || ' ' || note), :words) > 0)
            """)
    long countFiltered(String words, String kind, long course, LocalDate start, LocalDate end);

    @Query("""
            SELECT course_id, count(*) AS sessions FROM health.workout
            WHERE done_on >= :start AND done_on < :end AND course_id IS NOT NULL
            GROUP BY course_id
            ORDER BY course_id
            """)
    List<CourseSessions> countByCourse(LocalDate start, LocalDate end);

    @Query("SELECT * FROM health.workout ORDER BY done_on DESC, id DESC LIMIT 1")
    Optional<Workout> findLatest();

    @Query("""
            SELECT (array_agg(kind ORDER BY latest DESC))[1]
            FROM (
                SELECT kind, max(ARRAY[done_on - date '0001-01-01', id]) AS latest FROM health.workout GROUP BY kind) AS written
            GROUP BY lower(kind)
            ORDER BY max(latest) DESC
            LIMIT 30
            """)
    List<String> findKinds();

    /**
     * The latest first. Weeks that follow each other lie as many weeks apart as places in their order, so they share the Monday
     * that they come to without their place. The first day of the calendar was a Monday.
     */
    @Query("""
            SELECT min(monday) AS first, max(monday) AS last
            FROM (
                SELECT monday, monday - 7 * row_number() OVER (ORDER BY monday)::int AS run
                FROM (
                    SELECT DISTINCT done_on - (done_on - date '0001-01-01') % 7 AS monday FROM health.workout
                    WHERE done_on <= :day) AS weeks) AS placed
            GROUP BY run
            ORDER BY last DESC
            """)
    List<WeekRun> findRuns(LocalDate day);
}
