package hoego.study.interviews;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.GenericRepository;

@JdbcRepository(dialect = POSTGRES)
interface DebriefRepository extends GenericRepository<Question, Long> {

    /** Of an interview, as they were added, and never recalled. */
    String UNTOUCHED = """
            WHERE q.id = ANY (:ids) AND q.interview_id = :interview AND q.version = 0
              AND NOT EXISTS (
                  SELECT FROM study.card c JOIN study.recall r ON r.card_id = c.id WHERE c.question_id = q.id)
            """;

    /** Moves questions of an interview into the trash that nothing was done about since; how many there were. */
    @Query("""
            SELECT count(study.discard('interviews.question', 'study.question'::regclass, id, words, now()))
            FROM study.question q
            """ + UNTOUCHED)
    long discardQuestions(Long[] ids, long interview);

    @Query("SELECT count(*) FROM study.question WHERE id = ANY (:ids) AND interview_id = :interview")
    long countQuestions(Long[] ids, long interview);

    /** Moves the topics into the trash that nothing is about. */
    @Query("""
            SELECT count(study.discard('interviews.topic', 'study.topic'::regclass, id, name, now()))
            FROM study.topic t
            WHERE id = ANY (:ids)
              AND NOT EXISTS (SELECT FROM study.question q WHERE q.topic_id = t.id)
              AND NOT EXISTS (SELECT FROM study.card c WHERE c.topic_id = t.id)
              AND NOT EXISTS (SELECT FROM study.topic part WHERE part.parent_id = t.id)
            """)
    long discardUnusedTopics(Long[] ids);
}
