package hoego.blog;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = POSTGRES)
interface PeerPostRepository extends CrudRepository<PeerPost, Long> {

    String NARROWED = """
            FROM blog.peer_post p
            WHERE p.read_on >= :start AND p.read_on < :end
              AND (:tag = '' OR lower(:tag) IN (SELECT lower(t) FROM unnest(p.tags) t))
              AND (NOT :learned OR p.takeaway <> '')
              AND (:words = '' OR strpos(lower(p.title || ' ' || p.link || ' ' || p.author || ' '
                                               || array_to_string(p.tags, ' ') || ' ' || p.takeaway), :words) > 0)
            """;

    @Query("SELECT p.* " + NARROWED + "ORDER BY p.read_on DESC, p.id DESC LIMIT :limit OFFSET :offset")
    List<PeerPost> findFiltered(
            String words, String tag, boolean learned, LocalDate start, LocalDate end, int limit, long offset);

    @Query("SELECT count(*) " + NARROWED)
    long countFiltered(String words, String tag, boolean learned, LocalDate start, LocalDate end);

    @Query("""
            SELECT (array_agg(tag ORDER BY latest DESC))[1] AS tag
            FROM (
                SELECT tag, count(*) AS posts, max(ARRAY[read_on - date '0001-01-01', id]) AS latest
                FROM blog.peer_post, unnest(tags) tag
                GROUP BY tag) AS written
            GROUP BY lower(tag)
            ORDER BY sum(posts) DESC, lower(tag)
            LIMIT :limit
            """)
    List<String> findTags(int limit);

    @Query("""
            SELECT (array_agg(t ORDER BY p.read_on DESC, p.id DESC))[1] AS tag, count(*) AS count
            FROM blog.peer_post p, unnest(p.tags) t
            WHERE p.read_on >= :start AND p.read_on < :end AND p.takeaway <> ''
            GROUP BY lower(t)
            ORDER BY count(*) DESC, lower(t)
            LIMIT 1
            """)
    Optional<TagCount> findTopTag(LocalDate start, LocalDate end);
}
