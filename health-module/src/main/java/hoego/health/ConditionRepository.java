package hoego.health;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.util.List;

@JdbcRepository(dialect = POSTGRES)
interface ConditionRepository extends CrudRepository<Condition, Long> {

    @Query("""
            SELECT * FROM health.condition
            WHERE onset_on >= :start
              AND health.day_after(onset_on, onset_precision) <= :end
              AND (:site = '' OR site = :site)
              AND (:words = '' OR strpos(lower(name || ' ' || note), :words) > 0 OR site = ANY (:named))
            ORDER BY (ended_on IS NULL) DESC, onset_on DESC, id DESC
            LIMIT :limit OFFSET :offset
            """)
    List<Condition> findFiltered(
            String words, String[] named, String site, LocalDate start, LocalDate end, int limit, long offset);

    @Query("""
            SELECT count(*) FROM health.condition
            WHERE onset_on >= :start
              AND health.day_after(onset_on, onset_precision) <= :end
              AND (:site = '' OR site = :site)
              AND (:words = '' OR strpos(lower(name || ' ' || note), :words) > 0 OR site = ANY (:named))
            """)
    long countFiltered(String words, String[] named, String site, LocalDate start, LocalDate end);

    @Query("SELECT * FROM health.condition ORDER BY onset_on, id")
    List<Condition> findAllByOnset();
}
