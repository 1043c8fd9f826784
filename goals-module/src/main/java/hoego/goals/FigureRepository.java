package hoego.goals;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;

@JdbcRepository(dialect = POSTGRES)
interface FigureRepository extends GenericRepository<Goal, Long> {

    /** What is known only roughly has no day. */
    @Query("""
            SELECT f.name, f.day, f.value
            FROM (
                SELECT 'actions' AS name, day, count(*) AS value
                FROM goals.worry_action
                WHERE precision = 'DAY' AND day >= :start AND day < :end
                GROUP BY day
                UNION ALL
                SELECT 'minutes', day, sum(minutes)
                FROM goals.worry_action
                WHERE precision = 'DAY' AND minutes IS NOT NULL AND day >= :start AND day < :end
                GROUP BY day
                UNION ALL
                SELECT 'not-done', decided_on, count(*)
                FROM goals.not_doing
                WHERE decided_on >= :start AND decided_on < :end
                GROUP BY decided_on
            ) f
            ORDER BY f.name, f.day
            """)
    List<NamedValue> findDaily(LocalDate start, LocalDate end);
}
