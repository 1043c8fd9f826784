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
            SELECT m.* FROM goals.milestone m
            JOIN goals.goal g ON g.id = m.goal_id
            WHERE g.starts_on < :end AND g.ends_on >= :start AND m.done_on <= least(:day, g.ends_on, g.closed_on)
            ORDER BY m.done_on, m.id
            """)
    List<Milestone> findDone(LocalDate start, LocalDate end, LocalDate day);
}
