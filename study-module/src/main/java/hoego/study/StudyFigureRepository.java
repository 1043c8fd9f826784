package hoego.study;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;

@JdbcRepository(dialect = POSTGRES)
interface StudyFigureRepository extends GenericRepository<StoredBook, Long> {

    @Query("""
            SELECT name, day, coalesce(sum(figure), 0) AS total, count(*) AS count
            FROM (
                SELECT 'meetings' AS name, held_on AS day, 1 AS figure
                FROM study.meeting WHERE held_on >= :start AND held_on < :end AND NOT absent
                UNION ALL
                SELECT 'minutes', held_on, minutes
                FROM study.meeting
                WHERE held_on >= :start AND held_on < :end AND minutes IS NOT NULL AND NOT absent
                UNION ALL
                SELECT 'minutes', read_on, minutes
                FROM study.reading WHERE read_on >= :start AND read_on < :end AND minutes IS NOT NULL
                UNION ALL
                SELECT 'pages', read_on, pages
                FROM study.reading WHERE read_on >= :start AND read_on < :end AND pages IS NOT NULL
                UNION ALL
                SELECT 'books', ended_on, 1
                FROM study.read_through
                WHERE ended_on >= :start AND ended_on < :end AND outcome = 'FINISHED' AND ended_precision = 'DAY'
                UNION ALL
                SELECT 'groups-active', changed.day,
                       (SELECT count(*) FROM study.study_group g
                        WHERE (g.ended_on IS NULL OR study.time_ends(g.ended_on, g.ended_precision) > changed.day)
                          AND EXISTS (SELECT FROM study.meeting m
                                      WHERE m.group_id = g.id AND m.held_on <= changed.day AND m.held_on > changed.day - 35))
                FROM (
                    SELECT CAST(:start AS date) AS day WHERE EXISTS (SELECT FROM study.meeting WHERE held_on <= :start)
                    UNION
                    SELECT held_on FROM study.meeting WHERE held_on >= :start AND held_on < :end
                    UNION
                    SELECT held_on + 35 FROM study.meeting WHERE held_on >= CAST(:start AS date) - 35 AND held_on < CAST(:end AS date) - 35
                    UNION
                    SELECT study.time_ends(ended_on, ended_precision) FROM study.study_group
                    WHERE study.time_ends(ended_on, ended_precision) >= :start
                      AND study.time_ends(ended_on, ended_precision) < :end) AS changed
                WHERE 'groups-active' = ANY (:names)
                UNION ALL
                SELECT 'moment', day, 1
                FROM study.moment WHERE day >= :start AND day < :end) AS figures
            WHERE day >= :allFrom OR name = ANY (:names)
            GROUP BY name, day
            ORDER BY name, day
            """)
    List<DailyStudy> findDaily(LocalDate start, LocalDate end, LocalDate allFrom, String[] names);

