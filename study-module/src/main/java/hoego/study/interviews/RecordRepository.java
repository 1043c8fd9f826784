package hoego.study.interviews;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads records of all kinds from one view. */
@JdbcRepository(dialect = POSTGRES)
interface RecordRepository extends GenericRepository<Interview, Long> {

    /** Of a stage that is the first conversation of its interview. */
    String FIRST = """
              AND s.conversation
              AND NOT EXISTS (
                  SELECT FROM study.stage earlier
                  WHERE earlier.interview_id = s.interview_id AND earlier.conversation
                    AND (earlier.held_on, earlier.id) < (s.held_on, s.id))
            """;

    /** How often cards were recalled on each day since one. */
    String RECALLED = """
            UNION ALL
            SELECT 'recalled', '', 0, 0, r.recalled_on, NULL, '', '', '', '', '', count(*)::int
            FROM study.recall r
            WHERE r.recalled_on >= :recalledSince
            GROUP BY r.recalled_on
            """;

    /** How many cards last now, and by how many that changed on each day since one. */
    String MATURE = """
            UNION ALL
            SELECT 'mature', '', 0, 0, NULL, NULL, '', '', '', '', '', count(*)::int
            FROM study.card c
            WHERE c.stability >= 21 AND CAST(:matureSince AS date) < '9999-01-01'
            UNION ALL
            SELECT 'matured', '', 0, 0, r.recalled_on, NULL, '', '', '', '', '',
                   sum(CASE WHEN r.stability_after >= 21 THEN 1 ELSE -1 END)::int
            FROM study.recall r
            WHERE (r.stability_after >= 21) <> (coalesce(r.stability_before, 0) >= 21) AND r.recalled_on >= :matureSince
            GROUP BY r.recalled_on
            """;

    /** Of the days of recall no more are put together than can be among so many moments. */
    @Query("""
            SELECT kind, id, page_id, day, at, title, about, detail,
                   CASE WHEN told_on < :end THEN outcome ELSE '' END AS outcome, note
            FROM study.interviews_moment
            WHERE day >= :start AND day < :end
              AND (:kind = '' OR kind = :kind)
              AND (:words = '' OR strpos(words, :words) > 0 OR signs && CAST(:signs AS text[]))
              AND (day, at, kind, id) < (:beforeDay, :beforeAt, :beforeKind COLLATE "C", :beforeId)
              AND (kind <> 'recall' OR day >= (
                  SELECT min(recalled_on) FROM (
                      SELECT recalled_on FROM study.recall
                      WHERE recalled_on >= :start AND recalled_on < :end AND recalled_on <= :beforeDay
                      GROUP BY recalled_on ORDER BY recalled_on DESC LIMIT :limit + 1) last))
            ORDER BY day DESC, at DESC, kind DESC, id DESC
            LIMIT :limit
            """)
    List<InterviewsRecord> findMoments(
            LocalDate start,
            LocalDate end,
            String kind,
            String words,
            String[] signs,
            LocalDate beforeDay,
            Instant beforeAt,
            String beforeKind,
            long beforeId,
            int limit);

    @Query("""
            SELECT kind, id, page_id, day, at, title, about, detail, outcome, note
            FROM study.interviews_record
            WHERE strpos(words, :words) > 0 OR signs && CAST(:signs AS text[])
            ORDER BY day DESC NULLS LAST, at DESC, kind DESC, id DESC
            LIMIT :limit
            """)
    List<InterviewsRecord> search(String words, String[] signs, int limit);

    @Query("SELECT interview_id FROM study.stage WHERE id = :stageId")
    Optional<Long> findInterviewOf(long stageId);

    /** No day before the last one with a stage, a question or a recall has to be looked at. */
    @Query("""
            SELECT max(day) FROM study.interviews_moment
            WHERE day < :end
              AND day >= coalesce(
                  greatest((SELECT max(held_on) FROM study.stage WHERE held_on < :end),
                           (SELECT max(asked_on) FROM study.question WHERE asked_on < :end),
                           (SELECT max(recalled_on) FROM study.recall WHERE recalled_on < :end)), '-infinity')
            """)
    Optional<LocalDate> findLastDayBefore(LocalDate end);

