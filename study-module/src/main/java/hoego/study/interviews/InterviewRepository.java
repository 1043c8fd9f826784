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

    /** Those that are asked for. */
    String WANTED = """
            WHERE (:id = 0 OR i.id = :id)
              AND (:words = ''
                   OR strpos(lower(concat_ws(' ', i.company, i.post, i.domain, i.source, i.felt, i.follow_up, i.note)), :words) > 0)
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

    @Query("""
            SELECT i.id, i.company, i.post, i.domain, i.purpose, i.felt, i.follow_up, i.sample,
                   last.kind AS last_kind, last.held_on AS last_on, last.outcome AS last_outcome,
                   (SELECT count(*) FROM study.stage s WHERE s.interview_id = i.id) AS stages,
                   (SELECT count(*) FROM study.question q WHERE q.interview_id = i.id) AS questions
            FROM study.interview i
            LEFT JOIN LATERAL (
                SELECT s.kind, s.held_on, CASE WHEN s.told_on <= :asOf THEN s.outcome END AS outcome
            """ + LAST_KNOWN + """
            ) last ON true
            """ + WANTED + """
            ORDER BY last.held_on DESC NULLS FIRST, i.id DESC
            LIMIT :limit OFFSET :offset
            """)
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

    @Query("SELECT * FROM study.interview ORDER BY id DESC")
    List<Interview> findNewestFirst();

    /** The only interview with a stage on a day; empty if there are none or several. */
    @Query("""
            SELECT min(interview_id) FROM study.stage WHERE held_on = :day HAVING count(DISTINCT interview_id) = 1
            """)
    Optional<Long> findOnlyOf(LocalDate day);
}
