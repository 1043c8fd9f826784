package hoego.goals.career;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = POSTGRES)
interface AchievementRepository extends CrudRepository<Achievement, Long> {

    String STANDING = """
            SELECT a.id, a.day, a.precision, a.title, a.impact, a.evidence, a.undertaking_id,
                   coalesce(u.title, '') AS undertaking, a.sample
            FROM goals.achievement a
            LEFT JOIN goals.undertaking u ON u.id = a.undertaking_id
            """;

    String NARROWED = """
            WHERE (:words = '' OR strpos(lower(concat_ws(' ', a.title, a.impact, a.evidence)), :words) > 0)
              AND a.day >= :start AND a.ends_before <= :end
              AND (:undertaking < 0 OR coalesce(a.undertaking_id, 0) = :undertaking)
              AND (:only = 0 OR a.id = :only)
            """;

    @Query(STANDING + NARROWED + "ORDER BY a.day DESC, a.id DESC LIMIT :limit OFFSET :offset")
    List<AchievementStanding> findAll(
            String words, LocalDate start, LocalDate end, long undertaking, long only, int limit, long offset);

    @Query("SELECT count(*) FROM goals.achievement a " + NARROWED)
    long countAll(String words, LocalDate start, LocalDate end, long undertaking, long only);

    @Query(STANDING + "WHERE a.id = :id")
    Optional<AchievementStanding> findStanding(long id);
}