    /**
     * What is told at a glance; the latest moments are none before a day since which there are as many of one kind, and an
     * interview can only stand open that has an open stage.
     *
     * @param known the day up to which stages and outcomes are known: the same day, or for ever while the period lasts
     * @param soon the day up to which stages are known that are near
     * @param unnotedSince the first day of which conversations are told that no question is noted of
     */
    @Query("""
            WITH standing AS (
                SELECT DISTINCT ON (interview_id) interview_id, id, kind, held_on, held_at, prepared,
                       coalesce(outcome_on, held_on) AS told, CASE WHEN told_on <= :known THEN outcome END AS outcome
                FROM study.stage_known
                WHERE known_on <= :soon
                  AND interview_id IN (
                      SELECT interview_id FROM study.stage_known
                      WHERE outcome IS NULL OR outcome IN ('WAITING_FOR_ME', 'WAITING_FOR_THEM') OR told_on > :known)
                ORDER BY interview_id, held_on DESC NULLS FIRST, id DESC
            )
            SELECT 'day' AS part, '' AS kind, 0::bigint AS id, 0::bigint AS page_id, m.day, NULL::timestamptz AS at,
                   '' AS title, '' AS about, '' AS detail, '' AS outcome, '' AS note, count(*)::int AS count
            FROM study.interviews_moment m
            WHERE m.day >= :daysStart AND m.day < :daysEnd
            GROUP BY m.day
            UNION ALL
            (SELECT 'moment', m.kind, m.id, m.page_id, m.day, m.at, m.title, m.about, m.detail,
                    CASE WHEN m.told_on <= :known THEN m.outcome ELSE '' END, m.note, 0
             FROM study.interviews_moment m
             WHERE m.day <= :day
               AND m.day >= coalesce(
                   greatest((SELECT held_on FROM study.stage WHERE held_on <= :day
                             ORDER BY held_on DESC OFFSET :latest LIMIT 1),
                            (SELECT asked_on FROM study.question WHERE asked_on <= :day
                             ORDER BY asked_on DESC OFFSET :latest LIMIT 1),
                            (SELECT recalled_on FROM study.recall WHERE recalled_on <= :day
                             GROUP BY recalled_on ORDER BY recalled_on DESC OFFSET :latest LIMIT 1)), '-infinity')
             ORDER BY m.day DESC, m.at DESC, m.kind DESC, m.id DESC
             LIMIT :latest)
            UNION ALL
            SELECT 'held', '', 0, 0, s.held_on, NULL, '', '', '', '', '', count(*)::int
            FROM study.stage s
            WHERE s.held_on >= :heldSince AND s.held_on <= :day
            """ + FIRST + """
            GROUP BY s.held_on
            UNION ALL
            SELECT 'asked', '', 0, 0, q.asked_on, NULL, '', '', '', '', '', count(*)::int
            FROM study.question q
            WHERE q.asked_on >= :askedSince AND q.asked_on <= :day
            GROUP BY q.asked_on
            UNION ALL
            SELECT 'interviews', '', 0, 0, NULL, NULL, '', '', '', '', '', count(DISTINCT s.interview_id)::int
            FROM study.stage s
            WHERE s.conversation AND s.held_on >= :start AND s.held_on < :end AND s.held_on <= :day
            UNION ALL
            SELECT 'questions', '', 0, 0, NULL, NULL, '', '', '', '', '', count(*)::int
            FROM study.question q
            WHERE q.asked_on >= :start AND q.asked_on < :end
            UNION ALL
            SELECT 'begun', '', 0, 0, NULL, NULL, '', '', '', '', '', 1
            WHERE EXISTS (SELECT FROM study.interview)
               OR EXISTS (SELECT FROM study.question)
               OR EXISTS (SELECT FROM study.topic)
               OR EXISTS (SELECT FROM study.card)
            UNION ALL
            SELECT 'due', '', 0, 0, NULL, NULL, '', '', '', '', '', least(
                (SELECT count(*) FROM study.card WHERE NOT suspended AND phase = 'REVIEW' AND due_on <= :day)::int,
                greatest(0, coalesce((SELECT recalls_per_day FROM study.recall_plan), 200) - (
                    SELECT count(*) FROM study.recall
                    WHERE recalled_on = :day AND phase_before = 'REVIEW' AND due_on_before <= :day)::int)) + (
                SELECT count(*) FROM study.card
                WHERE NOT suspended AND phase IN ('LEARNING', 'RELEARNING') AND due_on <= :day)::int
            """ + RECALLED + MATURE + """
            UNION ALL
            SELECT 'waiting', coalesce(left(s.held_at::text, 5), ''), s.id, i.id, s.held_on, NULL, i.post, i.company,
                   s.kind, coalesce(s.outcome, ''), left(s.prepared, 1), coalesce(CAST(:day AS date) - s.told, 0)
            FROM standing s
            JOIN study.interview i ON i.id = s.interview_id
            WHERE s.outcome IN ('WAITING_FOR_ME', 'WAITING_FOR_THEM') OR (s.outcome IS NULL AND s.held_on >= :day)
            UNION ALL
            SELECT 'unnoted', '', s.id, i.id, s.held_on, NULL, i.post, i.company, s.kind, '', '', 0
            FROM study.stage s
            JOIN study.interview i ON i.id = s.interview_id
            WHERE s.conversation AND s.held_on >= :unnotedSince AND s.held_on < :day
              AND coalesce(s.outcome, '') NOT IN ('WITHDRAWN', 'NEVER_TOLD')
              AND NOT EXISTS (
                  SELECT FROM study.question q WHERE q.interview_id = s.interview_id AND q.asked_on = s.held_on)
            UNION ALL
            (SELECT 'last', '', 0, 0, s.held_on, NULL, '', '', '', s.outcome, '', 0
             FROM study.stage_known s
             WHERE s.outcome NOT IN ('WAITING_FOR_ME', 'WAITING_FOR_THEM') AND s.told_on <= :known AND s.held_on <= :day
               AND NOT EXISTS (
                   SELECT FROM standing open
                   WHERE open.outcome IS NULL OR open.outcome IN ('WAITING_FOR_ME', 'WAITING_FOR_THEM'))
             ORDER BY s.held_on DESC, s.id DESC
             LIMIT 1)
            ORDER BY 1, 5 DESC NULLS LAST, 6 DESC, 2 DESC, 3 DESC, 4 DESC
            """)
    List<GlanceRow> findGlance(
            LocalDate start,
            LocalDate end,
            LocalDate daysStart,
            LocalDate daysEnd,
            LocalDate heldSince,
            LocalDate askedSince,
            LocalDate recalledSince,
            LocalDate matureSince,
            LocalDate day,
            LocalDate known,
            LocalDate soon,
            LocalDate unnotedSince,
            int latest);

    @Query("""
            SELECT 'held' AS part, '' AS kind, 0::bigint AS id, 0::bigint AS page_id, s.held_on AS day,
                   NULL::timestamptz AS at, '' AS title, '' AS about, '' AS detail, '' AS outcome, '' AS note,
                   count(*)::int AS count
            FROM study.stage s
            WHERE :held AND s.held_on >= :start AND s.held_on < :end
            """ + FIRST + """
            GROUP BY s.held_on
            UNION ALL
            SELECT 'asked', '', 0, 0, q.asked_on, NULL, '', '', '', '', '', count(*)::int
            FROM study.question q
            WHERE :asked AND q.asked_on >= :start AND q.asked_on < :end
            GROUP BY q.asked_on
            """ + RECALLED + MATURE)
    List<GlanceRow> findFigures(
            boolean held,
            boolean asked,
            LocalDate start,
            LocalDate end,
            LocalDate recalledSince,
            LocalDate matureSince);
}
