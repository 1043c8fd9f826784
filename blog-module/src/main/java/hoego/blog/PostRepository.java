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
              AND p.day >= :start AND p.day < :end
              AND (:sought = '' OR strpos(lower(p.title || ' ' || array_to_string(p.tags, ' ') || ' ' || p.series || ' '
                                       || p.body || ' ' || p.link || ' ' || p.reason || ' ' || p.origin_title),
                                       :sought) > 0)
              AND (NOT :isTimed OR p.drafted_at IS NOT NULL AND EXISTS (
                  SELECT FROM blog.round r
                  JOIN blog.cohort c ON c.id = r.cohort_id
                  WHERE r.post_id = p.id AND r.due_on >= :timedStart AND r.due_on < :timedEnd
                    AND CASE WHEN r.submitted_at IS NULL THEN blog.on_clock_of(r, c.zone, p.drafted_at)::date <= r.submitted_on
                             ELSE p.drafted_at <= r.submitted_at END))
            """;

    String ROWS = """
            SELECT p.id, p.title, p.tags, s.standing AS status, p.noted_on, p.planned_on, p.published_on, p.origin,
                   p.origin_title, p.characters, p.reading_minutes, p.sample
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
            LocalDate start,
            LocalDate end,
            LocalDate on,
            boolean isTimed,
            LocalDate timedStart,
            LocalDate timedEnd);

    @Query("SELECT id, title FROM blog.post WHERE slug = :slug AND id <> :id")
    Optional<PostTitle> findOther(String slug, long id);

    /** Those in hand first. */
    @Query("""
            SELECT id, title FROM blog.post
            WHERE status <> 'DROPPED'
            ORDER BY status = 'DRAFT' DESC, day DESC, id DESC
            LIMIT :limit
            """)
    List<PostTitle> findTitles(int limit);

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

    /** Lets nobody else hand it in until the transaction ends. */
    @Query("SELECT id FROM blog.post WHERE id = :id FOR UPDATE")
    List<Long> lock(long id);
}
