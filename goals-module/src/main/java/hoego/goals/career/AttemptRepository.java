package hoego.goals.career;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = POSTGRES)
interface AttemptRepository extends CrudRepository<Attempt, Long> {

    String NARROWED = """
            FROM goals.attempt
            WHERE undertaking_id = :undertakingId
              AND (:words = '' OR strpos(lower(concat_ws(' ', approach, array_to_string(reasons, ' '), learned)), :words) > 0)
              AND (:outcome = '' OR outcome = :outcome)
              AND started_on <= :by
              AND started_on < :end AND (ended_before IS NULL OR ended_before > :start)
            """;

    @Query("SELECT * FROM goals.attempt WHERE id = :id AND undertaking_id = :undertakingId")
    Optional<Attempt> findOne(long undertakingId, long id);

    @Query("SELECT * " + NARROWED + "ORDER BY started_on, id LIMIT :limit OFFSET :offset")
    List<Attempt> findOfUndertaking(
            long undertakingId,
            String words,
            String outcome,
            LocalDate start,
            LocalDate end,
            LocalDate by,
            int limit,
            long offset);

    @Query("SELECT count(*) " + NARROWED)
    long countOfUndertaking(
            long undertakingId, String words, String outcome, LocalDate start, LocalDate end, LocalDate by);

    @Query("""
            SELECT * FROM goals.attempt
            WHERE undertaking_id = ANY (:undertakings) AND started_on <= :by
            ORDER BY started_on, id
            """)
    List<Attempt> findBegun(Long[] undertakings, LocalDate by);
}
