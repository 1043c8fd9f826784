package hoego.blog;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = POSTGRES)
interface ShareRepository extends CrudRepository<Share, Long> {

    String POST = """
            SELECT p.title, p.tags, p.series, p.language, p.body, p.reading_minutes, p.published_on
            FROM blog.post p
            """;

    String ROWS = """
            SELECT s.id, s.post_id, p.title, s.purpose, s.made_at, s.opened, s.opened_at
            FROM blog.share s
            JOIN blog.post p ON p.id = s.post_id
            """;

    @Query(ROWS + "WHERE s.post_id = :postId ORDER BY s.made_at DESC, s.id DESC")
    List<ShareRow> findOf(long postId);

    @Query(ROWS + "ORDER BY s.made_at DESC, s.id DESC LIMIT :limit")
    List<ShareRow> findNewest(int limit);

    long countByPostId(long postId);

    /** Lets nobody else add a link until the transaction ends. */
    @Query("SELECT id FROM blog.post WHERE id = :postId FOR UPDATE")
    Optional<Long> lockPost(long postId);

    @Query(POST + "JOIN blog.share s ON s.post_id = p.id WHERE s.hash = :hash")
    Optional<SharedPost> findPost(String hash);

    @Query(POST + "JOIN blog.open_share(:hash, :now) opened ON opened = p.id")
    Optional<SharedPost> open(String hash, Instant now);
}
