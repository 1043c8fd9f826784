package hoego.blog;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** What strangers read comes from {@code blog.shown_post} alone. */
@JdbcRepository(dialect = POSTGRES)
interface PublicPostRepository extends GenericRepository<Post, Long> {

    String COLUMNS = """
            SELECT p.title, p.slug, p.tags, p.series, p.canonical_url, p.language, p.body, p.reading_minutes, p.published_on,
                   p.edited_at, p.feed_id::text AS feed_id,
            """;

    String NARROWED = """
            FROM blog.shown_post p
            WHERE (:tag = '' OR lower(:tag) IN (SELECT lower(t) FROM unnest(p.tags) t))
              AND (:series = '' OR lower(p.series) = lower(:series))
            """;

    @Query(COLUMNS + """
                   older.slug AS older_slug, older.title AS older_title, newer.slug AS newer_slug, newer.title AS newer_title
            FROM blog.shown_post p
            LEFT JOIN LATERAL (
                SELECT o.slug, o.title FROM blog.shown_post o
                WHERE (o.published_on, o.id) < (p.published_on, p.id)
                ORDER BY o.published_on DESC, o.id DESC
                LIMIT 1) older ON true
            LEFT JOIN LATERAL (
                SELECT n.slug, n.title FROM blog.shown_post n
                WHERE (n.published_on, n.id) > (p.published_on, p.id)
                ORDER BY n.published_on, n.id
                LIMIT 1) newer ON true
            WHERE p.slug = :slug
            """)
    Optional<PublicPost> findShown(String slug);

    @Query(COLUMNS + """
                   NULL AS older_slug, NULL AS older_title, NULL AS newer_slug, NULL AS newer_title
            FROM blog.shown_post p
            ORDER BY p.published_on DESC, p.id DESC
            LIMIT :limit
            """)
    List<PublicPost> findLatest(int limit);

    @Query("""
            SELECT p.title, p.slug, p.tags, p.series, p.language, p.body, p.reading_minutes,
                   p.published_on
            """ + NARROWED + """
            ORDER BY p.published_on DESC, p.id DESC
            LIMIT :limit OFFSET :offset
            """)
    List<PublicPostRow> findRows(String tag, String series, int limit, long offset);

    @Query("SELECT count(*) " + NARROWED)
    long countRows(String tag, String series);

    @Query("SELECT body FROM blog.shown_post WHERE slug = :slug")
    Optional<String> findBody(String slug);

    @Query("""
            SELECT id, title, slug, published_on FROM blog.post
            WHERE shown
            ORDER BY published_on DESC NULLS FIRST, id DESC
            LIMIT :limit OFFSET :offset
            """)
    List<PublicPostTitle> findTitles(int limit, long offset);

    @Query("SELECT count(*) FROM blog.post WHERE shown")
    long countTitles();

    /** 1 if it is a published post that was last changed in that version. */
    @Query("""
            UPDATE blog.post SET shown = true, slug = :slug, sample = false, version = version + 1
            WHERE id = :id AND version = :version AND status = 'PUBLISHED'
            """)
    int show(long id, int version, String slug);

    @Query("""
            UPDATE blog.post SET shown = false, sample = false, version = version + 1
            WHERE id = :id AND version = :version
            """)
    int hide(long id, int version);

    @Query("""
            SELECT coalesce(m.title, '') AS title, coalesce(m.author, '') AS author, coalesce(m.words, '') AS words,
                   coalesce(m.version, 0) AS version
            FROM (SELECT 1) one
            LEFT JOIN blog.masthead m ON true
            """)
    Masthead masthead();

    /** 1 unless it was changed since that version. */
    @Query("""
            INSERT INTO blog.masthead (title, author, words) VALUES (:title, :author, :line)
            ON CONFLICT (id) DO UPDATE
            SET title = excluded.title, author = excluded.author, words = excluded.words, version = masthead.version + 1
            WHERE masthead.version = :version
            """)
    int keep(String title, String author, String line, int version);
}
