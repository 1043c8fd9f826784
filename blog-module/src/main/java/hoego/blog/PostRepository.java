package hoego.blog;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = POSTGRES)
interface PostRepository extends CrudRepository<Post, Long> {

    String NARROWED = """
            FROM blog.post p
            CROSS JOIN LATERAL (SELECT blog.status_on(p, :on) AS standing) s
            WHERE s.standing IS NOT NULL
              AND (:status = '' OR s.standing = :status)
              AND (:tag = '' OR lower(:tag) IN (SELECT lower(t) FROM unnest(p.tags) t))
              AND (:series = '' OR p.series <> '' AND lower(p.series) = lower(:series))
              AND p.day >= :start AND p.day < :end
              AND (:sought = '' OR strpos(p.searched, :sought) > 0)
              AND (NOT :isTimed OR p.drafted_at IS NOT NULL AND EXISTS (
                  SELECT FROM blog.round r
                  JOIN blog.cohort c ON c.id = r.cohort_id
                  WHERE r.post_id = p.id AND r.due_on >= :timedStart AND r.due_on < :timedEnd
                    AND CASE WHEN r.submitted_at IS NULL THEN blog.on_clock_of(r, c.zone, p.drafted_at)::date <= r.submitted_on
                             ELSE p.drafted_at <= r.submitted_at END))
            """;

    String ROWS = """
            SELECT p.id, p.title, p.tags, s.standing AS status, p.noted_on, p.planned_on, p.published_on, p.origin,
                   p.origin_title, p.characters, p.reading_minutes, p.series, p.sample
            """;

    /** What is to be written next comes first, then the newest. */
    String IN_ORDER = """
            ORDER BY array_position(ARRAY['DRAFT', 'IDEA', 'PUBLISHED', 'DROPPED'], s.standing),
                     CASE WHEN s.standing IN ('DRAFT', 'IDEA') THEN p.planned_on END NULLS LAST, p.day DESC, p.id DESC
            """;

    @Query(ROWS + NARROWED + IN_ORDER + "LIMIT :limit OFFSET :offset")
    List<PostRow> findFiltered(
            String sought,
            String status,
            String tag,
            String series,
            LocalDate start,
            LocalDate end,
            LocalDate on,
            boolean isTimed,
            LocalDate timedStart,
            LocalDate timedEnd,
            int limit,
            long offset);

    /** Of one series: what is published, then what is to be, then what was noted; what was dropped comes last. */
    @Query(ROWS + NARROWED + """
            ORDER BY s.standing = 'DROPPED', p.published_on NULLS LAST, p.planned_on NULLS LAST, p.noted_on, p.id
            LIMIT :limit OFFSET :offset
            """)
    List<PostRow> findOfSeries(
            String sought,
            String status,
            String tag,
            String series,
            LocalDate start,
            LocalDate end,
            LocalDate on,
            boolean isTimed,
            LocalDate timedStart,
            LocalDate timedEnd,
            int limit,
            long offset);

    /** The first of all, sought among what was in hand on the day, and the last ones published and dropped by then. */
    @Query(ROWS + """
            FROM (
                SELECT * FROM blog.post
                WHERE status IN ('DRAFT', 'IDEA')
                   OR (published_on > :on AND published_on < 'infinity')
                   OR (dropped_on > :on AND dropped_on < 'infinity')
                UNION ALL
                (SELECT * FROM blog.post
                 WHERE published_on <= :on AND status = 'PUBLISHED'
                 ORDER BY published_on DESC, id DESC
                 LIMIT :limit)
                UNION ALL
                (SELECT * FROM blog.post
                 WHERE dropped_on <= :on
                 ORDER BY day DESC, id DESC
                 LIMIT :limit)) AS p
            CROSS JOIN LATERAL (SELECT blog.status_on(p, :on) AS standing) s
            WHERE s.standing IS NOT NULL
            """ + IN_ORDER + "LIMIT :limit")
    List<PostRow> findFirst(LocalDate on, int limit);

    /** All that were there at the end of the day. */
    @Query("""
            SELECT (SELECT count(*) FROM blog.post WHERE noted_on <= :on)
                 + (SELECT count(*) FROM blog.post WHERE noted_on > :on AND least(drafted_on, published_on) <= :on)
            """)
    long countAll(LocalDate on);

    @Query("SELECT count(*) " + NARROWED)
    long countFiltered(
            String sought,
            String status,
            String tag,
            String series,
            LocalDate start,
            LocalDate end,
            LocalDate on,
            boolean isTimed,
            LocalDate timedStart,
            LocalDate timedEnd);

    /** Those in hand, and the last ones published and dropped, with how many there are. */
    @Query("""
            SELECT id, title, tags, status, series, noted_on, planned_on, drafted_on, published_on, dropped_on, origin,
                   origin_title, characters, version, sample, total
            FROM (
                SELECT p.*, count(*) OVER (PARTITION BY status) AS total,
                       row_number() OVER (
                           PARTITION BY status
                           ORDER BY CASE WHEN status IN ('DRAFT', 'IDEA') THEN planned_on END NULLS LAST,
                                    coalesce(dropped_on, published_on, drafted_on, noted_on) DESC, id DESC) AS place
                FROM blog.post p
                WHERE (:tag = '' OR lower(:tag) IN (SELECT lower(t) FROM unnest(tags) t))
                  AND (:series = '' OR series <> '' AND lower(series) = lower(:series))
                  AND (:sought = '' OR strpos(searched, :sought) > 0)
                ) AS standing
            WHERE place <= CASE WHEN status IN ('DRAFT', 'IDEA') THEN :inHand ELSE :over END
            ORDER BY array_position(ARRAY['IDEA', 'DRAFT', 'PUBLISHED', 'DROPPED'], status), place
            """)
    List<BoardPost> findBoard(String sought, String tag, String series, int inHand, int over);

