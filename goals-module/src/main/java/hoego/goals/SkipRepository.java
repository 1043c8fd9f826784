package hoego.goals;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = POSTGRES)
interface SkipRepository extends CrudRepository<Skip, Long> {

    @Query("SELECT * FROM goals.skip WHERE id = :id AND goal_id = :goalId")
    Optional<Skip> findOne(long goalId, long id);

    @Query("SELECT * FROM goals.skip WHERE goal_id = :goalId AND day = :day")
    Optional<Skip> findOn(long goalId, LocalDate day);

    @Query("""
            SELECT * FROM goals.skip
            WHERE goal_id = :goalId AND day >= :start AND day < :end AND (:words = '' OR strpos(lower(reason), :words) > 0)
            ORDER BY day DESC
            LIMIT :limit OFFSET :offset
            """)
    List<Skip> findAll(long goalId, String words, LocalDate start, LocalDate end, int limit, long offset);

    @Query("""
            SELECT count(*) FROM goals.skip
            WHERE goal_id = :goalId AND day >= :start AND day < :end AND (:words = '' OR strpos(lower(reason), :words) > 0)
            """)
    long countAll(long goalId, String words, LocalDate start, LocalDate end);
}
