package hoego.web.retrospective;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = POSTGRES)
interface RetrospectiveRepository extends GenericRepository<Retrospective, Long> {

    Optional<Retrospective> findByPeriod(String period);

    /** 0 if there is one already. */
    @Query("""
            INSERT INTO web.retrospective (period, title, body, created_at, changed_at)
            VALUES (:period, :title, :body, :at, :at)
            ON CONFLICT (period) DO NOTHING
            """)
    int add(String period, String title, String body, Instant at);

    /** 0 if another version is stored than was read. */
    @Query("""
            UPDATE web.retrospective
            SET title = :title, body = :body, sample = false, version = version + 1, changed_at = :at
            WHERE period = :period AND version = :version
            """)
    int change(String period, String title, String body, int version, Instant at);

    /** The newest period first; in a year its quarters, then the year. */
    @Query("""
            SELECT *
            FROM web.retrospective
            ORDER BY period COLLATE "C" DESC
            """)
    List<Retrospective> findAll();
}
