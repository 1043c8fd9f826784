package hoego.goals.career;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = POSTGRES)
interface UndertakingRepository extends CrudRepository<Undertaking, Long> {

    /** With its attempts as they stood on a day: later ones are not known yet, and what ended later ran. */
    String FROM = """
            FROM goals.undertaking u
            LEFT JOIN goals.position p ON p.id = u.position_id
            CROSS JOIN LATERAL (
                SELECT count(*) AS attempts FROM goals.attempt
                WHERE undertaking_id = u.id AND started_on <= :day
            ) n
            LEFT JOIN LATERAL (
                SELECT started_on, started_precision FROM goals.attempt
                WHERE undertaking_id = u.id AND started_on <= :day
                ORDER BY started_on, id
                LIMIT 1
            ) first ON true
            LEFT JOIN LATERAL (
                SELECT CASE WHEN ended_on <= :day THEN outcome ELSE 'RUNNING' END AS outcome,
                       CASE WHEN ended_on <= :day THEN ended_on END AS ended_on,
                       CASE WHEN ended_on <= :day THEN ended_precision END AS ended_precision
                FROM goals.attempt
                WHERE undertaking_id = u.id AND started_on <= :day
                ORDER BY started_on DESC, id DESC
                LIMIT 1
            ) latest ON true
            """;

    String STANDING = """
            SELECT u.id, u.title, u.why, u.outcome, u.position_id,
                   coalesce(nullif(p.function_understood, ''), p.function_hired, '') AS position,
                   n.attempts, coalesce(latest.outcome, 'AHEAD') AS state, first.started_on, first.started_precision,
                   latest.ended_on, latest.ended_precision,
                   EXISTS (SELECT FROM goals.attempt WHERE undertaking_id = u.id AND started_on > :day) AS tried_later,
                   u.sample
            """ + FROM;

    String NARROWED = """
            WHERE (:words = '' OR strpos(lower(concat_ws(' ', u.title, u.why, u.outcome)), :words) > 0 OR EXISTS (
                      SELECT FROM goals.attempt a
                      WHERE a.undertaking_id = u.id
                        AND strpos(lower(concat_ws(' ', a.approach, array_to_string(a.reasons, ' '), a.learned)), :words) > 0))
              AND (:state = '' OR coalesce(latest.outcome, 'AHEAD') = :state)
              AND (:ever OR EXISTS (
                      SELECT FROM goals.attempt a
                      WHERE a.undertaking_id = u.id
                        AND a.started_on < :end AND (a.ended_before IS NULL OR a.ended_before > :start)))
            """;

    @Query(STANDING + NARROWED + """
            ORDER BY (latest.outcome IS NULL OR latest.outcome = 'RUNNING') DESC, latest.ended_on DESC NULLS LAST, u.id DESC
            LIMIT :limit OFFSET :offset
            """)
    List<UndertakingStanding> findAll(
            String words,
            String state,
            boolean ever,
            LocalDate start,
            LocalDate end,
            LocalDate day,
            int limit,
            long offset);

    @Query("SELECT count(*) " + FROM + NARROWED)
    long countAll(String words, String state, boolean ever, LocalDate start, LocalDate end, LocalDate day);

    @Query(STANDING + "WHERE u.id = :id")
    Optional<UndertakingStanding> findStanding(long id, LocalDate day);

    @Query("SELECT * FROM goals.undertaking ORDER BY id DESC LIMIT :limit")
    List<Undertaking> findNewest(int limit);

    /** Those of which an attempt ran, or an achievement came, within the days; the earliest begun first. */
    @Query("""
            SELECT u.* FROM goals.undertaking u
            CROSS JOIN LATERAL (SELECT min(started_on) AS begun FROM goals.attempt WHERE undertaking_id = u.id) first
            WHERE first.begun < :end AND (EXISTS (
                      SELECT FROM goals.attempt a
                      WHERE a.undertaking_id = u.id
                        AND a.started_on < :end AND (a.ended_before IS NULL OR a.ended_before > :start))
                  OR EXISTS (
                      SELECT FROM goals.achievement a
                      WHERE a.undertaking_id = u.id AND a.day >= :start AND a.ends_before <= :end))
            ORDER BY first.begun, u.id
            """)
    List<Undertaking> findWithin(LocalDate start, LocalDate end);
}
