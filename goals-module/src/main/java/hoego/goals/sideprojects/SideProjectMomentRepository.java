package hoego.goals.sideprojects;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = POSTGRES)
interface SideProjectMomentRepository extends GenericRepository<SideProjectStep, Long> {

    @Query("""
            SELECT m.day, m.at, m.kind, m.id, m.page_id, m.title, m.note, m.amount, m.step
            FROM goals.side_project_moment m
            WHERE m.day >= :start AND m.day < :end
              AND (:words = '' OR strpos(lower(m.title || ' ' || m.note), :words) > 0)
              AND (m.day, m.at, m.kind, m.id) < (:beforeDay, :beforeAt, :beforeKind COLLATE "C", :beforeId)
            ORDER BY m.day DESC, m.at DESC, m.kind DESC, m.id DESC
            LIMIT :limit
            """)
    List<StepMoment> findBefore(
            LocalDate start,
            LocalDate end,
            String words,
            LocalDate beforeDay,
            Instant beforeAt,
            String beforeKind,
            long beforeId,
            int limit);

    @Query("""
            SELECT found.kind, found.id, found.page_id, found.title, found.text, found.day, found.step
            FROM (
                SELECT 'side-project' AS kind, id, id AS page_id, title,
                       concat_ws(' ', title, what, part, question) AS text, NULL::date AS day,
                       NULL::text AS step
                FROM goals.side_project
                UNION ALL
                SELECT 'side-project-session', s.id, p.id, p.title, s.note, s.day, NULL
                FROM goals.side_project_session s
                JOIN goals.side_project p ON p.id = s.side_project_id
                UNION ALL
                SELECT 'side-project-step', s.id, p.id, p.title,
                       concat_ws(' ', array_to_string(s.reasons, ', '), s.learned, s.note),
                       CASE s.precision WHEN 'DAY' THEN s.day END, s.kind
                FROM goals.side_project_step s
                JOIN goals.side_project p ON p.id = s.side_project_id
            ) found
            WHERE strpos(lower(found.text), :words) > 0 OR found.step = ANY (:named)
            ORDER BY found.day DESC NULLS LAST, found.kind, found.id DESC
            LIMIT :limit
            """)
    List<SideProjectHit> findMatching(String words, String[] named, int limit);

    @Query("SELECT side_project_id FROM goals.side_project_step WHERE id = :stepId")
    Optional<Long> findProject(long stepId);

    @Query("SELECT side_project_id FROM goals.side_project_session WHERE id = :sessionId")
    Optional<Long> findProjectOfSession(long sessionId);

    @Query("""
            SELECT 'day' AS part, m.day, NULL::timestamptz AS at, 0::bigint AS id, 0::bigint AS page_id, '' AS title,
                   '' AS note, NULL::numeric AS amount, NULL::text AS step, count(*) AS count
            FROM goals.side_project_moment m
            WHERE m.day >= :start AND m.day < :end
            GROUP BY m.day
            UNION ALL
            SELECT 'shipped', m.day, NULL, 0, 0, '', '', NULL, NULL, count(*)
            FROM goals.side_project_moment m
            WHERE m.step = 'SHIPPED' AND m.day >= :shippedSince AND m.day <= :day
            GROUP BY m.day
            UNION ALL
            (SELECT 'moment', m.day, m.at, m.id, m.page_id, m.title, m.note, m.amount, m.step, 0
             FROM goals.side_project_moment m
             WHERE m.day <= :day
             ORDER BY m.day DESC, m.at DESC, m.kind DESC, m.id DESC
             LIMIT :latest)
            ORDER BY 1, 2 DESC, 3 DESC, 4 DESC
            """)
    List<StepGlanceRow> findGlance(LocalDate start, LocalDate end, LocalDate shippedSince, LocalDate day, int latest);

    @Query(SideProjectRepository.STANDING + SideProjectRepository.COLUMNS + """
            FROM (
                SELECT 'count' AS place, 0::bigint AS id, '' AS title, '' AS what, '' AS part,
                       NULL::numeric AS hours_per_week, '' AS question, false AS wanted, false AS sample, 'IDEA' AS state,
                       (SELECT max(day) FROM goals.side_project_session WHERE day <= :day) AS since,
                       NULL::bigint AS step_id, count(*) AS projects,
                       count(*) FILTER (WHERE state = 'ACTIVE') AS active,
                       count(*) FILTER (WHERE state IN ('APPLIED', 'TEAM_BUILDING', 'ACTIVE', 'ON_HOLD')) AS running,
                       count(*) FILTER (WHERE state IN ('WITHDRAWN', 'STOPPED', 'SHIPPED')) AS ended,
                       count(*) FILTER (WHERE wanted AND state IN ('IDEA', 'WITHDRAWN', 'STOPPED')) AS still_wanted
                FROM standing
                UNION ALL
                (SELECT 'running', *, 0, 0, 0, 0, 0 FROM standing
                 WHERE state IN ('APPLIED', 'TEAM_BUILDING', 'ACTIVE', 'ON_HOLD')
                 ORDER BY since DESC, id DESC
                 LIMIT :shown)
                UNION ALL
                (SELECT 'end', *, 0, 0, 0, 0, 0 FROM standing
                 WHERE state IN ('WITHDRAWN', 'STOPPED', 'SHIPPED')
                 ORDER BY since DESC, id DESC
                 LIMIT 1)
                UNION ALL
                (SELECT 'question', *, 0, 0, 0, 0, 0 FROM standing
                 WHERE question <> '' AND state <> 'SHIPPED'
                 ORDER BY since DESC NULLS LAST, id DESC
                 LIMIT 1)
                UNION ALL
                (SELECT 'quiet', standing.id, title, what, part, hours_per_week, question, wanted, sample, state,
                        touched.day, step_id, 0, 0, 0, 0, 0
                 FROM standing
                 CROSS JOIN LATERAL (
                     SELECT greatest(
                         (SELECT max(least(s.ends_before - 1, :day)) FROM goals.side_project_step s
                          WHERE s.side_project_id = standing.id AND s.day <= :day),
                         (SELECT max(s.day) FROM goals.side_project_session s
                          WHERE s.side_project_id = standing.id AND s.day <= :day)) AS day
                 ) touched
                 WHERE state IN ('TEAM_BUILDING', 'ACTIVE') AND touched.day < :quietSince
                 ORDER BY touched.day, standing.id
                 LIMIT :shown)) AS shown
            """ + SideProjectRepository.TOLD
            + "ORDER BY place, since DESC NULLS LAST, shown.id DESC")
    List<ShownProject> findShown(LocalDate day, LocalDate quietSince, int shown);
}
