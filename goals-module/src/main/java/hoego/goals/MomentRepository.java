package hoego.goals;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = POSTGRES)
interface MomentRepository extends GenericRepository<Goal, Long> {

    @Query("""
            SELECT m.day, m.at, m.kind, m.id, m.page_id, m.title, m.note, m.value, m.unit, m.detail
            FROM goals.moment m
            WHERE m.day >= :start AND m.day < :end
              AND (:kind = '' OR m.kind = :kind)
              AND (:words = '' OR strpos(lower(m.title || ' ' || m.note), :words) > 0)
              AND (m.day, m.at, m.kind, m.id) < (:beforeDay, :beforeAt, :beforeKind COLLATE "C", :beforeId)
            ORDER BY m.day DESC, m.at DESC, m.kind DESC, m.id DESC
            LIMIT :limit
            """)
    List<GoalMoment> findBefore(
            LocalDate start,
            LocalDate end,
            String kind,
            String words,
            LocalDate beforeDay,
            Instant beforeAt,
            String beforeKind,
            long beforeId,
            int limit);

    @Query("""
            SELECT found.kind, found.id, found.page_id, found.title, found.text, found.day
            FROM (
                SELECT 'goal' AS kind, id, id AS page_id, title, title || ' ' || why || ' ' || reason AS text,
                       starts_on AS day
                FROM goals.goal
                UNION ALL
                SELECT 'check-in', c.id, c.goal_id, g.title, c.note, c.day
                FROM goals.check_in c
                JOIN goals.goal g ON g.id = c.goal_id
                UNION ALL
                SELECT 'skip', s.id, s.goal_id, g.title, s.reason, s.day
                FROM goals.skip s
                JOIN goals.goal g ON g.id = s.goal_id
                UNION ALL
                SELECT 'correction', c.id, c.goal_id, g.title, c.reason, c.day
                FROM goals.correction c
                JOIN goals.goal g ON g.id = c.goal_id
                UNION ALL
                SELECT 'milestone', m.id, m.goal_id, m.title, m.title, coalesce(m.done_on, m.due)
                FROM goals.milestone m
                UNION ALL
                SELECT 'resolution', id, id, words, words || ' ' || note, made_on
                FROM goals.resolution
                UNION ALL
                SELECT 'worry', id, id, words, words, CASE precision WHEN 'DAY' THEN day END
                FROM goals.worry
                UNION ALL
                SELECT 'worry-action', a.id, a.worry_id, a.what, a.what, CASE a.precision WHEN 'DAY' THEN a.day END
                FROM goals.worry_action a
                UNION ALL
                SELECT 'not-doing', n.id, n.id, n.what,
                       concat_ws(' ', n.what, n.to_whom, n.reason, coalesce(p.words, n.principle_words)), n.decided_on
                FROM goals.not_doing n
                LEFT JOIN goals.principle p ON p.id = n.principle_id
                UNION ALL
                SELECT 'not-doing-look', l.id, l.not_doing_id, n.what, l.note, l.day
                FROM goals.not_doing_look l
                JOIN goals.not_doing n ON n.id = l.not_doing_id
            ) found
            WHERE strpos(lower(found.text), :words) > 0
            ORDER BY found.day DESC NULLS LAST, found.kind, found.id DESC
            LIMIT :limit
            """)
    List<GoalHit> findMatching(String words, int limit);

    @Query("""
            SELECT goal_id FROM goals.check_in WHERE id = :id AND :kind = 'check-in'
            UNION ALL
            SELECT goal_id FROM goals.milestone WHERE id = :id AND :kind = 'milestone'
            UNION ALL
            SELECT goal_id FROM goals.skip WHERE id = :id AND :kind = 'skip'
            UNION ALL
            SELECT goal_id FROM goals.correction WHERE id = :id AND :kind = 'correction'
            UNION ALL
            SELECT worry_id FROM goals.worry_action WHERE id = :id AND :kind = 'worry-action'
            UNION ALL
            SELECT not_doing_id FROM goals.not_doing_look WHERE id = :id AND :kind = 'not-doing-look'
            """)
    Optional<Long> findPage(String kind, long id);