    @Query("SELECT id, title FROM blog.post WHERE slug = :slug AND id <> :id")
    Optional<PostTitle> findOther(String slug, long id);

    /** A slug, or the first of those with a number behind it, that no other post has. */
    @Query("""
            SELECT CASE n WHEN 1 THEN :slug ELSE left(:slug, 95) || '-' || n END
            FROM generate_series(1, 1 + (SELECT count(*)::int FROM blog.post WHERE starts_with(slug, left(:slug, 95)))) n
            WHERE NOT EXISTS (
                SELECT FROM blog.post
                WHERE slug = CASE n WHEN 1 THEN :slug ELSE left(:slug, 95) || '-' || n END AND id <> :id)
            ORDER BY n
            LIMIT 1
            """)
    String findFree(String slug, long id);

    /** A post among those of its series that were not dropped. */
    @Query("""
            SELECT place, total, before_id, before_title, after_id, after_title
            FROM (
                SELECT id, row_number() OVER in_order AS place, count(*) OVER () AS total,
                       lag(id) OVER in_order AS before_id, lag(title) OVER in_order AS before_title,
                       lead(id) OVER in_order AS after_id, lead(title) OVER in_order AS after_title
                FROM blog.post p
                WHERE series <> '' AND lower(series) = lower(:series) AND status <> 'DROPPED'
                WINDOW in_order AS (
                    ORDER BY p.published_on NULLS LAST, p.planned_on NULLS LAST, p.noted_on, p.id)) AS ordered
            WHERE id = :id
            """)
    Optional<SeriesPlace> findPlace(String series, long id);

    /** Each as it was written last, that of the newest post first. */
    @Query("""
            SELECT (array_agg(series ORDER BY id DESC))[1]
            FROM blog.post
            WHERE series <> ''
            GROUP BY lower(series)
            ORDER BY max(day) DESC, lower(series)
            LIMIT :limit
            """)
    List<String> findSeries(int limit);

    /** The first day first. */
    @Query("""
            SELECT id, title FROM blog.post
            WHERE published_on >= :start AND published_on < :end
            ORDER BY published_on, id
            LIMIT :limit
            """)
    List<PostTitle> findPublished(LocalDate start, LocalDate end, int limit);

    /** Those in hand first. */
    @Query("""
            SELECT id, title, status FROM blog.post
            WHERE status <> 'DROPPED'
            ORDER BY status = 'DRAFT' DESC, day DESC, id DESC
            LIMIT :limit
            """)
    List<PostOffer> findOffers(int limit);

    /** The same without those that are handed in for another round. */
    @Query("""
            SELECT id, title, status FROM blog.post p
            WHERE status <> 'DROPPED'
              AND NOT EXISTS (
                  SELECT FROM blog.round r WHERE r.post_id = p.id AND r.submitted_on IS NOT NULL AND r.id <> :roundId)
            ORDER BY status = 'DRAFT' DESC, day DESC, id DESC
            LIMIT :limit
            """)
    List<PostOffer> findOffersFor(long roundId, int limit);

    @Query("""
            SELECT id, origin, title, status, noted_on, published_on, dropped_on FROM blog.post
            WHERE origin IN (:origins) AND origin <> ''
            ORDER BY noted_on, id
            """)
    List<MadePost> findMadeFrom(Collection<String> origins);

    @Query("""
            SELECT 'round' AS kind, r.id, r.cohort_id AS parent_id, r.number, c.number AS cohort, r.due_on AS day
            FROM blog.round r
            JOIN blog.cohort c ON c.id = r.cohort_id
            WHERE r.post_id = :id
            UNION ALL
            SELECT 'talk', t.id, 0, t.minutes, 0, t.given_on FROM blog.talk t WHERE t.post_id = :id
            ORDER BY 6, 1, 2
            """)
    List<PostUse> findUses(long id);

    @Query("""
            SELECT (array_agg(tag ORDER BY latest DESC))[1] AS tag
            FROM (
                SELECT tag, count(*) AS posts, max(ARRAY[day - date '0001-01-01', id]) AS latest
                FROM blog.post, unnest(tags) tag
                GROUP BY tag) AS written
            GROUP BY lower(tag)
            ORDER BY sum(posts) DESC, lower(tag)
            LIMIT :limit
            """)
    List<String> findTags(int limit);

    /** Lets nobody else choose a free slug until the transaction ends; what this says means nothing. */
    @Query("SELECT pg_advisory_xact_lock('blog.post'::regclass::bigint)::text")
    String lockSlugs();

    /** Lets nobody else hand it in until the transaction ends. */
    @Query("SELECT id FROM blog.post WHERE id = :id FOR UPDATE")
    List<Long> lock(long id);
}
