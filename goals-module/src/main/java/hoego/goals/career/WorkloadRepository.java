package hoego.goals.career;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = POSTGRES)
interface WorkloadRepository extends CrudRepository<Workload, Long> {

    Optional<Workload> findByWeek(LocalDate week);

    @Query("SELECT week FROM goals.workload ORDER BY week")
    List<LocalDate> findWeeks();

    @Query("""
            SELECT * FROM goals.workload
            WHERE week >= :start AND week < :end
              AND load >= :least
              AND (:words = '' OR strpos(lower(note), :words) > 0)
            ORDER BY week DESC
            LIMIT :limit OFFSET :offset
            """)
    List<Workload> findFiltered(String words, int least, LocalDate start, LocalDate end, int limit, long offset);

    @Query("""
            SELECT count(*) FROM goals.workload
            WHERE week >= :start AND week < :end
              AND load >= :least
              AND (:words = '' OR strpos(lower(note), :words) > 0)
            """)
    long countFiltered(String words, int least, LocalDate start, LocalDate end);

    @Query("""
            SELECT * FROM goals.workload
            WHERE week >= :start AND week < :end
            ORDER BY week
            """)
    List<Workload> findBetween(LocalDate start, LocalDate end);
}
