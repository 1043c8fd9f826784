package hoego.web;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = POSTGRES)
interface TrashRepository extends GenericRepository<TrashRepository.Gone, Long> {

    /** A deleted record. */
    @MappedEntity(value = "trash", schema = "web")
    record Gone(@Id long id, String kind, String title, Instant deletedAt) {}

    @Query("SELECT web.discard(:kind, CAST(:table AS regclass), :id, :title, :at)")
    @Nullable
    Long discard(String kind, String table, long id, String title, Instant at);

    @Query("SELECT web.restored(:id)")
    @Nullable
    String restore(long id);

    @Query("SELECT id, kind, title, deleted_at FROM web.trash WHERE id = :id")
    Optional<Gone> findById(long id);

    @Query("SELECT id, kind, title, deleted_at FROM web.trash ORDER BY deleted_at DESC, id DESC")
    List<Gone> findNewestFirst();

    @Query("DELETE FROM web.trash WHERE deleted_at < :before")
    void deleteBefore(Instant before);
}
