package hoego.goals;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = POSTGRES)
interface MilestoneRepository extends CrudRepository<Milestone, Long> {

    @Query("SELECT * FROM goals.milestone WHERE id = :id AND goal_id = :goalId")
    Optional<Milestone> findOne(long goalId, long id);

    @Query("SELECT * FROM goals.milestone WHERE goal_id = :goalId ORDER BY due NULLS LAST, id")
    List<Milestone> findOfGoal(long goalId);

    @Query("""
            SELECT * FROM goals.milestone
            WHERE goal_id = :goalId AND done_on >= :start AND done_on < :end
            ORDER BY done_on, id
            """)
    List<Milestone> findDone(long goalId, LocalDate start, LocalDate end);
}
