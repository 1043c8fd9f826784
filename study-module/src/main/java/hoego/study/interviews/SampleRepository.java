package hoego.study.interviews;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.GenericRepository;

@JdbcRepository(dialect = POSTGRES)
interface SampleRepository extends GenericRepository<Interview, Long> {

    @Query("""
            SELECT EXISTS (SELECT FROM study.interview WHERE sample)
                OR EXISTS (SELECT FROM study.stage WHERE sample)
                OR EXISTS (SELECT FROM study.topic WHERE sample)
                OR EXISTS (SELECT FROM study.question WHERE sample)
            """)
    boolean exists();

    /** That of a question of the owner's stays. */
    @Query("""
            DELETE FROM study.card c
            WHERE c.sample AND NOT EXISTS (SELECT FROM study.question q WHERE q.id = c.question_id AND NOT q.sample)
            """)
    int deleteCards();

    @Query("""
            DELETE FROM study.question q
            WHERE q.sample AND NOT EXISTS (SELECT FROM study.card c WHERE c.question_id = q.id)
            """)
    int deleteQuestions();

    @Query("DELETE FROM study.stage WHERE sample")
    int deleteStages();

    @Query("""
            DELETE FROM study.interview i
            WHERE i.sample
              AND NOT EXISTS (SELECT FROM study.stage s WHERE s.interview_id = i.id)
              AND NOT EXISTS (SELECT FROM study.question q WHERE q.interview_id = i.id)
            """)
    int deleteInterviews();

    /** What the owner's own questions and topics are about stays, with all that it is part of. */
    @Query("""
            WITH RECURSIVE used AS (
                SELECT t.id, t.parent_id FROM study.topic t
                WHERE NOT t.sample OR EXISTS (SELECT FROM study.question q WHERE q.topic_id = t.id)
                   OR EXISTS (SELECT FROM study.card c WHERE c.topic_id = t.id)
                UNION
                SELECT p.id, p.parent_id FROM study.topic p JOIN used u ON u.parent_id = p.id
            )
            DELETE FROM study.topic t WHERE t.sample AND t.id NOT IN (SELECT id FROM used)
            """)
    int deleteTopics();

    @Query("""
            DELETE FROM study.trash
            WHERE kind LIKE 'interviews.%'
              AND rows @> '[{"row": {"sample": true}}]' AND NOT rows @> '[{"row": {"sample": false}}]'
            """)
    void deleteInTrash();

    /** What is deleted together with the owner's own is the owner's own, too, without the samples that hang on it. */
    @Query("""
            UPDATE study.trash
            SET rows = (
                SELECT jsonb_agg(
                    CASE place WHEN 1 THEN jsonb_set(item, '{row,sample}', 'false') ELSE item END ORDER BY place)
                FROM jsonb_array_elements(rows) WITH ORDINALITY AS each (item, place)
                WHERE place = 1
                   OR ((item->'row'->>'sample')::boolean IS NOT TRUE
                       AND NOT EXISTS (
                           SELECT FROM jsonb_array_elements(rows) cut
                           WHERE (cut->'row'->>'sample')::boolean
                             AND ((cut->>'table' = 'study.stage' AND item->>'table' = 'study.interviewer'
                                   AND item->'row'->'stage_id' = cut->'row'->'id')
                               OR (cut->>'table' = 'study.card' AND item->>'table' = 'study.recall'
                                   AND item->'row'->'card_id' = cut->'row'->'id')))))
            WHERE kind LIKE 'interviews.%' AND rows @> '[{"row": {"sample": true}}]'
            """)
    void leaveOwnInTrash();

    /** What the owner's own records hang on is the owner's own, too. */
    @Query("""
            WITH interviews AS (UPDATE study.interview SET sample = false WHERE sample),
                 questions AS (UPDATE study.question SET sample = false WHERE sample),
                 cards AS (UPDATE study.card SET sample = false WHERE sample)
            UPDATE study.topic SET sample = false WHERE sample
            """)
    void leaveTheRest();
}
