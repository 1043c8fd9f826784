package hoego.health;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = POSTGRES)
interface MealDayRepository extends CrudRepository<MealDay, Long> {

    Optional<MealDay> findByDay(LocalDate day);

    @Query("SELECT day FROM health.meal_day ORDER BY day")
    List<LocalDate> findDays();

    @Query("""
            SELECT * FROM health.meal_day
            WHERE day >= :start AND day < :end
              AND (:adherence = '' OR adherence = :adherence)
              AND (:words = '' OR strpos(lower(note), :words) > 0)
            ORDER BY day DESC
            LIMIT :limit OFFSET :offset
            """)
    List<MealDay> findFiltered(String words, String adherence, LocalDate start, LocalDate end, int limit, long offset);

    @Query("""
            SELECT count(*) FROM health.meal_day
            WHERE day >= :start AND day < :end
              AND (:adherence = '' OR adherence = :adherence)
              AND (:words = '' OR strpos(lower(note), :words) > 0)
            """)
    long countFiltered(String words, String adherence, LocalDate start, LocalDate end);
}
