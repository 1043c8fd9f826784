package hoego.blog.trash;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = POSTGRES)
interface TrashRepository extends GenericRepository<Trashed, Long> {

    @Query("SELECT blog.discard(:kind, CAST(:table AS regclass), :id, :title, now())")
    @Nullable
    Long discard(String kind, String table, long id, String title);

    @Query("""
            SELECT blog.restored(id) FROM blog.trash
            WHERE id = :id AND split_part(kind, '.', 1) = :area
            """)
    @Nullable
    String restore(String area, long id);

    @Query("""
            SELECT parent.id, parent.kind, parent.title, parent.deleted_at FROM blog.trash parent
            WHERE parent.id = blog.place_of_parent(:id)
            """)
    Optional<Trashed> findParent(long id);

    @Query("""
            SELECT id, kind, title, deleted_at FROM blog.trash
            WHERE split_part(kind, '.', 1) = :area
            ORDER BY deleted_at DESC, id DESC
            """)
    List<Trashed> findNewestFirst(String area);

    @Query("DELETE FROM blog.trash WHERE deleted_at < :before AND split_part(kind, '.', 1) = :area")
    void deleteBefore(String area, Instant before);
}
