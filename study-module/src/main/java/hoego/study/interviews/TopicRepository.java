package hoego.study.interviews;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.util.List;

@JdbcRepository(dialect = POSTGRES)
interface TopicRepository extends CrudRepository<Topic, Long> {

    @Query("SELECT * FROM study.topic ORDER BY lower(name), id")
    List<Topic> findByName();

    @Query("SELECT EXISTS (SELECT FROM study.topic WHERE parent_id = :id)")
    boolean hasChildren(long id);

    /**
     * Of each topic the last three recalls by a day, of each card the first one on each. They are among those of the
     * three cards that were recalled last, or on the same day as the third, unless somebody recalled later than that day.
     */
    String RECALLED = """
            WITH recalled AS MATERIALIZED (
                SELECT each.topic_id, each.day, each.place,
                       study.recall_counts_as((SELECT grade FROM study.recall WHERE id = each.place)) AS counts_as
                FROM (
                    SELECT c.topic_id, first.day, first.id AS place,
                           row_number() OVER (PARTITION BY c.topic_id ORDER BY first.day DESC, first.id DESC) AS nth
                    FROM (
                        SELECT topic_id, id, last_recalled_on, first_value(last_recalled_on) OVER late AS last,
                               nth_value(last_recalled_on, 3) OVER late AS third
                        FROM study.card_of_topic
                        WHERE last_recalled_on IS NOT NULL
                        WINDOW late AS (PARTITION BY topic_id ORDER BY last_recalled_on DESC
                                        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)
                    ) c
                    CROSS JOIN LATERAL (
                        SELECT recalled_on AS day, min(id) AS id FROM study.recall
                        WHERE card_id = c.id AND recalled_on <= :day
                        GROUP BY recalled_on
                        ORDER BY recalled_on DESC
                        LIMIT 3
                    ) first
                    WHERE c.third IS NULL OR c.last_recalled_on >= c.third OR c.last > :day
                ) each
                WHERE each.nth <= 3
            )
            """;

    /** What some days had of questions, by topic. */
    String ASKED = """
            FROM study.question
            WHERE ((asked_on >= :start AND asked_on < :end) OR (asked_on IS NULL AND :always))
              AND (interview_id IS NOT NULL OR NOT :inInterviews)
            GROUP BY topic_id
            """;

    @Query(RECALLED + """
            SELECT t.id, t.name, array_to_string(t.aliases, E'\\n') AS aliases, t.parent_id, p.name AS parent_name, t.target_level, t.sample, known.level,
                   coalesce(a.asked, 0) AS asked, coalesce(a.graded, 0) AS graded, a.mean, coalesce(a.first, 0) AS first_asked,
                   greatest(acted.asked_on, acted.changed_on, r.recalled_on) AS acted_on
            FROM study.topic t
            LEFT JOIN study.topic p ON p.id = t.parent_id
            LEFT JOIN LATERAL (
                SELECT round(avg(e.counts_as), 2) AS level
                FROM (
                    (SELECT actual AS counts_as, asked_on AS day, 1 AS kind, id AS place FROM study.question
                     WHERE topic_id = t.id AND actual IS NOT NULL AND asked_on <= :day
                     ORDER BY asked_on DESC, id DESC
                     LIMIT 3)
                    UNION ALL
                    (SELECT actual, noted_on, 1, id FROM study.question
                     WHERE topic_id = t.id AND actual IS NOT NULL AND asked_on IS NULL AND noted_on <= :day
                     ORDER BY noted_on DESC, id DESC
                     LIMIT 3)
                    UNION ALL
                    SELECT counts_as, day, 2, place FROM recalled WHERE topic_id = t.id
                    ORDER BY day DESC, kind DESC, place DESC
                    LIMIT 3
                ) e
            ) known ON true
            LEFT JOIN (
                SELECT topic_id, count(*) AS asked, count(actual) AS graded, round(avg(actual), 2) AS mean,
                       min(id) AS first
            """ + ASKED + """
            ) a ON a.topic_id = t.id
            LEFT JOIN (
                SELECT topic_id, max(asked_on) FILTER (WHERE asked_on <= :day) AS asked_on,
                       max(changed_on) FILTER (WHERE changed_on <= :day) AS changed_on
                FROM study.question
                GROUP BY topic_id
            ) acted ON acted.topic_id = t.id
            LEFT JOIN (SELECT topic_id, max(day) AS recalled_on FROM recalled GROUP BY topic_id) r ON r.topic_id = t.id
            ORDER BY CASE WHEN t.target_level <= known.level THEN 0 ELSE t.target_level - known.level END DESC NULLS LAST,
                     known.level NULLS LAST, t.target_level DESC NULLS LAST, lower(t.name), t.id
            """)
    List<TopicStanding> findStandings(
            LocalDate day, boolean always, LocalDate start, LocalDate end, boolean inInterviews);

