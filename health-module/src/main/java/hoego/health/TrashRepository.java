package hoego.health;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = POSTGRES)
interface TrashRepository extends GenericRepository<WeighIn, Long> {

    @Query("SELECT health.discard('health.' || :kind, CAST(:table AS regclass), :id, :title, :at)")
    Optional<Long> discard(String kind, String table, long id, String title, Instant at);

    @Query("SELECT health.restored(id) FROM health.trash WHERE id = :id AND kind LIKE 'health.%'")
    Optional<String> restore(long id);

    @Query("""
            SELECT id, kind, title, deleted_at FROM health.trash
            WHERE kind LIKE 'health.%'
            ORDER BY deleted_at DESC, id DESC
            """)
    List<Trashed> findAll();

    @Query("DELETE FROM health.trash WHERE deleted_at < :before AND kind LIKE 'health.%'")
    void deleteBefore(Instant before);
}
