package hoego.health;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

@JdbcRepository(dialect = POSTGRES)
interface ConditionRepository extends CrudRepository<Condition, Long> {

    @Query("""
            SELECT * FROM health.condition
            WHERE (:site = '' OR site = :site)
              AND (strpos(lower(name || ' ' || note), :words) > 0 OR site = ANY (:named))
            ORDER BY (ended_on IS NULL) DESC, onset_on DESC, id DESC
            LIMIT :limit OFFSET :offset
            """)
    List<Condition> findFiltered(String words, String[] named, String site, int limit, long offset);

    @Query("""
            SELECT count(*) FROM health.condition
            WHERE (:site = '' OR site = :site)
              AND (strpos(lower(name || ' ' || note), :words) > 0 OR site = ANY (:named))
            """)
    long countFiltered(String words, String[] named, String site);

    @Query("SELECT * FROM health.condition ORDER BY onset_on, id")
    List<Condition> findAllByOnset();
}
