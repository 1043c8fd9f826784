package hoego.blog;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = POSTGRES)
interface RoundRepository extends CrudRepository<Round, Long> {

    @Query("SELECT * FROM blog.round WHERE id = :id AND cohort_id = :cohortId")
    Optional<Round> findOne(long cohortId, long id);

    @Query("SELECT * FROM blog.round WHERE cohort_id = :cohortId ORDER BY due_on, number")
    List<Round> findOfCohort(long cohortId);

    @Query("""
            SELECT r.* FROM blog.round r
            JOIN blog.cohort c ON c.id = r.cohort_id
            WHERE r.number = :number AND (:cohort = 0 OR c.number = :cohort)
            ORDER BY c.starts_on DESC, c.id DESC
            LIMIT 1
            """)
    Optional<Round> findNumbered(int cohort, int number);

    /** Lets the rounds whose deadline is still to come cost what the rules of their cohort say now. */
    @Query("""
            UPDATE blog.round r SET fine_missed = c.fine_missed, fine_late = c.fine_late
            FROM blog.cohort c
            WHERE c.id = :cohortId AND r.cohort_id = c.id AND r.deadline > :now
            """)
    void fineByTheRules(long cohortId, Instant now);

    @Query("SELECT EXISTS (SELECT FROM blog.round WHERE cohort_id = :cohortId AND number = :number AND id <> :id)")
    boolean existsOther(long cohortId, int number, long id);

    @Query("""
            SELECT * FROM blog.round
            WHERE post_id = :postId AND id <> :id AND submitted_on IS NOT NULL
            ORDER BY submitted_on, id
            LIMIT 1
            """)
    Optional<Round> findOtherWith(long postId, long id);

    /** What says of no round counts for the last deadline before it; before the first of all, for that. */
    @Query("""
            SELECT round_id, count(*) FILTER (WHERE given) AS given, count(*) FILTER (WHERE NOT given) AS received
            FROM (
                SELECT given, coalesce(round_id, (
                    SELECT r.id FROM blog.round r
                    WHERE r.cohort_id = :cohortId
                    ORDER BY r.due_on < day DESC, abs(r.due_on - day), r.id
                    LIMIT 1)) AS round_id
                FROM (
                    SELECT true AS given, round_id, given_on AS day FROM blog.given_review WHERE cohort_id = :cohortId
                    UNION ALL
                    SELECT false, round_id, received_on FROM blog.received_review WHERE cohort_id = :cohortId) AS reviews) AS each
            WHERE round_id IS NOT NULL
            GROUP BY round_id
            ORDER BY round_id
            """)
    List<RoundReviews> countReviews(long cohortId);

    /** The rounds among what was deleted together. */
    @Query("""
            SELECT CAST(item->'row'->>'id' AS bigint) AS id
            FROM blog.trash t, jsonb_array_elements(t.rows) AS item
            WHERE t.id = :place AND item->>'table' = 'blog.round' AND item->'row' IS NOT NULL
            """)
    List<Long> findDeleted(long place);

    /** Takes back what was handed in for some, where it is handed in for another now; how many those are. */
    @Query("""
            UPDATE blog.round r
            SET submitted_on = NULL, submitted_at = NULL, post_id = NULL, link = '', version = r.version + 1
            WHERE r.id IN (:ids) AND r.submitted_on IS NOT NULL
              AND EXISTS (
                  SELECT FROM blog.round other
                  WHERE other.post_id = r.post_id AND other.submitted_on IS NOT NULL AND other.id NOT IN (:ids))
            """)
    int withdrawHandedInElsewhere(List<Long> ids);

    /** Keeps with a deleted post what was handed in for the rounds it was part of. */
    @Query("""
            UPDATE blog.trash t
            SET rows = (
                SELECT jsonb_agg(
                    CASE WHEN item->>'table' = 'blog.round' AND item->'ids' IS NOT NULL THEN item || jsonb_build_object('handed_in', (
                        SELECT jsonb_object_agg(r.id, concat_ws(' ', r.submitted_on, extract(epoch FROM r.submitted_at)))
                        FROM blog.round r
                        WHERE r.id IN (SELECT CAST(jsonb_array_elements_text(item->'ids') AS bigint))))
                    ELSE item END ORDER BY place)
                FROM jsonb_array_elements(t.rows) WITH ORDINALITY AS each (item, place))
            WHERE t.id = :place
            """)
    void rememberHandedIn(long place);

    /** Lets a deleted post come back only to the rounds for which nothing else was said to be handed in meanwhile. */
    @Query("""
            UPDATE blog.trash t
            SET rows = (
                SELECT jsonb_agg(
                    CASE WHEN item->'handed_in' IS NOT NULL THEN jsonb_set(item, '{ids}', (
                        SELECT coalesce(jsonb_agg(r.id), '[]')
                        FROM blog.round r
                        WHERE r.id IN (SELECT CAST(jsonb_array_elements_text(item->'ids') AS bigint))
                          AND concat_ws(' ', r.submitted_on, extract(epoch FROM r.submitted_at))
                            = item->'handed_in'->>CAST(r.id AS text)))
                    ELSE item END ORDER BY place)
                FROM jsonb_array_elements(t.rows) WITH ORDINALITY AS each (item, place))
            WHERE t.id = :place AND t.kind = 'blog.post'
            """)
    void forgetHandedInAnew(long place);

    @Query("""
            SELECT r.id, c.number AS cohort, r.number, r.due_on FROM blog.round r
            JOIN blog.cohort c ON c.id = r.cohort_id
            WHERE :cohortId = 0 OR r.cohort_id = :cohortId
            ORDER BY r.due_on DESC, r.id DESC
            LIMIT :limit
            """)
    List<RoundName> findNames(long cohortId, int limit);
}
