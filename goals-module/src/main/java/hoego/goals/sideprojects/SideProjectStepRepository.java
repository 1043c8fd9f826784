package hoego.goals.sideprojects;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = POSTGRES)
interface SideProjectStepRepository extends CrudRepository<SideProjectStep, Long> {

    String COLUMNS = """
            SELECT s.id, s.side_project_id AS project_id, p.title, p.what, p.question, s.kind, s.day,
                   s.precision, s.ends_before,
                   array_to_string(s.reasons, E'\\n') AS why, s.learned, s.amount, s.note, s.sample
            """;

    String STEPS = """
            FROM goals.side_project_step s
            JOIN goals.side_project p ON p.id = s.side_project_id
            """;

    String NARROWED = """
            WHERE (:projectId = 0 OR s.side_project_id = :projectId)
              AND (:kind = '' OR s.kind = :kind)
              AND s.day >= :start AND s.ends_before <= :end AND s.day <= :by
              AND (:words = ''
                   OR strpos(lower(concat_ws(' ', p.title, array_to_string(s.reasons, ' '), s.learned, s.note)), :words) > 0)
            """;

    @Query("SELECT * FROM goals.side_project_step WHERE id = :id AND side_project_id = :projectId")
    Optional<SideProjectStep> findOne(long projectId, long id);

    @Query(COLUMNS + STEPS + NARROWED + "ORDER BY s.day DESC, s.id DESC LIMIT :limit OFFSET :offset")
    List<StepRow> findAll(
            long projectId,
            String words,
            String kind,
            LocalDate start,
            LocalDate end,
            LocalDate by,
            int limit,
            long offset);

    @Query("SELECT count(*) " + STEPS + NARROWED)
    long countAll(long projectId, String words, String kind, LocalDate start, LocalDate end, LocalDate by);

    /** All steps by a day of the projects that have one in a time; by project, the one whose step was the first, first. */
    @Query(COLUMNS + STEPS + """
            WHERE s.day <= :day AND s.side_project_id IN (
                SELECT side_project_id FROM goals.side_project_step WHERE day >= :start AND ends_before <= :end)
            ORDER BY min(s.day) OVER (PARTITION BY s.side_project_id), s.side_project_id, s.day, s.id
            """)
    List<StepRow> findTouched(LocalDate start, LocalDate end, LocalDate day);

    /** How many steps of a kind there were in a time. */
    @Query(
            "SELECT kind, count(*) AS count FROM goals.side_project_step WHERE day >= :start AND ends_before <= :end GROUP BY kind")
    List<StepCount> countByKind(LocalDate start, LocalDate end);

    /** The last day before another on which something is known to have happened. */
    @Query("SELECT max(day) FROM goals.side_project_step WHERE day < :before AND precision = 'DAY'")
    Optional<LocalDate> findLastDayBefore(LocalDate before);

    @Query("""
            SELECT day, count(*) AS value FROM goals.side_project_step
            WHERE kind = 'SHIPPED' AND precision = 'DAY' AND day >= :start AND day < :end
            GROUP BY day
            """)
    List<ShippedDay> findShipped(LocalDate start, LocalDate end);

    /** How many there were on a day. */
    @Introspected
    record ShippedDay(LocalDate day, BigDecimal value) {}
}
