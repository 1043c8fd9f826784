package hoego.blog;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = POSTGRES)
interface CohortRepository extends CrudRepository<Cohort, Long> {

    /** The cohorts with their rounds, as far as they had come by the end of a day. */
    String ROWS = """
            SELECT c.id, c.number, c.name, c.why, c.starts_on, c.ends_on, c.cadence_weeks, c.weekday, c.deadline_time, c.zone,
                   c.minimum_posts, c.deposit, c.fine_missed, c.fine_late, c.talk_weekday, c.talk_time,
                   c.reviews_per_round, c.allowed_excuses, c.entered_at, c.sample, c.version, g.reviews, i.received, t.talks, t.talk_minutes,
                   r.id AS round_id, r.number AS round_number, r.due_on, r.due_time, r.deadline, r.moved,
                   r.fine_missed AS round_fine_missed, r.fine_late AS round_fine_late,
                   r.submitted_on, r.submitted_at, r.post_id, r.link, r.excused, r.note, r.sample AS round_sample, r.version AS round_version,
                   p.title AS post_title, p.drafted_at
            FROM blog.cohort c
            CROSS JOIN LATERAL (
                SELECT count(*) AS reviews FROM blog.given_review g WHERE g.cohort_id = c.id AND g.given_on <= :day) g
            CROSS JOIN LATERAL (
                SELECT count(*) AS received FROM blog.received_review i
                WHERE i.cohort_id = c.id AND i.received_on <= :day) i
            CROSS JOIN LATERAL (
                SELECT count(*) AS talks, coalesce(sum(t.minutes), 0) AS talk_minutes FROM blog.talk t
                WHERE t.given_on <= :day AND t.id IN (
                    SELECT t.id FROM blog.round r JOIN blog.talk t ON t.round_id = r.id WHERE r.cohort_id = c.id
                    UNION
                    SELECT t.id FROM blog.round r JOIN blog.talk t ON t.post_id = r.post_id WHERE r.cohort_id = c.id)) t
            LEFT JOIN blog.round r ON r.cohort_id = c.id
            LEFT JOIN blog.post p ON p.id = r.post_id
            """;

    String IN_ORDER = "ORDER BY c.starts_on DESC, c.id DESC, r.due_on, r.number";

    @Query(ROWS + "WHERE c.id = :id " + IN_ORDER)
    List<CohortRow> findRows(long id, LocalDate day);

    /** One, and those that started before it, as many as are wanted in all. */
    @Query(ROWS + """
            WHERE c.id IN (
                SELECT each.id FROM blog.cohort this
                JOIN blog.cohort each ON (each.starts_on, each.id) <= (this.starts_on, this.id)
                WHERE this.id = :id
                ORDER BY each.starts_on DESC, each.id DESC
                LIMIT :limit)
            """ + IN_ORDER)
    List<CohortRow> findRowsUpTo(long id, LocalDate day, int limit);

    @Query(ROWS + """
            WHERE c.id IN (
                SELECT id FROM blog.cohort WHERE starts_on < :end AND ends_on >= :start
                UNION
                SELECT cohort_id FROM blog.round WHERE due_on >= :start AND due_on < :end)
            """ + IN_ORDER)
    List<CohortRow> findRowsOf(LocalDate start, LocalDate end, LocalDate day);

    @Query(ROWS + """
            WHERE c.id IN (
                SELECT id FROM blog.cohort
                WHERE starts_on < :end AND ends_on >= :start AND (:words = '' OR strpos(lower(name || ' ' || why), :words) > 0)
                ORDER BY starts_on DESC, id DESC
                LIMIT :limit OFFSET :offset)
            """ + IN_ORDER)
    List<CohortRow> findFiltered(String words, LocalDate start, LocalDate end, LocalDate day, int limit, long offset);

    @Query("""
            SELECT count(*) FROM blog.cohort
            WHERE starts_on < :end AND ends_on >= :start AND (:words = '' OR strpos(lower(name || ' ' || why), :words) > 0)
            """)
    long countFiltered(String words, LocalDate start, LocalDate end);

    @Query("SELECT * FROM blog.cohort WHERE starts_on <= :day AND ends_on >= :day ORDER BY starts_on DESC, id DESC")
    List<Cohort> findRunning(LocalDate day);

    /** Another of the number, unless the cohort has that already. */
    @Query("""
            SELECT * FROM blog.cohort
            WHERE number = :number AND NOT EXISTS (SELECT FROM blog.cohort WHERE id = :id AND number = :number)
            ORDER BY starts_on DESC, id DESC
            LIMIT 1
            """)
    Optional<Cohort> findOther(int number, long id);

    @Query("SELECT coalesce(max(number), 0) FROM blog.cohort")
    int findHighest();

    /** Lets nobody else give a number until the transaction ends; what this says means nothing. */
    @Query("SELECT pg_advisory_xact_lock('blog.cohort'::regclass::bigint)::text")
    String lockNumbers();

    @Query("SELECT * FROM blog.cohort ORDER BY starts_on DESC, id DESC LIMIT 1")
    Optional<Cohort> findLatest();

    /** The number of a deleted cohort, by its place in the trash. */
    @Query("""
            SELECT CAST(rows->0->'row'->>'number' AS int) FROM blog.trash
            WHERE id = :place AND kind = 'blog.cohort'
            """)
    Optional<Integer> findNumberDeleted(long place);
}
