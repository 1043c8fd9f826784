package hoego.goals;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = POSTGRES)
interface WorryRepository extends CrudRepository<Worry, Long> {

    String STANDING = """
            SELECT w.id, w.area, w.words, w.day, w.precision, w.answer, w.answered_on,
                   coalesce(w.goal_id, w.action_id, w.principle_id) AS answer_id,
                   coalesce(g.title, done.what, p.words, '') AS answer_words, a.actions, w.sample
            FROM goals.worry w
            LEFT JOIN goals.goal g ON g.id = w.goal_id
            LEFT JOIN goals.worry_action done ON done.id = w.action_id
            LEFT JOIN goals.principle p ON p.id = w.principle_id
            CROSS JOIN LATERAL (SELECT count(*) AS actions FROM goals.worry_action a WHERE a.worry_id = w.id) a
            """;

    String NARROWED = """
            WHERE (:words = '' OR strpos(lower(w.words), :words) > 0)
              AND (:area = '' OR w.area = :area)
              AND w.day >= :start AND w.ends_before <= :end
              AND (:state = '' OR :state = coalesce(w.answer, CASE
                  WHEN EXISTS (SELECT FROM goals.worry_action a WHERE a.worry_id = w.id) THEN 'ACTED'
                  ELSE 'OPEN'
              END))
            """;

    @Query(STANDING + NARROWED + """
            ORDER BY w.day DESC, w.id DESC
            LIMIT :limit OFFSET :offset
            """)
    List<WorryStanding> findAll(
            String words, String area, String state, LocalDate start, LocalDate end, int limit, long offset);

    @Query("SELECT count(*) FROM goals.worry w " + NARROWED)
    long countAll(String words, String area, String state, LocalDate start, LocalDate end);

    @Query(STANDING + "WHERE w.id = :id")
    Optional<WorryStanding> findStanding(long id);

    /** The areas with the most worries first. */
    @Query("""
            SELECT area,
                   sum(worries) AS worries,
                   sum(open) AS open,
                   sum(actions) AS actions,
                   count(minutes) AS timed,
                   coalesce(sum(minutes), 0) AS minutes
            FROM (
                SELECT w.area, 1 AS worries, CASE WHEN w.answered_on <= :day THEN 0 ELSE 1 END AS open, 0 AS actions,
                       NULL::int AS minutes
                FROM goals.worry w
                WHERE w.day >= :start AND w.ends_before <= :end
                UNION ALL
                SELECT w.area, 0, 0, 1, a.minutes
                FROM goals.worry_action a
                JOIN goals.worry w ON w.id = a.worry_id
                WHERE a.day >= :start AND a.ends_before <= :end
            ) both_sides
            GROUP BY area
            ORDER BY worries DESC, area
            """)
    List<WorryBalance> balance(LocalDate start, LocalDate end, LocalDate day);

    /** Those that nothing answers yet, the newest first. */
    @Query("""
            SELECT * FROM goals.worry
            WHERE answer IS NULL AND day <= :day AND (:area = '' OR area = :area)
            ORDER BY day DESC, id DESC
            LIMIT :limit
            """)
    List<Worry> findOpen(String area, LocalDate day, int limit);

    @Query("SELECT * FROM goals.worry WHERE goal_id = :goalId ORDER BY day, id")
    List<Worry> findOfGoal(long goalId);
}