    @Query("""
            SELECT 'day' AS part, m.day, NULL::timestamptz AS at, '' AS kind, 0::bigint AS id, 0::bigint AS page_id,
                   '' AS title, '' AS note, NULL::numeric AS value, '' AS unit, '' AS detail,
                   count(*) AS count, 0::bigint AS other
            FROM goals.moment m
            WHERE m.day >= :daysStart AND m.day < :daysEnd
            GROUP BY m.day
            UNION ALL
            (SELECT 'moment', m.day, m.at, m.kind, m.id, m.page_id, m.title, m.note, m.value, m.unit, m.detail, 0, 0
             FROM goals.moment m
             WHERE m.day <= :day
               AND m.day >= coalesce(
                   greatest((SELECT c.day FROM goals.check_in c WHERE c.day <= :day
                             ORDER BY c.day DESC OFFSET :latest LIMIT 1),
                            (SELECT w.day FROM goals.worry w WHERE w.day <= :day AND w.precision = 'DAY'
                             ORDER BY w.day DESC OFFSET :latest LIMIT 1),
                            (SELECT done_on FROM goals.milestone WHERE done_on <= :day
                             ORDER BY done_on DESC OFFSET :latest LIMIT 1)), '-infinity')
             ORDER BY m.day DESC, m.at DESC, m.kind DESC, m.id DESC
             LIMIT :latest)
            UNION ALL
            SELECT 'worries', NULL, NULL, '', 0, 0, '', '', NULL, '', w.area, count(*),
                   count(*) FILTER (WHERE w.answered_on IS NULL OR w.answered_on > :day)
            FROM goals.worry w
            WHERE w.day >= :start AND w.ends_before <= :end
            GROUP BY w.area
            UNION ALL
            SELECT 'actions', NULL, NULL, '', 0, 0, '', '', count(a.minutes), '', w.area, count(*),
                   coalesce(sum(a.minutes), 0)
            FROM goals.worry_action a
            JOIN goals.worry w ON w.id = a.worry_id
            WHERE a.day >= :start AND a.ends_before <= :end
            GROUP BY w.area
            UNION ALL
            SELECT 'acted', a.day, NULL, '', 0, 0, '', '', NULL, '', '', count(*), coalesce(sum(a.minutes), 0)
            FROM goals.worry_action a
            WHERE a.precision = 'DAY' AND a.day >= :actedStart AND a.day <= :day
            GROUP BY a.day
            UNION ALL
            SELECT 'not-done', n.decided_on, NULL, '', 0, 0, '', '', NULL, '', '', count(*), 0
            FROM goals.not_doing n
            WHERE n.decided_on >= :actedStart AND n.decided_on <= :day
            GROUP BY n.decided_on
            UNION ALL
            SELECT 'due', s.review_on, NULL, '', n.id, 0, n.what, '', NULL, '', n.kind, 0, 0
            FROM goals.not_doing n
            JOIN goals.not_doing_on(:day) s ON s.id = n.id
            WHERE s.state = 'DUE' AND n.decided_on <= :day
            UNION ALL
            SELECT 'open', NULL, NULL, '', 0, 0, '', '', NULL, '', '', count(*), 0
            FROM goals.resolution r
            WHERE r.made_on <= :day AND (r.settled_on IS NULL OR r.settled_on > :day)
            UNION ALL
            SELECT 'carried', NULL, NULL, '', 0, 0, '', '', NULL, '', '', count(*), coalesce(max(run.quarters), 0)
            FROM goals.resolution r
            JOIN goals.resolution_run run ON run.id = r.id
            WHERE r.carried_from IS NOT NULL AND r.starts_on < :end AND r.ends_before > :start
            UNION ALL
            SELECT 'unjudged', NULL, NULL, '', 0, 0, '', '', NULL, '', '', count(*), 0
            FROM goals.goal g
            WHERE g.ends_on >= :unjudgedSince AND g.ends_on <= :unjudgedBy
              AND (g.outcome IS NULL OR g.closed_on > :day)
            UNION ALL
            SELECT 'idle', r.made_on, NULL, '', r.id, 0, r.words, '', NULL, '', '', 0, 0
            FROM goals.resolution r
            WHERE length(r.period) = 4 AND r.starts_on < :end AND r.ends_before > :day
              AND r.made_on <= :idleSince AND r.note = '' AND (r.settled_on IS NULL OR r.settled_on > :day)
            ORDER BY 1, 2 DESC, 3 DESC, 4 DESC, 5 DESC, 11
            """)
    List<GlanceRow> findGlance(
            LocalDate start,
            LocalDate end,
            LocalDate daysStart,
            LocalDate daysEnd,
            LocalDate actedStart,
            LocalDate day,
            LocalDate idleSince,
            LocalDate unjudgedSince,
            LocalDate unjudgedBy,
            int latest);
}
