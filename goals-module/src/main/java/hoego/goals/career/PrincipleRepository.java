package hoego.goals.career;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = POSTGRES)
interface PrincipleRepository extends CrudRepository<Principle, Long> {

    Optional<Principle> findByNumber(int number);

    @Query("SELECT coalesce(max(number), 0) + 1 FROM goals.principle")
    int findNextNumber();

    String STANDING = """
            SELECT p.id, p.number, p.words, p.why, p.since, p.since_precision, p.retired_on,
                   u.kept, u.broken, u.last_used_on,
                   CASE WHEN NOT EXISTS (SELECT FROM goals.principle_use e WHERE e.principle_id = p.id)
                        THEN greatest(p.since_ends_before - 1, p.kept_on) END AS unused_since,
                   p.sample
            FROM goals.principle p
            CROSS JOIN LATERAL (
                SELECT count(*) FILTER (WHERE u.outcome = 'KEPT') AS kept,
                       count(*) FILTER (WHERE u.outcome = 'BROKEN') AS broken,
                       max(u.day) AS last_used_on
                FROM goals.principle_use u
                WHERE u.principle_id = p.id AND u.day >= :start AND u.day < :end
            ) u
            """;

    String NARROWED = """
            WHERE (:words = '' OR strpos(lower(p.words || ' ' || p.why), :words) > 0)
              AND p.since < :end AND (p.retired_on IS NULL OR p.retired_on > :start)
              AND p.since >= :sinceStart AND p.since_ends_before <= :sinceEnd
              AND (:state = ''
                   OR :state = 'RETIRED' AND p.retired_on <= :day
                   OR :state = 'IN_FORCE' AND p.since <= :day AND (p.retired_on IS NULL OR p.retired_on > :day))
            """;

    /** Those that are retired come last. */
    @Query(STANDING + NARROWED + """
            ORDER BY (p.retired_on <= :day) IS TRUE, p.number
            LIMIT :limit OFFSET :offset
            """)
    List<PrincipleStanding> findFiltered(
            String words,
            String state,
            LocalDate day,
            LocalDate start,
            LocalDate end,
            LocalDate sinceStart,
            LocalDate sinceEnd,
            int limit,
            long offset);

    @Query("SELECT count(*) FROM goals.principle p " + NARROWED)
    long countFiltered(
            String words,
            String state,
            LocalDate day,
            LocalDate start,
            LocalDate end,
            LocalDate sinceStart,
            LocalDate sinceEnd);

    @Query(STANDING + "WHERE p.id = :id")
    Optional<PrincipleStanding> findStanding(long id, LocalDate start, LocalDate end);

    @Query("""
            SELECT * FROM goals.principle
            WHERE since <= :day AND (retired_on IS NULL OR retired_on > :day)
            ORDER BY number
            """)
    List<Principle> findInForce(LocalDate day);
}
