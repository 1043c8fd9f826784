package hoego.goals;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = POSTGRES)
interface CheckInRepository extends CrudRepository<CheckIn, Long> {

    @Query("SELECT * FROM goals.check_in WHERE id = :id AND goal_id = :goalId")
    Optional<CheckIn> findOne(long goalId, long id);

    @Query("SELECT * FROM goals.check_in WHERE goal_id = :goalId AND day = :day AND value IS NULL")
    Optional<CheckIn> findTick(long goalId, LocalDate day);

    @Query("""
            SELECT goal_id, day FROM goals.check_in
            WHERE goal_id IN (:goalIds) AND value IS NULL
            ORDER BY goal_id, day
            """)
    List<Tick> findTicks(Collection<Long> goalIds);

    @Query("""
            SELECT * FROM goals.check_in
            WHERE goal_id = :goalId AND day >= :start AND day < :end AND (:words = '' OR strpos(lower(note), :words) > 0)
            ORDER BY day DESC, id DESC
            LIMIT :limit OFFSET :offset
            """)
    List<CheckIn> findAll(long goalId, String words, LocalDate start, LocalDate end, int limit, long offset);

    @Query("""
            SELECT count(*) FROM goals.check_in
            WHERE goal_id = :goalId AND day >= :start AND day < :end AND (:words = '' OR strpos(lower(note), :words) > 0)
            """)
    long countAll(long goalId, String words, LocalDate start, LocalDate end);

    @Query("""
            SELECT c.day,
                   CASE g.aggregation
                       WHEN 'SUM' THEN sum(c.value)
                       WHEN 'LAST' THEN (array_agg(c.value ORDER BY c.id DESC))[1]
                       WHEN 'MAX' THEN max(c.value)
                       WHEN 'MIN' THEN min(c.value)
                       ELSE 1
                   END AS value
            FROM goals.check_in c
            JOIN goals.goal g ON g.id = c.goal_id
            WHERE c.goal_id = :goalId AND c.day >= :start AND c.day < :end
            GROUP BY c.day, g.aggregation
            ORDER BY c.day
            """)
    List<DayValue> findDays(long goalId, LocalDate start, LocalDate end);
}
