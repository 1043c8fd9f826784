package hoego.blog;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = POSTGRES)
interface PostSourceRepository extends CrudRepository<PostSource, Long> {

    @Query("""
            SELECT id, uid FROM blog.post
            WHERE id IN (
                SELECT id FROM blog.post WHERE uid IN (:uids)
                UNION
                SELECT post_id FROM blog.post_source WHERE path IN (:paths)
                UNION
                SELECT id FROM blog.post WHERE slug IN (:slugs) AND slug <> ''
                UNION
                SELECT id FROM blog.post WHERE link IN (:links) AND link <> ''
                UNION
                SELECT id FROM blog.post WHERE canonical_url IN (:links) AND canonical_url <> ''
                UNION
                SELECT id FROM blog.post WHERE day IN (:days) AND title IN (:titles))
            ORDER BY id
            """)
    List<PostKey> findKeys(
            Collection<UUID> uids,
            Collection<String> paths,
            Collection<String> slugs,
            Collection<String> links,
            Collection<LocalDate> days,
            Collection<String> titles);

    @Query("SELECT id, uid FROM blog.post WHERE id IN (:ids) ORDER BY id")
    List<PostKey> findKeysOf(Collection<Long> ids);

    @Query("SELECT * FROM blog.post WHERE id IN (:ids) ORDER BY id")
    List<Post> findPosts(Collection<Long> ids);

    @Query("SELECT * FROM blog.post_source WHERE post_id IN (:ids) ORDER BY id")
    List<PostSource> findOf(Collection<Long> ids);

    @Query("UPDATE blog.post SET uid = :uid WHERE id = :id")
    void name(long id, UUID uid);

    @Query("""
            INSERT INTO blog.post_source (post_id, path, file_digest, state_digest)
            VALUES (:postId, :path, :fileDigest, :stateDigest)
            ON CONFLICT (post_id) DO UPDATE
            SET path = EXCLUDED.path, file_digest = EXCLUDED.file_digest, state_digest = EXCLUDED.state_digest
            """)
    void remember(long postId, String path, String fileDigest, String stateDigest);
}
