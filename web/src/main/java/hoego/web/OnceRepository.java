package hoego.web;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;

@JdbcRepository(dialect = POSTGRES)
interface OnceRepository extends GenericRepository<OnceRepository.Key, String> {

    /** A form that was sent, and where its sender was led. */
    @MappedEntity(value = "once", schema = "web")
    record Key(@Id String key, String location, Instant doneAt) {}

    /** Waits for whoever holds the key; 0 if they got it done. */
    @Query("INSERT INTO web.once (key, done_at) VALUES (:key, :now) ON CONFLICT DO NOTHING")
    int claim(String key, Instant now);

    @Query("SELECT location FROM web.once WHERE key = :key")
    String location(String key);

    @Query("UPDATE web.once SET location = :location WHERE key = :key")
    void settle(String key, String location);

    @Query("DELETE FROM web.once WHERE done_at < :before")
    void forget(Instant before);
}
