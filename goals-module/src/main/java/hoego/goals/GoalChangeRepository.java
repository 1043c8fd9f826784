package hoego.goals;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

@JdbcRepository(dialect = POSTGRES)
interface GoalChangeRepository extends CrudRepository<GoalChange, Long> {

    /** The latest first. */
    @Query("""
            SELECT * FROM goals.goal_change
            WHERE goal_id = :goalId
            ORDER BY id DESC
            LIMIT :limit OFFSET :offset
            """)
    List<GoalChange> findOfGoal(long goalId, int limit, long offset);

    @Query("SELECT count(*) FROM goals.goal_change WHERE goal_id = :goalId")
    long countOfGoal(long goalId);
}
