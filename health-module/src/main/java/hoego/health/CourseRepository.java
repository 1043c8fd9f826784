package hoego.health;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = POSTGRES)
interface CourseRepository extends CrudRepository<Course, Long> {

    @Query("""
            SELECT c.id, c.kind, c.booked_on, c.starts_on, c.sessions, c.price, c.expires_on, c.note, c.sample,
                   (SELECT count(*) FROM health.workout w WHERE w.course_id = c.id) AS used
            FROM health.course c
            WHERE c.booked_on >= :start AND c.booked_on < :end
              AND (:id = 0 OR c.id = :id)
              AND (:kind = '' OR lower(c.kind) = lower(:kind))
              AND (:words = '' OR strpos(lower(c.kind || ' ' || c.note), :words) > 0)
            ORDER BY c.starts_on DESC, c.id DESC
            LIMIT :limit OFFSET :offset
            """)
    List<CourseUse> findFiltered(
            long id, String words, String kind, LocalDate start, LocalDate end, int limit, long offset);

    @Query("""
            SELECT count(*) FROM health.course
            WHERE booked_on >= :start AND booked_on < :end
              AND (:id = 0 OR id = :id)
              AND (:kind = '' OR lower(kind) = lower(:kind))
              AND (:words = '' OR strpos(lower(kind || ' ' || note), :words) > 0)
            """)
    long countFiltered(long id, String words, String kind, LocalDate start, LocalDate end);

    @Query("""
            SELECT c.id, c.kind, c.booked_on, c.starts_on, c.sessions, c.price, c.expires_on, c.note, c.sample,
                   (SELECT count(*) FROM health.workout w WHERE w.course_id = c.id) AS used
            FROM health.course c
            WHERE c.id = :id
            """)
    Optional<CourseUse> findUse(long id);

    @Query("""
            SELECT id, kind, booked_on, starts_on, sessions, price, expires_on, note, sample, used
            FROM (
                SELECT c.*, (SELECT count(*) FROM health.workout w WHERE w.course_id = c.id AND w.done_on <= :day) AS used
                FROM health.course c
                WHERE c.booked_on <= :day AND (c.expires_on IS NULL OR c.expires_on >= :day)) AS course
            WHERE used < sessions
            ORDER BY starts_on, id
            """)
    List<CourseUse> findOpen(LocalDate day);

    @Query("""
            SELECT id, kind, booked_on, starts_on, sessions, price, expires_on, note, sample, used
            FROM (
                SELECT c.*,
                       (SELECT count(*) FROM health.workout w WHERE w.course_id = c.id AND w.done_on < :end) AS used,
                       EXISTS (
                           SELECT FROM health.workout w
                           WHERE w.course_id = c.id AND w.done_on >= :start AND w.done_on < :end) AS in_use
                FROM health.course c
                WHERE c.booked_on < :end) AS course
            WHERE in_use OR booked_on >= :start
            ORDER BY booked_on, id
            """)
    List<CourseUse> findBookedOrUsed(LocalDate start, LocalDate end);

    /** Lets others wait who want a session of such a course, too; what is counted after it is what they left. */
    @Query("SELECT id FROM health.course WHERE lower(kind) = lower(:kind) ORDER BY id FOR UPDATE")
    List<Long> lock(String kind);

    @Query("""
            SELECT c.id FROM health.course c
            WHERE lower(c.kind) = lower(:kind)
              AND c.starts_on <= :day AND (c.expires_on IS NULL OR c.expires_on >= :day)
              AND c.sessions > (
                  SELECT count(*) FROM health.workout w WHERE w.course_id = c.id AND w.id <> :workout)
            ORDER BY c.id = :current DESC, c.starts_on, c.id
            LIMIT 1
            """)
    Optional<Long> findFree(String kind, LocalDate day, long workout, long current);

    @Query("""
            UPDATE health.workout SET course_id = :id
            WHERE id IN (
                SELECT w.id
                FROM health.course c
                JOIN health.workout w
                  ON lower(w.kind) = lower(c.kind) AND w.done_on >= c.starts_on
                 AND (c.expires_on IS NULL OR w.done_on <= c.expires_on)
                WHERE c.id = :id AND NOT w.outside_course AND w.course_id IS NULL
                ORDER BY w.done_on, w.id
                LIMIT (
                    SELECT greatest(0, c.sessions - (SELECT count(*) FROM health.workout w WHERE w.course_id = c.id))
                    FROM health.course c
                    WHERE c.id = :id))
            """)
    void claimWorkouts(long id);
}
