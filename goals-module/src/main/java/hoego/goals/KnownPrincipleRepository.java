package hoego.goals;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = POSTGRES)
interface KnownPrincipleRepository extends GenericRepository<Goal, Long> {

    @Query("""
            SELECT id, number, words FROM goals.principle
            WHERE since <= :day AND (retired_on IS NULL OR retired_on > :day)
            ORDER BY number
            """)
    List<KnownPrinciple> findInForce(LocalDate day);

    @Query("SELECT id, number, words FROM goals.principle WHERE id = :id")
    Optional<KnownPrinciple> findKnown(long id);
}
