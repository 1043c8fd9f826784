package hoego.goals.sideprojects;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = POSTGRES)
interface SideProjectSessionRepository extends CrudRepository<SideProjectSession, Long> {

    String NARROWED = """
            FROM goals.side_project_session
            WHERE side_project_id = :projectId
              AND day >= :start AND day < :end
              AND (:words = '' OR strpos(lower(note), :words) > 0)
            """;

    @Query("SELECT * FROM goals.side_project_session WHERE id = :id AND side_project_id = :projectId")
    Optional<SideProjectSession> findOne(long projectId, long id);

    @Query("SELECT * " + NARROWED + "ORDER BY day DESC, id DESC LIMIT :limit OFFSET :offset")
    List<SideProjectSession> findAll(
            long projectId, String words, LocalDate start, LocalDate end, int limit, long offset);

    @Query("SELECT count(*) " + NARROWED)
    long countAll(long projectId, String words, LocalDate start, LocalDate end);

    /** Each week from the first to the last Monday, with nothing where nothing was spent. */
    @Query("""
            SELECT week.monday::date AS monday, coalesce(sum(s.minutes), 0) AS minutes
            FROM generate_series(CAST(:first AS date), CAST(:last AS date), interval '1 week') AS week (monday)
            LEFT JOIN goals.side_project_session s
              ON s.side_project_id = :projectId AND s.day >= week.monday AND s.day < week.monday + interval '1 week'
            GROUP BY week.monday
            ORDER BY week.monday DESC
            """)
    List<WeekSpent> findWeeks(long projectId, LocalDate first, LocalDate last);
}
