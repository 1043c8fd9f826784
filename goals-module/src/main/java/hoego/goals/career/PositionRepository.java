package hoego.goals.career;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = POSTGRES)
interface PositionRepository extends CrudRepository<Position, Long> {

    String STANDING = """
            SELECT p.id, p.function_hired, p.function_understood, p.employer, p.team, p.domain,
                   p.started_on, p.started_precision, p.note, s.people, p.sample,
            """;

    String WITH_TEAM = """
            FROM goals.position p
            LEFT JOIN LATERAL (
                SELECT people FROM goals.team_size
                WHERE position_id = p.id AND day <= :day
                ORDER BY day DESC, id DESC
                LIMIT 1
            ) s ON true
            """;

    /** Held at some time of the days. */
    String NARROWED = """
            WHERE (:words = ''
                   OR strpos(lower(concat_ws(' ', p.function_hired, p.function_understood, p.employer, p.team, p.domain,
                                             p.note)), :words) > 0)
              AND p.started_on < :end AND (p.ended_before IS NULL OR p.ended_before > :start)
              AND (:only = 0 OR p.id = :only)
            """;

    /** As they stood on the day: what ended later was held. */
    @Query(STANDING + """
                   CASE WHEN p.ended_on <= :day THEN p.ended_on END AS ended_on,
                   CASE WHEN p.ended_on <= :day THEN p.ended_precision END AS ended_precision
            """ + WITH_TEAM + NARROWED + """
            ORDER BY (p.ended_on IS NULL OR p.ended_on > :day) DESC, p.started_on DESC, p.id DESC
            LIMIT :limit OFFSET :offset
            """)
    List<PositionStanding> findAll(
            String words, LocalDate start, LocalDate end, long only, LocalDate day, int limit, long offset);

    @Query("SELECT count(*) FROM goals.position p " + NARROWED)
    long countAll(String words, LocalDate start, LocalDate end, long only);

    @Query(STANDING + "p.ended_on, p.ended_precision " + WITH_TEAM + "WHERE p.id = :id")
    Optional<PositionStanding> findStanding(long id, LocalDate day);

    @Query("SELECT * FROM goals.position ORDER BY (ended_on IS NULL) DESC, started_on DESC, id DESC LIMIT :limit")
    List<Position> findNewest(int limit);
}
