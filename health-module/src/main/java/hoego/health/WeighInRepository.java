package hoego.health;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.util.List;

@JdbcRepository(dialect = POSTGRES)
interface WeighInRepository extends CrudRepository<WeighIn, Long> {

    @Query("""
            SELECT * FROM health.weigh_in
            WHERE measured_on >= :start AND measured_on < :end
              AND (:words = '' OR strpos(lower(trim_scale(weight_kg) || ' ' || note), :words) > 0)
            ORDER BY measured_on DESC, id DESC
            LIMIT :limit OFFSET :offset
            """)
    List<WeighIn> findFiltered(String words, LocalDate start, LocalDate end, int limit, long offset);

    @Query("""
            SELECT count(*) FROM health.weigh_in
            WHERE measured_on >= :start AND measured_on < :end
              AND (:words = '' OR strpos(lower(trim_scale(weight_kg) || ' ' || note), :words) > 0)
            """)
    long countFiltered(String words, LocalDate start, LocalDate end);

    @Query("""
            SELECT 'weight' AS name, measured_on AS day, sum(weight_kg) AS total, max(weight_kg) AS highest,
                   count(*) AS count
            FROM health.weigh_in
            WHERE measured_on >= health.trend_begins(:start) AND measured_on < :end
            GROUP BY measured_on
            ORDER BY measured_on
            """)
    List<DailyFigure> findDaily(LocalDate start, LocalDate end);
}
