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

    @Query("""
            SELECT kind, id, page_id, day, at, title, about, detail, outcome, note
            FROM study.interviews_moment
            WHERE day >= :start AND day < :end
              AND (:kind = '' OR kind = :kind)
              AND (strpos(words, :words) > 0 OR signs && CAST(:signs AS text[]))
              AND (day, at, kind, id) < (:beforeDay, :beforeAt, :beforeKind COLLATE "C", :beforeId)
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

    @Query("SELECT max(day) FROM study.interviews_moment WHERE day < :end")
    Optional<LocalDate> findLastDayBefore(LocalDate end);

    @Query("""
            SELECT 'day' AS part, '' AS kind, 0::bigint AS id, 0::bigint AS page_id, m.day, NULL::timestamptz AS at,
                   '' AS title, '' AS about, '' AS detail, '' AS outcome, '' AS note, count(*)::int AS count
            FROM study.interviews_moment m
            WHERE m.day >= :daysStart AND m.day < :daysEnd
            GROUP BY m.day
            UNION ALL
            (SELECT 'moment', m.kind, m.id, m.page_id, m.day, m.at, m.title, m.about, m.detail, m.outcome, m.note, 0
             FROM study.interviews_moment m
             WHERE m.day <= :day
             ORDER BY m.day DESC, m.at DESC, m.kind DESC, m.id DESC
             LIMIT :latest)
            UNION ALL
            SELECT 'held', '', 0, 0, first.day, NULL, '', '', '', '', '', count(*)::int
            FROM (SELECT min(held_on) AS day FROM study.stage WHERE conversation GROUP BY interview_id) first
            WHERE first.day >= :heldSince AND first.day <= :day
            GROUP BY first.day
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
            SELECT 'records', '', 0, 0, NULL, NULL, '', '', '', '', '',
                   ((SELECT count(*) FROM study.interview) + (SELECT count(*) FROM study.question)
                    + (SELECT count(*) FROM study.topic))::int
            UNION ALL
            SELECT 'waiting', '', 0, i.id, s.held_on, NULL, i.post, i.company, s.kind, coalesce(s.outcome, ''), '', 0
            FROM study.interview_standing s
            JOIN study.interview i ON i.id = s.interview_id
            WHERE s.outcome IS NULL OR s.outcome IN ('WAITING_FOR_ME', 'WAITING_FOR_THEM')
            UNION ALL
            (SELECT 'last', '', 0, 0, s.held_on, NULL, '', '', '', s.outcome, '', 0
             FROM study.interview_standing s
             WHERE s.outcome NOT IN ('WAITING_FOR_ME', 'WAITING_FOR_THEM') AND s.held_on <= :day
             ORDER BY s.held_on DESC, s.stage_id DESC
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
            LocalDate day,
            int latest);

    @Query("""
            SELECT 'held' AS part, '' AS kind, 0::bigint AS id, 0::bigint AS page_id, first.day, NULL::timestamptz AS at,
                   '' AS title, '' AS about, '' AS detail, '' AS outcome, '' AS note, count(*)::int AS count
            FROM (SELECT min(held_on) AS day FROM study.stage WHERE conversation GROUP BY interview_id) first
            WHERE :held AND first.day >= :start AND first.day < :end
            GROUP BY first.day
            UNION ALL
            SELECT 'asked', '', 0, 0, q.asked_on, NULL, '', '', '', '', '', count(*)::int
            FROM study.question q
            WHERE :asked AND q.asked_on >= :start AND q.asked_on < :end
            GROUP BY q.asked_on
            """)
    List<GlanceRow> findFigures(boolean held, boolean asked, LocalDate start, LocalDate end);
}
