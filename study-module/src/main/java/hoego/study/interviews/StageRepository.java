package hoego.study.interviews;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = POSTGRES)
interface StageRepository extends CrudRepository<Stage, Long> {

    @Query("SELECT * FROM study.stage WHERE id = :id AND interview_id = :interviewId")
    Optional<Stage> findOne(long interviewId, long id);

    @Query("""
            SELECT s.id, s.interview_id, s.held_on, s.held_at, s.minutes, s.kind, s.place, s.outcome, s.outcome_on, s.prepared,
                   s.note, s.sample, s.version,
                   coalesce(string_agg(concat_ws(chr(31), p.people, p.role, p.team, p.speciality), chr(30) ORDER BY p.id), '')
                       AS asking
            FROM study.stage s
            LEFT JOIN study.interviewer p ON p.stage_id = s.id
            WHERE s.interview_id = :interviewId AND (:id = 0 OR s.id = :id)
            GROUP BY s.id
            ORDER BY s.held_on NULLS LAST, s.id
            """)
    List<StageRow> findOfInterview(long interviewId, long id);

    /** Questions of an interview go to another day with the stage they were asked in, unless another one has their day. */
    @Query("""
            UPDATE study.question SET asked_on = :day, version = version + 1
            WHERE interview_id = :interviewId AND asked_on = :before
              AND NOT EXISTS (SELECT FROM study.stage
                              WHERE interview_id = :interviewId AND held_on = :before AND id <> :id)
            """)
    void moveQuestions(long interviewId, long id, LocalDate before, LocalDate day);
}
