package hoego.web;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = POSTGRES)
interface SampleRepository extends CrudRepository<SampleRepository.Loaded, Integer> {

    /** That the sample quarter is loaded, and since when. */
    @MappedEntity(value = "sample", schema = "web")
    record Loaded(@Id int id, Instant loadedAt) {

        static final int ID = 1;
    }

    @Query("SELECT kind, count FROM web.samples()")
    List<Sample.Count> counts();

    /** Waits for whoever loads it at the same time. */
    @Query(
            "INSERT INTO web.sample (loaded_at) VALUES (:now) ON CONFLICT (id) DO UPDATE SET loaded_at = excluded.loaded_at")
    void mark(Instant now);
}
