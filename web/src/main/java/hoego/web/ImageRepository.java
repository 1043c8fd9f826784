package hoego.web;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = POSTGRES)
interface ImageRepository extends GenericRepository<JobRun, String> {

    @Query("""
            INSERT INTO web.image (hash, type, width, height, name, bytes, created_at, seen_at)
            VALUES (:hash, :type, :width, :height, :name, :bytes, :now, :now)
            ON CONFLICT (hash) DO UPDATE SET seen_at = EXCLUDED.seen_at
            """)
    void add(String hash, String type, int width, int height, String name, byte[] bytes, Instant now);

    @Query("""
            SELECT id, hash, type, width, height, name, octet_length(bytes) AS size, created_at
            FROM web.image WHERE hash = :hash
            """)
    Optional<Image> findByHash(String hash);

    @Query("""
            SELECT id, hash, type, width, height, name, octet_length(bytes) AS size, created_at
            FROM web.image WHERE id = :id
            """)
    Optional<Image> find(long id);

    @Query("SELECT bytes FROM web.image WHERE id = :id")
    Optional<ImageBytes> findBytes(long id);

    @Query("""
            SELECT id, hash, type, width, height, name, octet_length(bytes) AS size, created_at
            FROM web.image ORDER BY created_at DESC, id DESC LIMIT :size OFFSET :offset
            """)
    List<Image> page(int size, long offset);

    @Query("SELECT count(*) FROM web.image")
    long count();

    @Query("UPDATE web.image SET seen_at = :now WHERE id IN (SELECT web.mentioned_images())")
    void see(Instant now);

    @Query("DELETE FROM web.image WHERE seen_at < :before")
    void deleteUnseen(Instant before);
}
