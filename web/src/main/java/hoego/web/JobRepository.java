package hoego.web;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = POSTGRES)
interface JobRepository extends CrudRepository<JobRun, String> {

    @Query("INSERT INTO web.job (name, started_at) VALUES (:name, :now) ON CONFLICT DO NOTHING")
    void open(String name, Instant now);

    /** Empty while another instance runs it. */
    @Query("SELECT * FROM web.job WHERE name = :name FOR UPDATE SKIP LOCKED")
    Optional<JobRun> lock(String name);

    @Query("SELECT * FROM web.job ORDER BY name")
    List<JobRun> findRuns();
}
