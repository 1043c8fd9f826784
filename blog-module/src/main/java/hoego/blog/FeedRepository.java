package hoego.blog;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = POSTGRES)
interface FeedRepository extends CrudRepository<Feed, Long> {

    @Query("""
            SELECT f.id, f.address, f.title, f.active, f.succeeded_at, f.error, f.due_at,
                   (SELECT count(*) FROM blog.feed_item i WHERE i.feed_id = f.id) AS items
            FROM blog.feed f
            WHERE :words = '' OR strpos(lower(f.title || ' ' || f.address || ' ' || f.found_address), :words) > 0
            ORDER BY f.active DESC, lower(f.title || f.address), f.id
            LIMIT :limit OFFSET :offset
            """)
    List<FeedRow> findRows(String words, int limit, long offset);

    @Query("""
            SELECT count(*) FROM blog.feed f
            WHERE :words = '' OR strpos(lower(f.title || ' ' || f.address || ' ' || f.found_address), :words) > 0
            """)
    long countRows(String words);

    @Query("SELECT id FROM blog.feed WHERE address = :address AND id <> :other ORDER BY id LIMIT 1")
    Optional<Long> findOther(String address, long other);

    @Query("SELECT id FROM blog.feed WHERE active AND due_at <= :now ORDER BY due_at, id")
    List<Long> findDue(Instant now);

    /** 0 where another has it, or it is not due any more. */
    @Query("""
            UPDATE blog.feed SET taken_until = :until
            WHERE id = :id AND active AND due_at <= :now AND (taken_until IS NULL OR taken_until < :now)
            """)
    int claimDue(long id, Instant now, Instant until);

    /** 0 where another has it, or had it after a moment and after a run. */
    @Query("""
            UPDATE blog.feed SET taken_until = :until
            WHERE id = :id AND (taken_until IS NULL OR taken_until < :now) AND (runs <= :seen OR tried_at <= :before)
            """)
    int claim(long id, int seen, Instant before, Instant now, Instant until);

    /** Lets nobody else take in what it tells until the transaction ends. */
    @Query("SELECT * FROM blog.feed WHERE id = :id FOR UPDATE")
    Optional<Feed> lock(long id);

    /** How asking it went, which is no change of what one entered. */
    @Query("""
            UPDATE blog.feed
            SET title = :title, active = :active, found_address = :foundAddress, etag = :etag,
                last_modified = :lastModified, tried_at = :triedAt, succeeded_at = :succeededAt,
                failing_since = :failingSince, failures = :failures, error = :error, due_at = :dueAt, taken_until = NULL,
                runs = :runs
            WHERE id = :id
            """)
    void updateState(Feed feed);

    @Query("SELECT guid FROM blog.feed_item WHERE feed_id = :id AND guid = ANY (:guids)")
    List<String> findKnown(long id, String[] guids);

    /** Every post that one of those days' items may be. */
    @Query("""
            SELECT p.id, p.title, p.link, p.canonical_url, p.status, p.noted_on, p.published_on,
                   EXISTS (SELECT FROM blog.feed_item i WHERE i.post_id = p.id AND i.feed_id = :id) AS is_told
            FROM blog.post p
            WHERE p.link <> '' OR p.canonical_url <> '' OR p.status IN ('IDEA', 'DRAFT')
               OR (p.published_on >= :first AND p.published_on <= :last)
            ORDER BY p.status = 'DRAFT' DESC, p.day DESC, p.id DESC
            """)
    List<PostMark> findMarks(long id, LocalDate first, LocalDate last);

    String NARROWED = """
            FROM blog.feed_item i
            LEFT JOIN blog.post p ON p.id = i.post_id
            WHERE i.feed_id = :id AND (:run = 0 OR i.run = :run) AND (:outcome = '' OR i.outcome = :outcome)
              AND i.published_on >= :start AND i.published_on < :end
              AND (:words = '' OR strpos(lower(i.title || ' ' || i.link || ' ' || coalesce(p.title, '')), :words) > 0)
            """;

    @Query("SELECT i.id, i.title, i.link, i.published_on, i.outcome, p.id AS post_id, p.title AS post_title "
            + NARROWED
            + "ORDER BY i.published_on DESC, i.id DESC LIMIT :limit OFFSET :offset")
    List<FeedLine> findLines(
            long id, String words, String outcome, int run, LocalDate start, LocalDate end, int limit, long offset);

    @Query("SELECT count(*) " + NARROWED)
    long countLines(long id, String words, String outcome, int run, LocalDate start, LocalDate end);

    /** Lets nobody else change them until the transaction ends. */
    @Query("SELECT * FROM blog.post WHERE id IN (:ids) ORDER BY id FOR UPDATE")
    List<Post> lockPosts(Collection<Long> ids);

    @Query("SELECT blog.discard_feed_with_posts(:id, :title, now())")
    @Nullable
    Long discardWithPosts(long id, String title);
}
