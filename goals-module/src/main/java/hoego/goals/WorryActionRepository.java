package hoego.goals;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = POSTGRES)
interface WorryActionRepository extends CrudRepository<WorryAction, Long> {

    String NARROWED = """
            FROM goals.worry_action a
            JOIN goals.worry w ON w.id = a.worry_id
            WHERE (:words = '' OR strpos(lower(a.what || ' ' || w.words), :words) > 0)
              AND (:area = '' OR w.area = :area)
              AND (:worryId = 0 OR a.worry_id = :worryId)
              AND a.day >= :start AND a.ends_before <= :end
            """;

    @Query("""
            SELECT a.id, a.worry_id, a.what, a.day, a.precision, a.minutes, w.area, w.words, a.sample
            """ + NARROWED + """
            ORDER BY a.day DESC, a.id DESC
            LIMIT :limit OFFSET :offset
            """)
    List<ActionStanding> findAll(
            long worryId, String words, String area, LocalDate start, LocalDate end, int limit, long offset);

    @Query("SELECT count(*) " + NARROWED)
    long countAll(long worryId, String words, String area, LocalDate start, LocalDate end);

    @Query("SELECT * FROM goals.worry_action WHERE id = :id AND worry_id = :worryId")
    Optional<WorryAction> findOne(long worryId, long id);
}
