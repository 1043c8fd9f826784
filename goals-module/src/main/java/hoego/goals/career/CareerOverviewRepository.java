package hoego.goals.career;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import hoego.goals.trash.Trashed;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;

@JdbcRepository(dialect = POSTGRES)
interface CareerOverviewRepository extends GenericRepository<Trashed, Long> {

    @Query("""
            SELECT 'achieved' AS part, a.day, count(*) AS count
            FROM goals.achievement a
            WHERE a.precision = 'DAY' AND a.day >= :start AND a.day < :end
            GROUP BY a.day
            UNION ALL
            SELECT 'learned', l.day, count(*)
            FROM goals.lesson l
            WHERE l.day >= :start AND l.day < :end
            GROUP BY l.day
            """)
    List<MeasuredDay> findMeasured(LocalDate start, LocalDate end);

    /**
     * The attempt that ran when something was achieved is the last that had begun by then. The latest moments are none before
     * a day since which there are as many of one kind.
     */
    @Query("""
            SELECT 'day' AS part, m.day, NULL::timestamptz AS at, '' AS kind, 0::bigint AS id, 0::bigint AS page_id,
                   '' AS title, '' AS note, NULL::numeric AS value, '' AS detail, count(*) AS count
            FROM goals.career_moment m
            WHERE m.day >= :daysStart AND m.day < :daysEnd
            GROUP BY m.day
            UNION ALL
            (SELECT 'moment', m.day, m.at, m.kind, m.id, m.page_id, m.title, m.note, m.value, m.detail, 0
             FROM goals.career_moment m
             WHERE m.day <= :day
               AND m.day >= coalesce(
                   greatest((SELECT l.day FROM goals.lesson l WHERE l.day <= :day
                             ORDER BY l.day DESC OFFSET :latest LIMIT 1),
                            (SELECT w.week FROM goals.workload w WHERE w.week <= :day
                             ORDER BY w.week DESC OFFSET :latest LIMIT 1)), '-infinity')
             ORDER BY m.day DESC, m.at DESC, m.kind DESC, m.id DESC
             LIMIT :latest)
            UNION ALL
            SELECT 'achievements', NULL, NULL, '', 0, 0, '', '', NULL, '', count(*)
            FROM goals.achievement a
            WHERE a.day >= :start AND a.ends_before <= :end
            UNION ALL
            (SELECT 'recent', a.day, NULL, a.precision, a.id, 0, a.title, coalesce(u.title, ''), NULL,
                    coalesce(tried.approach, ''), coalesce(tried.number, 0)
             FROM goals.achievement a
             LEFT JOIN goals.undertaking u ON u.id = a.undertaking_id
             LEFT JOIN LATERAL (
                 SELECT t.approach, row_number() OVER (ORDER BY t.started_on, t.id) AS number
                 FROM goals.attempt t
                 WHERE t.undertaking_id = u.id AND t.started_on < a.ends_before
                 ORDER BY number DESC
                 LIMIT 1
             ) tried ON true
             WHERE a.day <= :day
             ORDER BY a.day DESC, a.id DESC
             LIMIT :recent)
            UNION ALL
            SELECT 'achieved', a.day, NULL, '', 0, 0, '', '', NULL, '', count(*)
            FROM goals.achievement a
            WHERE a.precision = 'DAY' AND a.day >= :measuredFrom AND a.day <= :day
            GROUP BY a.day
            UNION ALL
            SELECT 'lessons', NULL, NULL, '', 0, 0, '', '', coalesce(sum(l.minutes_lost), 0), '', count(*)
            FROM goals.lesson l
            WHERE l.day >= :start AND l.day < :end
            UNION ALL
            SELECT 'learned', l.day, NULL, '', 0, 0, '', '', NULL, '', count(*)
            FROM goals.lesson l
            WHERE l.day >= :measuredFrom AND l.day <= :day
            GROUP BY l.day
            UNION ALL
            SELECT 'unused', NULL, NULL, '', 0, 0, '', '', NULL, '', count(*)
            FROM goals.principle r
            WHERE (r.retired_on IS NULL OR r.retired_on > :day)
              AND greatest(r.since_ends_before - 1, r.kept_on) <= :unusedSince
              AND NOT EXISTS (SELECT FROM goals.principle_use e WHERE e.principle_id = r.id AND e.day <= :day)
            UNION ALL
            SELECT 'begun', NULL, NULL, '', 0, 0, '', '', NULL, '', 1
            WHERE EXISTS (SELECT FROM goals.position p WHERE p.started_on <= :day)
               OR EXISTS (SELECT FROM goals.undertaking)
               OR EXISTS (SELECT FROM goals.achievement a WHERE a.day <= :day)
               OR EXISTS (SELECT FROM goals.principle r WHERE r.since <= :day)
            ORDER BY 1, 2 DESC, 3 DESC, 4 DESC, 5 DESC
            """)
    List<CareerOverviewRow> find(
            LocalDate start,
            LocalDate end,
            LocalDate daysStart,
            LocalDate daysEnd,
            LocalDate measuredFrom,
            LocalDate day,
            LocalDate unusedSince,
            int latest,
            int recent);
}
