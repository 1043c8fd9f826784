package hoego.goals;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = POSTGRES)
interface NotDoingLookRepository extends CrudRepository<NotDoingLook, Long> {

    /** The latest first. */
    @Query("""
            SELECT l.id, l.day, l.outcome, l.next_on, l.note, l.goal_id, coalesce(g.title, '') AS goal_title
            FROM goals.not_doing_look l
            LEFT JOIN goals.goal g ON g.id = l.goal_id
            WHERE l.not_doing_id = :notDoingId AND l.day <= :day
            ORDER BY l.day DESC, l.id DESC
            """)
    List<LookStanding> findOf(long notDoingId, LocalDate day);

    @Query("SELECT * FROM goals.not_doing_look WHERE id = :id AND not_doing_id = :notDoingId")
    Optional<NotDoingLook> findOne(long notDoingId, long id);
}
