package hoego.study.interviews;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.util.List;

@JdbcRepository(dialect = POSTGRES)
interface QuestionRepository extends CrudRepository<Question, Long> {

    String COLUMNS = """
            SELECT q.id, q.words, q.topic_id, t.name AS topic, q.interview_id, i.post, i.company, q.asked_on, q.answer,
                   q.expected, q.actual, array_to_string(q.tags, ',') AS tags, q.origin, q.origin_title, q.source,
                   (SELECT c.id FROM study.card c WHERE c.question_id = q.id) AS card_id, q.sample
            """;

    /** What the topics and interviews of questions are called. */
    String NAMES = """
            LEFT JOIN study.topic t ON t.id = q.topic_id
            LEFT JOIN study.interview i ON i.id = q.interview_id
            """;

    /** Those that are asked for. */
    String WANTED = """
            FROM study.question q
            WHERE (:words = '' OR strpos(lower(concat_ws(' ', q.words, q.answer, array_to_string(q.tags, ' '), q.source, (
                      SELECT t.name FROM study.topic t WHERE t.id = q.topic_id))), :words) > 0)
              AND (:topic = '' OR coalesce(q.topic_id::text, 'none') = :topic OR (:topic = 'any' AND q.topic_id IS NOT NULL))
              AND (:interview = '' OR coalesce(q.interview_id::text, 'none') = :interview
                   OR (:interview = 'any' AND q.interview_id IS NOT NULL))
              AND (:source IN ('', q.source) OR (:source = 'any' AND q.source <> '') OR (:source = 'none' AND q.source = ''))
              AND (q.actual IS NOT NULL OR NOT :graded)
              AND ((q.asked_on >= :start AND q.asked_on < :end) OR (q.asked_on IS NULL AND :always))
            """;

    String ORDER = "ORDER BY q.asked_on DESC NULLS FIRST, q.id DESC ";

    @Query(COLUMNS + "FROM (SELECT * " + WANTED + ORDER + "LIMIT :limit OFFSET :offset) q " + NAMES + ORDER)
    List<QuestionRow> findFiltered(
            String words,
            String topic,
            String interview,
            String source,
            boolean graded,
            boolean always,
            LocalDate start,
            LocalDate end,
            int limit,
            long offset);

    @Query("SELECT q.id " + WANTED + ORDER)
    List<Long> findIds(
            String words,
            String topic,
            String interview,
            String source,
            boolean graded,
            boolean always,
            LocalDate start,
            LocalDate end);

    @Query("SELECT count(*) " + WANTED)
    long countFiltered(
            String words,
            String topic,
            String interview,
            String source,
            boolean graded,
            boolean always,
            LocalDate start,
            LocalDate end);

    @Query(COLUMNS + "FROM study.question q " + NAMES + "WHERE q.id = ANY (:ids) " + ORDER)
    List<QuestionRow> findRows(Long[] ids);

    @Query("""
            SELECT count(interview_id) AS asked,
                   count(*) FILTER (WHERE interview_id IS NOT NULL AND topic_id IS NOT NULL) AS of_topics,
                   count(*) FILTER (WHERE interview_id IS NOT NULL AND actual IS NOT NULL) AS graded,
                   avg(actual) FILTER (WHERE interview_id IS NOT NULL) AS mean,
                   count(*) FILTER (WHERE interview_id IS NULL) AS elsewhere
            FROM study.question
            WHERE asked_on >= :start AND asked_on < :end
            """)
    QuestionTotals findTotals(LocalDate start, LocalDate end);

    /** Questions, and cards of their own. */
    @Query("""
            SELECT 'question' AS kind, id, words, origin, asked_on FROM study.question
            WHERE origin = ANY (:origins) AND origin <> ''
            UNION ALL
            SELECT 'card', id, front, origin, NULL FROM study.card
            WHERE origin = ANY (:origins) AND origin <> ''
            ORDER BY kind DESC, id
            """)
    List<QuestionOrigin> findMadeFrom(String[] origins);

    /** Those that speak of what some words speak of: of half of what the shorter one does, and of two things, if that
     * has as many. */
    @Query("""
            WITH said AS (SELECT study.pieces(:words) AS pieces)
            """ + COLUMNS + """
            FROM (
                SELECT q.*, cardinality(said.pieces) AS wanted, cardinality(q.pieces) AS had,
                       (SELECT count(*) FROM unnest(q.pieces) piece WHERE piece = ANY (said.pieces)) AS shared
                FROM study.question q, said
                WHERE q.pieces && said.pieces AND q.id <> :except
            ) q
            """ + NAMES + """
            WHERE (q.shared > 1 OR q.shared = least(q.wanted, q.had)) AND 2 * q.shared >= least(q.wanted, q.had)
            ORDER BY 2.0 * q.shared / (q.wanted + q.had) DESC, q.id DESC
            LIMIT :limit
            """)
    List<QuestionRow> findSimilar(String words, long except, int limit);

    /** For each of some lines the question that is most similar in the same sense, if there is one. */
    @Query("""
            SELECT CAST(said.place - 1 AS integer) AS line, q.id, q.words, q.topic_id, t.name AS topic
            FROM unnest(CAST(:lines AS text[])) WITH ORDINALITY AS said (words, place)
            CROSS JOIN LATERAL (SELECT study.pieces(said.words) AS pieces) wanted
            CROSS JOIN LATERAL (
                SELECT q.id, q.words, q.topic_id
                FROM study.question q,
                     LATERAL (SELECT least(cardinality(wanted.pieces), cardinality(q.pieces)) AS fewer,
                                     cardinality(wanted.pieces) + cardinality(q.pieces) AS together, count(*) AS shared
                              FROM unnest(q.pieces) piece WHERE piece = ANY (wanted.pieces)) alike
                WHERE q.pieces && wanted.pieces AND (shared > 1 OR shared = fewer) AND 2 * shared >= fewer
                ORDER BY 2.0 * shared / together DESC, q.id DESC
                LIMIT 1
            ) q
            LEFT JOIN study.topic t ON t.id = q.topic_id
            ORDER BY 1
            """)
    List<KnownQuestion> findKnown(String[] lines);

    @Query("SELECT EXISTS (SELECT FROM study.question WHERE topic_id = :topicId)")
    boolean existOf(long topicId);
}
