package hoego.goals.career;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;

@JdbcRepository(dialect = POSTGRES)
interface PracticeRepository extends GenericRepository<Lesson, Long> {

    @Query("""
            SELECT l.lessons, l.timed, l.minutes_lost, l.lessons_before,
                   p.begun, p.in_force,
                   u.kept, u.broken, u.kept_before, u.broken_before
            FROM (
                SELECT count(*) FILTER (WHERE day >= :start) AS lessons,
                       count(minutes_lost) FILTER (WHERE day >= :start) AS timed,
                       coalesce(sum(minutes_lost) FILTER (WHERE day >= :start), 0) AS minutes_lost,
                       count(*) FILTER (WHERE day < :start) AS lessons_before
                FROM goals.lesson
                WHERE day >= :before AND day < :end
            ) l
            CROSS JOIN (
                SELECT count(*) FILTER (WHERE since >= :yearStart AND since_ends_before <= :yearEnd) AS begun,
                       count(*) FILTER (
                           WHERE since <= :day AND (retired_on IS NULL OR retired_on > :day)
                       ) AS in_force
                FROM goals.principle
            ) p
            CROSS JOIN (
                SELECT count(*) FILTER (WHERE day >= :start AND outcome = 'KEPT') AS kept,
                       count(*) FILTER (WHERE day >= :start AND outcome = 'BROKEN') AS broken,
                       count(*) FILTER (WHERE day < :start AND outcome = 'KEPT') AS kept_before,
                       count(*) FILTER (WHERE day < :start AND outcome = 'BROKEN') AS broken_before
                FROM goals.principle_use
                WHERE day >= :before AND day < :end
            ) u
            """)
    PracticeFigures count(
            LocalDate before, LocalDate start, LocalDate end, LocalDate yearStart, LocalDate yearEnd, LocalDate day);
}
