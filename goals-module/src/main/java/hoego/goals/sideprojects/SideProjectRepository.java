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

    /** Every project that has a step by the day, or none at all, with its latest one by then, and whether it was wanted then. */
    String STANDING = """
            WITH standing AS (
                SELECT p.id, p.title, p.what, p.part, p.hours_per_week, p.question,
                       p.wanted = (coalesce(p.wanted_changed_on, '-infinity') <= :day) AS wanted, p.sample,
                       coalesce(latest.kind, 'IDEA') AS state, latest.day AS since, latest.id AS step_id
                FROM goals.side_project p
                LEFT JOIN LATERAL (
                    SELECT s.kind, s.day, s.id
                    FROM goals.side_project_step s
                    WHERE s.side_project_id = p.id AND s.day <= :day AND s.kind NOT IN ('REFUND_REQUESTED', 'REFUNDED')
                    ORDER BY s.day DESC, s.id DESC
                    LIMIT 1
                ) latest ON true
                WHERE latest.id IS NOT NULL
                   OR EXISTS (SELECT FROM goals.side_project_step s WHERE s.side_project_id = p.id AND s.day <= :day)
                   OR NOT EXISTS (SELECT FROM goals.side_project_step s WHERE s.side_project_id = p.id))
            """;

    String COLUMNS = """
            SELECT shown.*, step.precision, coalesce(array_to_string(step.reasons, E'\\n'), '') AS why,
                   coalesce(step.learned, '') AS learned, refund.kind AS refund, refund.amount
            """;

    /** What else is told of those that are shown: their latest steps, and what was refunded by the day. */
    String TOLD = """
            LEFT JOIN goals.side_project_step step ON step.id = shown.step_id
            LEFT JOIN LATERAL (
                SELECT s.kind, s.amount
                FROM goals.side_project_step s
                WHERE s.side_project_id = shown.id AND s.day <= :day AND s.kind IN ('REFUND_REQUESTED', 'REFUNDED')
                ORDER BY s.day DESC, s.id DESC
                LIMIT 1
            ) refund ON true
            """;

    String NARROWED = """
            FROM standing
            WHERE (:id = 0 OR id = :id)
              AND (:words = '' OR strpos(lower(concat_ws(' ', title, what, part, question)), :words) > 0)
              AND (:state = '' OR state = :state)
              AND (NOT :wanted OR (wanted AND state IN ('IDEA', 'WITHDRAWN', 'STOPPED')))
              AND (:always OR state IN ('APPLIED', 'TEAM_BUILDING', 'ACTIVE', 'ON_HOLD') OR EXISTS (
                  SELECT FROM goals.side_project_step s
                  WHERE s.side_project_id = standing.id AND s.day >= :start AND s.ends_before <= :end))
            """;

    /** What is under way first, then the latest. */
    String ORDER = """
            ORDER BY state IN ('APPLIED', 'TEAM_BUILDING', 'ACTIVE', 'ON_HOLD') DESC, since DESC NULLS LAST, id DESC
            """;

    @Query(STANDING + COLUMNS + "FROM (SELECT * " + NARROWED + ORDER + "LIMIT :limit OFFSET :offset) AS shown " + TOLD
            + ORDER)
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

    @Query(STANDING + "SELECT count(*) " + NARROWED)
    long countStandings(
            long id,
            String words,
            String state,
            boolean wanted,
            boolean always,
            LocalDate start,
            LocalDate end,
            LocalDate day);

    @Query(STANDING + COLUMNS + "FROM standing AS shown " + TOLD + "WHERE shown.id = :id")
    Optional<SideProjectStanding> findStanding(long id, LocalDate day);

    /** Those whose question nothing has answered, the latest first. */
    @Query(STANDING + COLUMNS + "FROM (SELECT * FROM standing WHERE question <> '' AND state <> 'SHIPPED' " + ORDER
            + "LIMIT :limit) AS shown " + TOLD + ORDER)
    List<SideProjectStanding> findOpen(LocalDate day, int limit);

    @Query(STANDING + """
            SELECT count(*) AS projects,
                   count(*) FILTER (WHERE state = 'ACTIVE') AS active,
                   count(*) FILTER (WHERE state IN ('APPLIED', 'TEAM_BUILDING', 'ACTIVE', 'ON_HOLD')) AS running,
                   count(*) FILTER (WHERE state IN ('WITHDRAWN', 'STOPPED', 'SHIPPED')) AS ended,
                   count(*) FILTER (WHERE wanted AND state IN ('IDEA', 'WITHDRAWN', 'STOPPED')) AS still_wanted
            FROM standing
            """)
    SideProjectCount countAll(LocalDate day);
}