    /** What is known of each topic besides its level. */
    @Query("""
            SELECT t.id AS topic_id, coalesce(a.graded, 0) AS graded, coalesce(a.able, 0) AS able, coalesce(a.ids, '') AS ids,
                   coalesce(c.cards, 0) AS cards, c.strength
            FROM study.topic t
            LEFT JOIN (
                SELECT topic_id, count(actual) AS graded, count(*) FILTER (WHERE actual >= 3) AS able,
                       string_agg(id::text, ',' ORDER BY id) AS ids
            """ + ASKED + """
            ) a ON a.topic_id = t.id
            LEFT JOIN (
                SELECT topic_id, count(*) AS cards,
                       round(avg(study.retrievability(stability, :today - last_recalled_on))::numeric, 4)
                           AS strength
                FROM study.card_of_topic
                GROUP BY topic_id
            ) c ON c.topic_id = t.id
            """)
    List<TopicSkill> findSkills(LocalDate today, boolean always, LocalDate start, LocalDate end, boolean inInterviews);

    /** The first recall of each card of a topic on each day, those that follow on it are steps of learning it again. */
    String FIRST_RECALLS = """
            SELECT DISTINCT ON (r.recalled_on, r.card_id) r.recalled_on, r.card_id, r.id, r.grade
            FROM study.recall r
            WHERE r.card_id IN (SELECT id FROM cards) AND r.recalled_on <= :day
            """;

    String NEWEST_FIRST = "ORDER BY r.recalled_on DESC, r.card_id DESC, r.id ";

