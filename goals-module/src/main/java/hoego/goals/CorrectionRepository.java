package hoego.goals;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = POSTGRES)
interface CorrectionRepository extends CrudRepository<Correction, Long> {

    @Query("SELECT * FROM goals.correction WHERE id = :id AND goal_id = :goalId")
    Optional<Correction> findOne(long goalId, long id);

    @Query("SELECT * FROM goals.correction WHERE goal_id = :goalId AND measure = :measure AND day = :day")
    Optional<Correction> findOn(long goalId, String measure, LocalDate day);

    @Query("SELECT * FROM goals.correction WHERE goal_id = :goalId AND measure = :measure ORDER BY day DESC")
    List<Correction> findAll(long goalId, String measure);
}
