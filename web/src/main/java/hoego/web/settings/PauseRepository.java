package hoego.web.settings;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

@JdbcRepository(dialect = POSTGRES)
interface PauseRepository extends CrudRepository<StoredPause, Long> {

    @Query("SELECT * FROM web.pause ORDER BY starts_on DESC, id DESC")
    List<StoredPause> findLatestFirst();
}
