package hoego.goals.career;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = POSTGRES)
interface PrincipleUseRepository extends CrudRepository<PrincipleUse, Long> {

    String NARROWED = """
            FROM goals.principle_use u
            JOIN goals.principle p ON p.id = u.principle_id
            WHERE (:words = '' OR strpos(lower(u.example || ' ' || p.words), :words) > 0)
              AND (:principleId = 0 OR u.principle_id = :principleId)
              AND (:outcome = '' OR u.outcome = :outcome)
              AND u.day >= :start AND u.day < :end
            """;

    @Query("""
            SELECT u.id, u.principle_id, p.number, p.words, u.day, u.outcome, u.example, u.sample
            """ + NARROWED + """
            ORDER BY u.day DESC, u.id DESC
            LIMIT :limit OFFSET :offset
            """)
    List<PrincipleUseStanding> findFiltered(
            long principleId, String words, String outcome, LocalDate start, LocalDate end, int limit, long offset);

    @Query("SELECT count(*) " + NARROWED)
    long countFiltered(long principleId, String words, String outcome, LocalDate start, LocalDate end);

    @Query("SELECT * FROM goals.principle_use WHERE id = :id AND principle_id = :principleId")
    Optional<PrincipleUse> findOne(long principleId, long id);
}
