package hoego.goals.career;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = POSTGRES)
interface TeamSizeRepository extends CrudRepository<TeamSize, Long> {

    String NARROWED = """
            FROM goals.team_size
            WHERE position_id = :positionId AND (:words = '' OR strpos(lower(note), :words) > 0) AND day >= :start AND day < :end
            """;

    @Query("SELECT * FROM goals.team_size WHERE id = :id AND position_id = :positionId")
    Optional<TeamSize> findOne(long positionId, long id);

    @Query("SELECT * " + NARROWED + "ORDER BY day DESC, id DESC LIMIT :limit OFFSET :offset")
    List<TeamSize> findOfPosition(
            long positionId, String words, LocalDate start, LocalDate end, int limit, long offset);

    @Query("SELECT count(*) " + NARROWED)
    long countOfPosition(long positionId, String words, LocalDate start, LocalDate end);

    /**
     * For each position whose team changed within the days: from the last size before them, else the first in them, to the
     * last in them. One row a position, the latest begun first.
     */
    @Query("""
            SELECT position_id, since, first_people, last_people, note, sizes
            FROM (
                SELECT DISTINCT ON (s.position_id)
                       s.position_id, p.started_on,
                       first_value(s.day) OVER team AS since,
                       first_value(s.people) OVER team AS first_people,
                       last_value(s.people) OVER team AS last_people,
                       last_value(s.note) OVER team AS note,
                       last_value(s.day) OVER team AS last_day,
                       count(*) OVER team AS sizes
                FROM goals.team_size s
                JOIN goals.position p ON p.id = s.position_id
                WHERE s.day < :end
                  AND s.day >= coalesce(
                      (SELECT max(b.day) FROM goals.team_size b WHERE b.position_id = s.position_id AND b.day < :start),
                      :start)
                WINDOW team AS (
                    PARTITION BY s.position_id ORDER BY s.day, s.id
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                )
            ) teams
            WHERE last_day >= :start
            ORDER BY started_on DESC, position_id DESC
            """)
    List<TeamChange> findChanges(LocalDate start, LocalDate end);
}