    /**
     * What is told at a glance. The latest moments are none before a day since which there are as many of one kind; of the
     * books being read it is those that were read last, and the last ones that were left.
     */
    @Query("""
            WITH active AS (
                SELECT * FROM study.study_group
                WHERE started_on < :end AND (ended_on IS NULL OR study.time_ends(ended_on, ended_precision) > :start)),
            reading AS (
                SELECT DISTINCT ON (b.id) b.id, b.title, b.author, b.pages, coalesce(r.last, t.started_on) AS since, r.last,
                       CASE WHEN r.last IS NULL THEN t.started_precision ELSE 'DAY' END AS known, t.id AS read_through_id
                FROM study.read_through t
                JOIN study.book b ON b.id = t.book_id
                CROSS JOIN LATERAL (
                    SELECT max(read_on) AS last FROM study.reading WHERE read_through_id = t.id AND read_on <= :day) r
                WHERE (t.outcome IS NULL OR t.ended_on > :day)
                  AND (t.started_on <= :day OR r.last IS NOT NULL)
                ORDER BY b.id, coalesce(r.last, t.started_on) DESC, t.id DESC)
            SELECT *
            FROM (
                SELECT 'moment' AS part, kind, id, page_id, day, NULL::date AS other, at, title, parent, pages, to_page,
                       minutes, detail, note, 0::bigint AS count, 0::bigint AS more
                FROM (
                    SELECT * FROM study.moment
                    WHERE day <= :day
                      AND day >= coalesce(
                          greatest((SELECT read_on FROM study.reading WHERE read_on <= :day
                                    ORDER BY read_on DESC OFFSET :latest LIMIT 1),
                                   (SELECT held_on FROM study.meeting WHERE held_on <= :day AND NOT absent
                                    ORDER BY held_on DESC OFFSET :latest LIMIT 1)), '-infinity')
                    ORDER BY day DESC, at DESC, kind DESC, id DESC
                    LIMIT :latest) AS latest
                UNION ALL
                SELECT 'group',
                       (SELECT CAST(count(*) FILTER (WHERE absent) AS text)
                        FROM (SELECT absent FROM study.meeting m
                              WHERE m.group_id = g.id AND m.held_on <= :day
                                AND NOT (m.absent AND m.held_on <@ CAST(:paused AS datemultirange))
                              ORDER BY held_on DESC, id DESC
                              LIMIT 2) AS last),
                       g.id, 0, g.started_on,
                       (SELECT max(held_on) FROM study.meeting m WHERE m.group_id = g.id AND m.held_on <= :day), NULL,
                       g.name, '', g.every_weeks, g.times_per_month,
                       CASE WHEN g.ended_on IS NOT NULL AND study.time_ends(g.ended_on, g.ended_precision) <= :day
                            THEN 1 ELSE 0 END,
                       g.started_precision, '',
                       (SELECT count(*) FROM study.meeting m
                        WHERE m.group_id = g.id AND m.held_on >= :start AND m.held_on < :end AND NOT m.absent),
                       (SELECT count(*) FROM study.member m
                        WHERE m.group_id = g.id AND coalesce(m.joined_on, '-infinity') <= :day
                          AND (m.left_on IS NULL OR study.time_ends(m.left_on, m.left_precision) > :day))
                FROM active g
                UNION ALL
                SELECT part, '', id, 0, since, last, NULL, title, author, pages, NULL, NULL, known, '',
                       (SELECT greatest(coalesce(max(to_page), 0), coalesce(sum(r.pages), 0))
                        FROM study.reading r
                        WHERE r.read_through_id = shown.read_through_id AND r.read_on <= :day),
                       (SELECT coalesce(max(r.percent), 0)
                        FROM study.reading r
                        WHERE r.read_through_id = shown.read_through_id AND r.read_on <= :day)
                FROM (
                    (SELECT 'reading' AS part, * FROM reading ORDER BY since DESC, id DESC LIMIT :books)
                    UNION ALL
                    (SELECT 'left', * FROM reading WHERE study.time_ends(since, known) <= :left ORDER BY since DESC, id DESC LIMIT :books)) AS shown
                UNION ALL
                SELECT 'read', '', 0, 0, NULL, NULL, NULL, '', '', NULL, NULL, NULL, '', '', count(*), 0
                FROM reading
                UNION ALL
                SELECT 'topic', '', 0, 0, min(m.held_on), NULL, NULL,
                       (array_agg(topic ORDER BY m.held_on DESC, m.id DESC))[1], '', NULL, NULL, NULL, '', '',
                       count(DISTINCT m.id), 0
                FROM study.meeting m, unnest(m.topics) AS topic
                WHERE m.held_on >= :start AND m.held_on < :end AND NOT m.absent
                GROUP BY lower(topic)
                UNION ALL
                SELECT 'finished', '', 0, 0, NULL, NULL, NULL, '', '', NULL, NULL, NULL, '', '',
                       count(DISTINCT book_id) FILTER (WHERE ended_on >= :start),
                       count(DISTINCT book_id) FILTER (WHERE ended_on >= (SELECT min(started_on) FROM active))
                FROM study.read_through
                WHERE outcome = 'FINISHED' AND study.time_ends(ended_on, ended_precision) <= :end
                UNION ALL
                SELECT 'unreviewed', '', 0, 0, NULL, NULL, NULL, '', '', NULL, NULL, NULL,
                       coalesce(string_agg(b.id::text, ' ') FILTER (WHERE :named), ''), '', count(*), 0
                FROM study.book b
                WHERE trim(review) = ''
                  AND EXISTS (SELECT FROM study.read_through
                              WHERE book_id = b.id AND outcome = 'FINISHED' AND (ended_on IS NULL OR ended_on <= :day))
                UNION ALL
                SELECT 'unwritten', '', id, 0, ended_on, NULL, NULL, title, '', NULL, NULL, NULL, coalesce(ended_precision, ''), '', 0, 0
                FROM (
                    SELECT b.id, b.title, t.ended_on, t.ended_precision
                    FROM study.book b
                    JOIN LATERAL (
                        SELECT ended_on, ended_precision FROM study.read_through
                        WHERE book_id = b.id AND outcome = 'FINISHED' AND (ended_on IS NULL OR ended_on <= :day)
                        ORDER BY ended_on DESC NULLS LAST, id DESC LIMIT 1) t ON true
                    WHERE trim(b.review) = ''
                    ORDER BY t.ended_on DESC NULLS LAST, b.id DESC
                    LIMIT :unwritten) AS finished
                UNION ALL
                SELECT 'wanted', '', 0, 0, NULL, NULL, NULL, '', '', NULL, NULL, NULL, '', '', count(*), 0
                FROM study.book_state
                WHERE status = 'WANT'
                UNION ALL
                SELECT 'groups', '', 0, 0, NULL, NULL, NULL, '', '', NULL, NULL, NULL, '', '',
                       count(*) FILTER (WHERE ended_on IS NULL OR study.time_ends(ended_on, ended_precision) > :day),
                       count(*)
                FROM study.study_group
                WHERE started_on <= :day) AS overview
            ORDER BY part, CASE WHEN part = 'topic' THEN count END DESC, CASE WHEN part = 'topic' THEN day END,
                     CASE WHEN part = 'group' THEN minutes END, day DESC NULLS LAST, at DESC, kind COLLATE "C" DESC, id DESC
            """)
    List<StudyRow> findOverview(
            LocalDate day,
            LocalDate start,
            LocalDate end,
            int latest,
            int books,
            int unwritten,
            LocalDate left,
            String paused,
            boolean named);

    @Query("""
            SELECT (SELECT count(*) FROM study.moment WHERE day >= :start AND day < :end) AS moments,
                   (SELECT count(*) FROM study.meeting
                    WHERE held_on >= :start AND held_on < :end AND NOT absent) AS meetings,
                   count(*) AS readings, coalesce(sum(pages), 0) AS pages
            FROM study.reading
            WHERE read_on >= :start AND read_on < :end
            """)
    PeriodStudy findTotals(LocalDate start, LocalDate end);
}
