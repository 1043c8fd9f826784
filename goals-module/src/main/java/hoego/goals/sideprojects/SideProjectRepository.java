package hoego.goals.sideprojects;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = POSTGRES)
interface SideProjectRepository extends CrudRepository<SideProject, Long> {

    /** Every project that has a step by the day, or none at all, with its latest ones by then, and whether it was wanted then. */
    String STANDING = """
            FROM goals.side_project p
            LEFT JOIN LATERAL (
                SELECT s.kind, s.day, s.precision, s.reasons, s.learned
                FROM goals.side_project_step s
                WHERE s.side_project_id = p.id AND s.day <= :day AND s.kind NOT IN ('REFUND_REQUESTED', 'REFUNDED')
                ORDER BY s.day DESC, s.id DESC
                LIMIT 1
            ) last ON true
            LEFT JOIN LATERAL (
                SELECT s.kind, s.amount
                FROM goals.side_project_step s
                WHERE s.side_project_id = p.id AND s.day <= :day AND s.kind IN ('REFUND_REQUESTED', 'REFUNDED')
                ORDER BY s.day DESC, s.id DESC
                LIMIT 1
            ) refund ON true
            CROSS JOIN LATERAL (
                SELECT p.wanted = (coalesce(p.wanted_changed_on, '-infinity') <= :day) AS wanted
            ) mind
            WHERE (last.kind IS NOT NULL OR refund.kind IS NOT NULL
                OR NOT EXISTS (SELECT FROM goals.side_project_step s WHERE s.side_project_id = p.id))
            """;

    String COLUMNS = """
            SELECT p.id, p.title, p.what, p.part, p.hours_per_week, p.question, mind.wanted, p.sample,
                   coalesce(last.kind, 'IDEA') AS state, last.day AS since, last.precision,
                   coalesce(array_to_string(last.reasons, E'\\n'), '') AS why, coalesce(last.learned, '') AS learned,
                   refund.kind AS refund, refund.amount
            """;

    String NARROWED = """
              AND (:id = 0 OR p.id = :id)
              AND lower(concat_ws(' ', p.title, p.what, p.part, p.question)) LIKE :words
              AND (:state = '' OR coalesce(last.kind, 'IDEA') = :state)
              AND (NOT :wanted OR (mind.wanted AND coalesce(last.kind, 'IDEA') IN ('IDEA', 'WITHDRAWN', 'STOPPED')))
              AND (:always OR last.kind IN ('APPLIED', 'TEAM_BUILDING', 'ACTIVE', 'ON_HOLD') OR EXISTS (
                  SELECT FROM goals.side_project_step s
                  WHERE s.side_project_id = p.id AND s.day >= :start AND s.ends_before <= :end))
            """;

    /** What is under way first, then the latest. */
    String ORDER = """
            ORDER BY coalesce(last.kind, '') IN ('APPLIED', 'TEAM_BUILDING', 'ACTIVE', 'ON_HOLD') DESC,
                     last.day DESC NULLS LAST, p.id DESC
            """;

    @Query(COLUMNS + STANDING + NARROWED + ORDER + "LIMIT :limit OFFSET :offset")
    List<SideProjectStanding> findStandings(
            long id,
            String words,
            String state,
            boolean wanted,
            boolean always,
            LocalDate start,
            LocalDate end,
            LocalDate day,
            int limit,
            long offset);

    @Query("SELECT count(*) " + STANDING + NARROWED)
    long countStandings(
            long id,
            String words,
            String state,
            boolean wanted,
            boolean always,
            LocalDate start,
            LocalDate end,
            LocalDate day);

    @Query(COLUMNS + STANDING + "AND p.id = :id")
    Optional<SideProjectStanding> findStanding(long id, LocalDate day);

    /** Those whose question nothing has answered, the latest first. */
    @Query(COLUMNS + STANDING + "AND p.question <> '' AND coalesce(last.kind, '') <> 'SHIPPED' " + ORDER
            + "LIMIT :limit")
    List<SideProjectStanding> findOpen(LocalDate day, int limit);

    @Query("WITH standing AS (" + COLUMNS + STANDING + """
            )
            SELECT count(*) AS projects,
                   count(*) FILTER (WHERE state = 'ACTIVE') AS active,
                   count(*) FILTER (WHERE state IN ('APPLIED', 'TEAM_BUILDING', 'ACTIVE', 'ON_HOLD')) AS running,
                   count(*) FILTER (WHERE state IN ('WITHDRAWN', 'STOPPED', 'SHIPPED')) AS ended,
                   count(*) FILTER (WHERE wanted AND state IN ('IDEA', 'WITHDRAWN', 'STOPPED')) AS still_wanted
            FROM standing
            """)
    SideProjectCount countAll(LocalDate day);
}
