package hoego.study.interviews;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.util.List;

@JdbcRepository(dialect = POSTGRES)
interface InterviewerRepository extends CrudRepository<Interviewer, Long> {

    /** Interviewers with their stages, those that are asked for. */
    String WANTED = """
            FROM study.interviewer p
            JOIN study.stage s ON s.id = p.stage_id
            JOIN study.interview i ON i.id = s.interview_id
            WHERE s.held_on >= :start AND s.held_on < :end AND s.held_on <= :by AND (s.conversation OR NOT :held)
              AND (:words = '' OR strpos(lower(concat_ws(' ', p.role, p.team, p.speciality, i.post, i.company)), :words) > 0)
            """;

    @Query("DELETE FROM study.interviewer WHERE stage_id = :stageId")
    void deleteOfStage(long stageId);

    @Query("""
            SELECT p.people, p.role, p.team, p.speciality, s.interview_id, i.post, i.company, s.kind, s.held_on, s.sample
            """ + WANTED + """
            ORDER BY s.held_on DESC, s.id DESC, p.id
            LIMIT :limit OFFSET :offset
            """)
    List<InterviewerRow> findFiltered(
            String words, LocalDate start, LocalDate end, LocalDate by, boolean held, int limit, long offset);

    @Query("""
            SELECT count(*)
            """ + WANTED)
    long countFiltered(String words, LocalDate start, LocalDate end, LocalDate by, boolean held);
}
