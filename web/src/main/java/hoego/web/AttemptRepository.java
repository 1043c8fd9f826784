package hoego.web;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = POSTGRES)
interface AttemptRepository extends CrudRepository<Attempts.Row, String> {

    @Query("""
            INSERT INTO web.attempt (source, tries, tried_at, free_at) VALUES (:source, 0, :now, :now)
            ON CONFLICT DO NOTHING
            """)
    void open(String source, Instant now);

    @Query("SELECT * FROM web.attempt WHERE source = :source FOR UPDATE")
    Attempts.Row lock(String source);

    @Query("UPDATE web.attempt SET tries = :tries, tried_at = :now, free_at = :freeAt WHERE source = :source")
    void count(String source, int tries, Instant now, Instant freeAt);

    @Query("DELETE FROM web.attempt WHERE source IN (:sources)")
    void clear(List<String> sources);

    @Query("DELETE FROM web.attempt WHERE tried_at < :before")
    void deleteBefore(Instant before);
}
