package hoego.study.interviews;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = POSTGRES)
interface InterviewRepository extends CrudRepository<Interview, Long> {

    /** The stages of an interview that were known on a day, the last one first. */
    String LAST_KNOWN = """
            FROM study.stage_known s
            WHERE s.interview_id = i.id AND s.known_on <= :asOf
            ORDER BY s.held_on DESC NULLS FIRST, s.id DESC
            LIMIT 1
            """;

    /** Those whose text holds the words. */
    String WORDED = """
            WHERE (:words = ''
                   OR strpos(lower(concat_ws(' ', i.company, i.post, i.domain, i.source, i.contact, i.felt,
                                                i.follow_up, i.takeaway, i.note)), :words) > 0)
            """;

    /** Those that are asked for. */
    String WANTED = WORDED + """
              AND (:id = 0 OR i.id = :id)
              AND (:purpose = '' OR i.purpose = :purpose)
              AND (:status = '' OR :status = coalesce((
                      SELECT coalesce(CASE WHEN s.told_on <= :asOf THEN s.outcome END, 'OPEN')
            """ + LAST_KNOWN + """
                  ), 'NONE'))
              AND (:always OR EXISTS (
                      SELECT FROM study.stage s
                      WHERE s.interview_id = i.id AND s.held_on >= :start AND s.held_on < :end AND s.held_on <= :by
                        AND (s.conversation OR NOT :held)))
            """;

    /** An interview with where it stands. */
    String ROW = """
            SELECT i.id, i.company, i.post, i.domain, i.purpose, i.felt, i.follow_up, i.sample,
                   last.kind AS last_kind, last.held_on AS last_on, last.outcome AS last_outcome,
                   coalesce(last.id, 0) AS last_stage, coalesce(last.version, 0) AS last_version,
                   last.told AS last_told_on,
                   (SELECT count(*) FROM study.stage s WHERE s.interview_id = i.id) AS stages,
                   (SELECT count(*) FROM study.question q WHERE q.interview_id = i.id) AS questions,
                   (SELECT count(*) FROM regexp_split_to_table(i.takeaway, '\\n') line WHERE line ~ '\\S') AS takeaways
            FROM study.interview i
            LEFT JOIN LATERAL (
                SELECT s.id, s.version, s.kind, s.held_on, CASE WHEN s.told_on <= :asOf THEN s.outcome END AS outcome,
                       coalesce(s.outcome_on, s.held_on) AS told
            """ + LAST_KNOWN + """
            ) last ON true
            """;

    /** What waits for the owner first, then what is still ahead, then the latest first. */
    String ORDER = """
            ORDER BY (last.outcome = 'WAITING_FOR_ME') IS TRUE DESC, last.held_on DESC NULLS FIRST, i.id DESC
            """;

    @Query(ROW + WANTED + ORDER + "LIMIT :limit OFFSET :offset")
    List<InterviewRow> findFiltered(
            long id,
            String words,
            String purpose,
            String status,
            boolean always,
            LocalDate start,
            LocalDate end,
            LocalDate by,
            boolean held,
            LocalDate asOf,
            int limit,
            long offset);

    @Query("SELECT count(*) FROM study.interview i " + WANTED)
    long countFiltered(
            long id,
            String words,
            String purpose,
            String status,
            boolean always,
            LocalDate start,
            LocalDate end,
            LocalDate by,
            boolean held,
            LocalDate asOf);

    /** Of each status the first ones in their order. */
    @Query("""
            SELECT * FROM (
                SELECT *, row_number() OVER (
                           PARTITION BY CASE WHEN stages = 0 THEN 'NONE' ELSE coalesce(last_outcome, 'OPEN') END
                           ORDER BY CASE WHEN coalesce(last_outcome, 'WAITING') LIKE 'WAITING%' THEN last_told_on END NULLS LAST,
                                    last_on DESC NULLS FIRST, id DESC) AS place
                FROM (
            """ + ROW + WORDED + """
                ) each
            ) placed
            WHERE place <= :most
            ORDER BY CASE WHEN coalesce(last_outcome, 'WAITING') LIKE 'WAITING%' THEN last_told_on END NULLS LAST,
                     last_on DESC NULLS FIRST, id DESC
            """)
    List<InterviewRow> findPlaced(String words, LocalDate asOf, int most);

    @Query("""
            SELECT status, count(*) AS interviews
            FROM (
                SELECT coalesce((
                    SELECT coalesce(s.outcome, 'OPEN')
            """ + LAST_KNOWN + """
                ), 'NONE') AS status
                FROM study.interview i
            """ + WORDED + """
            ) each
            GROUP BY status
            """)
    List<StatusCount> countByStatus(String words, LocalDate asOf);

    @Query("SELECT * FROM study.interview ORDER BY id DESC")
    List<Interview> findNewestFirst();

    /** The only interview with a stage on a day; empty if there are none or several. */
    @Query("""
            SELECT min(interview_id) FROM study.stage WHERE held_on = :day HAVING count(DISTINCT interview_id) = 1
            """)
    Optional<Long> findOnlyOf(LocalDate day);
}