    /**
     * The last of what says how well a topic and its parts are known, and of what was asked and recalled, each the newest
     * first, with how much there is in all. A question that was asked on no day counts from that on which it was written down.
     *
     * @param values how many of what a level follows from
     * @param most how many questions, and how many days of recall
     */
    @Query("""
            WITH RECURSIVE part (id) AS (
                SELECT CAST(:id AS bigint)
                UNION
                SELECT t.id FROM study.topic t JOIN part ON t.parent_id = part.id
            ), cards AS MATERIALIZED (
                SELECT * FROM study.card_of_topic WHERE topic_id = ANY (ARRAY(SELECT id FROM part))
            ), asked AS MATERIALIZED (
                SELECT * FROM study.question
                WHERE topic_id = ANY (ARRAY(SELECT id FROM part))
                  AND ((asked_on >= :start AND asked_on < :end) OR (asked_on IS NULL AND :always))
            ), said AS MATERIALIZED (
                (SELECT 'question' COLLATE "C" AS kind, id AS record_id, id AS question_id, words AS title,
                        coalesce(asked_on, noted_on) AS day, id AS place, actual AS grade, actual AS counts_as
                 FROM study.question
                 WHERE topic_id = ANY (ARRAY(SELECT id FROM part)) AND actual IS NOT NULL
                   AND coalesce(asked_on, noted_on) <= :day
                 ORDER BY day DESC, place DESC
                 LIMIT :values + 2)
                UNION ALL
                SELECT 'recall', c.id, c.question_id, c.title, f.recalled_on, f.id, f.grade, study.recall_counts_as(f.grade)
                FROM (
                    SELECT * FROM (
            """ + FIRST_RECALLS + NEWEST_FIRST + """
                    ) r
                    ORDER BY r.recalled_on DESC
                    FETCH FIRST (:values + 2) ROWS WITH TIES
                ) f
                JOIN cards c ON c.id = f.card_id
            ), levels AS (
                SELECT said.*, round(avg(counts_as) OVER (
                           ORDER BY day, kind, place ROWS BETWEEN 2 PRECEDING AND CURRENT ROW), 2) AS level
                FROM said
            )
            (SELECT 'level' AS part, s.kind, s.record_id AS id, s.question_id, s.title, s.day, s.grade, s.counts_as, s.level,
                    NULL::int AS expected, NULL::bigint AS interview_id, '' AS post, '' AS company, '' AS stage, 0 AS people,
                    '' AS who, '' AS source, 0 AS again, 0 AS hard, 0 AS good, 0 AS easy
             FROM levels s
             ORDER BY s.day DESC, s.kind DESC, s.place DESC
             LIMIT :values)
            UNION ALL
            (SELECT 'recalled', 'recall', min(c.id), min(c.question_id), min(c.title), f.recalled_on, NULL, NULL, NULL,
                    NULL, NULL, '', '', '', 0, '', '',
                    count(*) FILTER (WHERE f.grade = 1)::int, count(*) FILTER (WHERE f.grade = 2)::int,
                    count(*) FILTER (WHERE f.grade = 3)::int, count(*) FILTER (WHERE f.grade = 4)::int
             FROM (
            """ + FIRST_RECALLS + """
                 AND r.recalled_on < :end
                 AND r.recalled_on >= (
                     SELECT min(recalled_on) FROM (
                         SELECT r.recalled_on FROM study.recall r
                         WHERE r.card_id IN (SELECT id FROM cards)
                           AND r.recalled_on <= :day AND r.recalled_on >= :start AND r.recalled_on < :end
                         GROUP BY r.recalled_on
                         ORDER BY r.recalled_on DESC
                         LIMIT :most
                     ) last)
            """ + NEWEST_FIRST + """
             ) f
             JOIN cards c ON c.id = f.card_id
             GROUP BY f.recalled_on
             ORDER BY f.recalled_on DESC)
            UNION ALL
            (SELECT 'asked', 'question', q.id, q.id, q.words, q.asked_on, q.actual, NULL, NULL,
                    q.expected, i.id, coalesce(i.post, ''), coalesce(i.company, ''), coalesce(s.kind, ''), coalesce(p.people, 0),
                    coalesce(p.who, ''), q.source, 0, 0, 0, 0
             FROM (SELECT * FROM asked ORDER BY asked_on DESC NULLS LAST, id DESC LIMIT :most) q
             LEFT JOIN study.interview i ON i.id = q.interview_id
             LEFT JOIN LATERAL (
                 SELECT id, kind FROM study.stage
                 WHERE interview_id = i.id AND held_on = q.asked_on
                 ORDER BY conversation DESC, id
                 LIMIT 1
             ) s ON true
             LEFT JOIN LATERAL (
                 SELECT sum(people)::int AS people, string_agg(nullif(speciality, ''), ', ' ORDER BY id) AS who
                 FROM study.interviewer
                 WHERE stage_id = s.id
             ) p ON true
             ORDER BY q.asked_on DESC NULLS LAST, q.id DESC)
            UNION ALL
            SELECT 'cards', 'card', 0, NULL, '', NULL, count(*)::int, NULL,
                   round(avg(study.retrievability(c.stability, :today - c.last_recalled_on))::numeric, 4),
                   NULL, NULL, '', '', '', 0, '', '', 0, 0, 0, 0
            FROM cards c
            UNION ALL
            SELECT 'totals', '', 0, NULL, coalesce(string_agg(q.id::text, ',' ORDER BY q.id), ''), NULL, count(*)::int, NULL,
                   NULL, NULL, NULL, '', '', '', 0, '', '', count(q.actual)::int,
                   (count(*) FILTER (WHERE q.actual >= 3))::int, (
                       SELECT count(DISTINCT r.recalled_on) FROM study.recall r
                       WHERE r.card_id IN (SELECT id FROM cards)
                         AND r.recalled_on <= :day AND r.recalled_on >= :start AND r.recalled_on < :end)::int, 0
            FROM asked q
            """)
    List<TopicTrailRow> findTrail(
            long id,
            LocalDate day,
            LocalDate today,
            boolean always,
            LocalDate start,
            LocalDate end,
            int values,
            int most);
}
