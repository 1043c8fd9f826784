package hoego.study.recall;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is due, and what was answered. No statement of the way from card to card depends on how many there are. */
@JdbcRepository(dialect = POSTGRES)
interface RecallRepository extends GenericRepository<Card, Long> {

    /** The plan, as far as it was changed. */
    String PLAN = """
            coalesce(p.retention_percent, 90) AS retention_percent, coalesce(p.new_per_day, 10) AS new_per_day,
            coalesce(p.recalls_per_day, 200) AS recalls_per_day, coalesce(p.fuzz, false) AS fuzz,
            coalesce(p.leech_lapses, 8) AS leech_lapses, coalesce(p.version, 0) AS version
            """;

    @Query("SELECT " + PLAN + "FROM (VALUES (1)) AS one (id) LEFT JOIN study.recall_plan p ON p.id = one.id")
    RecallPlan findPlan();

    @Query("""
            SELECT study.keep_recall_plan(:retentionPercent, :newPerDay, :recallsPerDay, :fuzz, :leechLapses, :seen)
            """)
    boolean keepPlan(int retentionPercent, int newPerDay, int recallsPerDay, boolean fuzz, int leechLapses, int seen);

    @Query("SELECT " + PLAN + """
            , done.done, done.done_new, done.done_due, done.last_id,
            (SELECT count(*)::int FROM (
                SELECT FROM study.card
                WHERE NOT suspended AND phase IN ('LEARNING', 'RELEARNING') LIMIT :most) each) AS learning,
            (SELECT count(*)::int FROM (
                SELECT FROM study.card
                WHERE NOT suspended AND phase = 'REVIEW' AND due_on <= :day LIMIT :most) each) AS due,
            (SELECT count(*)::int FROM (
                SELECT FROM study.card WHERE NOT suspended AND phase = 'NEW' LIMIT :most) each) AS fresh,
            EXISTS (SELECT FROM study.card) AS any
            FROM (
                SELECT 1 AS id, count(*)::int AS done,
                       count(*) FILTER (WHERE phase_before = 'NEW')::int AS done_new,
                       count(*) FILTER (WHERE phase_before = 'REVIEW' AND due_on_before <= :day)::int AS done_due,
                       coalesce(max(id), 0) AS last_id
                FROM study.recall
                WHERE recalled_on = :day) done
            LEFT JOIN study.recall_plan p ON p.id = done.id
            """)
    RecallToday findToday(LocalDate day, int most);

    /**
     * The card to be asked now: one that is wanted, unless it was recalled today already, then those whose minutes are over, then what is due by the day, then new
     * ones, and at last those whose minutes are nearly over.
     *
     * @param wanted its id; 0 for any
     */
    @Query(CardRepository.COLUMNS + """
            FROM (
                (SELECT id, 0 AS rank FROM study.card
                 WHERE id = :wanted AND NOT suspended
                   AND (phase <> 'REVIEW' OR due_on <= :day OR last_recalled_on < :day))
                UNION ALL
                (SELECT id, 1 FROM study.card
                 WHERE NOT suspended AND phase IN ('LEARNING', 'RELEARNING') AND due_at <= :now
                 ORDER BY due_at, id
                 LIMIT 1)
                UNION ALL
                (SELECT id, 2 FROM study.card
                 WHERE :due AND NOT suspended AND phase = 'REVIEW' AND due_on <= :day
                 ORDER BY due_on, due_at, id
                 LIMIT 1)
                UNION ALL
                (SELECT id, 3 FROM study.card
                 WHERE :fresh AND NOT suspended AND phase = 'NEW'
                 ORDER BY id
                 LIMIT 1)
                UNION ALL
                (SELECT id, 4 FROM study.card
                 WHERE NOT suspended AND phase IN ('LEARNING', 'RELEARNING') AND due_at <= :soon
                 ORDER BY due_at, id
                 LIMIT 1)
                ORDER BY rank
                LIMIT 1
            ) next
            JOIN study.card_shown c ON c.id = next.id
            """)
    Optional<CardRow> findNext(long wanted, Instant now, Instant soon, LocalDate day, boolean due, boolean fresh);

    /** Keeps an answer, and where it leads its card; null if that was answered or changed meanwhile. */
    @Query("""
            SELECT study.keep_recall(
                :card, :version, :at, :day, :grade, :phase, CAST(:step AS int), :stability, :difficulty, :dueAt, :dueOn,
                :sample)
            """)
    @Nullable
    Long keep(
            long card,
            int version,
            Instant at,
            LocalDate day,
            int grade,
            String phase,
            @Nullable Integer step,
            double stability,
            double difficulty,
            Instant dueAt,
            LocalDate dueOn,
            boolean sample);

    /** Takes an answer back if it is the last one of its card, and gives that; else null. */
    @Query("SELECT study.take_back_recall(:id)")
    @Nullable
    Long takeBack(long id);

    String ANSWERS =
            "SELECT r.id, r.card_id, c.front, r.recalled_at, r.recalled_on, r.grade, r.phase_before, r.stability_after ";

    /** Those that are asked for; the cards with the words are sought once, not for each answer. */
    String WANTED = """
            FROM study.recall r
            WHERE r.recalled_on >= :start AND r.recalled_on < :end
              AND r.grade >= :least AND r.grade <= :most
              AND (NOT :due OR (r.phase_before = 'REVIEW' AND r.due_on_before <= r.recalled_on))
              AND (:words = '' OR r.card_id IN (
                      SELECT c.id FROM study.card_shown c WHERE strpos(lower(c.front), :words) > 0))
            """;

    String LATEST = "ORDER BY r.recalled_on DESC, r.id DESC ";

    @Query(ANSWERS + "FROM (SELECT r.* " + WANTED + LATEST + """
            LIMIT :limit OFFSET :offset) r
            JOIN study.card_shown c ON c.id = r.card_id
            """ + LATEST)
    List<Recall> findFiltered(
            String words, LocalDate start, LocalDate end, int least, int most, boolean due, int limit, long offset);

    @Query("SELECT count(*) " + WANTED)
    long countFiltered(String words, LocalDate start, LocalDate end, int least, int most, boolean due);

    @Query(ANSWERS + """
            FROM study.recall r
            JOIN study.card_shown c ON c.id = r.card_id
            WHERE r.card_id = :card
            ORDER BY r.recalled_on DESC, r.id DESC
            LIMIT :limit
            """)
    List<Recall> findLatest(long card, int limit);
}
