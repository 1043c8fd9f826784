package hoego.study.recall;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = POSTGRES)
interface CardRepository extends CrudRepository<Card, Long> {

    String COLUMNS = """
            SELECT c.id, c.version, c.question_id, c.front, c.back, c.topic_id, c.topic, c.interview_id, c.post, c.company,
                   array_to_string(c.tags, ',') AS tags, c.origin, c.origin_title, c.phase, c.step, c.stability, c.difficulty,
                   c.due_at, c.due_on, c.last_recalled_at, c.last_recalled_on, c.lapses, c.suspended, c.sample
            """;

    /** Those that are asked for. */
    String WANTED = """
            FROM study.card_shown c
            WHERE (:words = '' OR strpos(lower(concat_ws(' ', c.front, c.back, c.topic, array_to_string(c.tags, ' '))), :words) > 0)
              AND (:topic = '' OR coalesce(c.topic_id::text, 'none') = :topic OR (:topic = 'any' AND c.topic_id IS NOT NULL))
              AND (:inPhase = '' OR c.phase = :inPhase)
              AND (:resting = '' OR c.suspended::text = :resting)
              AND c.lapses >= :lapses
              AND (:ever OR (c.phase <> 'NEW' AND NOT c.suspended AND c.due_on >= :dueSince AND c.due_on < :dueBefore))
              AND (NOT :learning OR (c.phase IN ('LEARNING', 'RELEARNING') AND NOT c.suspended))
              AND (NOT :mature OR c.stability >= 21)
              AND (NOT :recalled OR c.id IN (
                      SELECT card_id FROM study.recall WHERE recalled_on >= :recalledSince AND recalled_on < :recalledBefore))
            """;

    @Query(COLUMNS + WANTED + """
            ORDER BY CASE :order WHEN 'NEWEST' THEN -c.id WHEN 'LAPSES' THEN -c.lapses END,
                     CASE :order WHEN 'WEAKEST' THEN coalesce(c.stability, 0) END,
                     CASE :order WHEN 'DUE' THEN c.suspended END,
                     CASE :order WHEN 'DUE' THEN c.phase = 'NEW' END,
                     c.due_on, c.id
            LIMIT :limit OFFSET :offset
            """)
    List<CardRow> findFiltered(
            String words,
            String topic,
            String inPhase,
            String resting,
            int lapses,
            boolean ever,
            LocalDate dueSince,
            LocalDate dueBefore,
            boolean learning,
            boolean mature,
            boolean recalled,
            LocalDate recalledSince,
            LocalDate recalledBefore,
            String order,
            int limit,
            long offset);

    @Query("SELECT count(*) " + WANTED)
    long countFiltered(
            String words,
            String topic,
            String inPhase,
            String resting,
            int lapses,
            boolean ever,
            LocalDate dueSince,
            LocalDate dueBefore,
            boolean learning,
            boolean mature,
            boolean recalled,
            LocalDate recalledSince,
            LocalDate recalledBefore);

    @Query(COLUMNS + "FROM study.card_shown c WHERE c.id = :id")
    Optional<CardRow> findRow(long id);

    @Query("SELECT * FROM study.card WHERE question_id = :question")
    Optional<Card> findOfQuestion(long question);

    @Query("""
            UPDATE study.card SET suspended = :suspended, sample = false, version = version + 1
            WHERE id = :id AND suspended <> :suspended
            """)
    int suspend(long id, boolean suspended);

    @Query("UPDATE study.card SET sample = false WHERE id = :id")
    int own(long id);

    @Query("SELECT id FROM study.card ORDER BY id")
    List<Long> findIds();

    @Query("""
            SELECT c.id FROM study.card c
            WHERE NOT c.sample AND NOT EXISTS (
                SELECT FROM study.card_row r
                WHERE r.card_id = c.id AND r.card_import_id = :upload AND r.verdict = 'NEW')
            ORDER BY c.id
            """)
    List<Long> findIdsBefore(long upload);

    @Query(COLUMNS + "FROM study.card_shown c WHERE c.id IN (:ids) ORDER BY c.id")
    List<CardRow> findRows(Collection<Long> ids);

    @Query("SELECT nextval(pg_get_serial_sequence('study.card', 'id')) FROM generate_series(1, :count)")
    List<Long> reserve(int count);

    @Query("""
            INSERT INTO study.card
                (id, topic_id, front, back, tags, phase, step, stability, difficulty, due_at, due_on, last_recalled_at,
                 last_recalled_on, lapses, suspended)
            OVERRIDING SYSTEM VALUE
            VALUES (:id, :topicId, :front, :back, :tags, :phase, :step, :stability, :difficulty, :dueAt, :dueOn,
                    :lastRecalledAt, :lastRecalledOn, :lapses, :suspended)
            """)
    void addAll(List<Card> cards);

    @Query("""
            UPDATE study.card c SET back = f.back, version = c.version + 1
            FROM unnest(CAST(:ids AS bigint[]), CAST(:backs AS text[])) AS f (id, back)
            WHERE c.id = f.id AND c.question_id IS NULL AND c.back = ''
            """)
    void fill(Long[] ids, String[] backs);

    @Query("SELECT EXISTS (SELECT FROM study.card WHERE sample)")
    boolean existSamples();
}
