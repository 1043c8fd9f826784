package hoego.goals;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = POSTGRES)
interface ResolutionRepository extends CrudRepository<Resolution, Long> {

    /** What settles a resolution after the day has not settled it yet. */
    String STANDING = """
            SELECT r.id, r.words, r.period, r.starts_on, r.ends_before, r.made_on, r.area,
                   CASE WHEN r.settled_on > :day THEN 'OPEN' ELSE r.fate END AS fate,
                   CASE WHEN r.settled_on <= :day THEN r.settled_on END AS settled_on,
                   r.note, r.goal_id, coalesce(g.title, '') AS goal_title, r.principle_id, r.written_in, r.carried_from, later.id AS carried_to,
                   run.carries, run.quarters, r.sample, r.version
            FROM goals.resolution r
            JOIN goals.resolution_run run ON run.id = r.id
            LEFT JOIN goals.goal g ON g.id = r.goal_id
            LEFT JOIN goals.resolution later ON later.carried_from = r.id
            """;

    String NARROWED = """
            WHERE (:words = '' OR strpos(lower(r.words || ' ' || r.note), :words) > 0)
              AND (:area = '' OR r.area = :area)
              AND (:fate = '' OR :fate = CASE WHEN r.settled_on > :day THEN 'OPEN' ELSE r.fate END)
              AND r.starts_on < :end AND r.ends_before > :start
              AND r.made_on >= :madeFrom AND r.made_on < :madeBefore
              AND CASE :origin
                      WHEN 'NEW' THEN r.carried_from IS NULL
                      WHEN 'CARRIED' THEN r.carried_from IS NOT NULL
                      WHEN 'RETROSPECTIVE' THEN r.written_in <> ''
                      WHEN 'BY_HAND' THEN r.written_in = ''
                      ELSE true
                  END
              AND (:run = 0 OR EXISTS (
                  SELECT FROM goals.resolution_run last
                  JOIN goals.resolution_run one ON one.run_id = last.run_id AND one.quarters <= last.quarters
                  WHERE last.id = :run AND one.id = r.id))
            """;

    @Query(STANDING + NARROWED + """
            ORDER BY r.starts_on DESC, r.made_on DESC, r.id DESC
            LIMIT :limit OFFSET :offset
            """)
    List<ResolutionStanding> findAll(
            String words,
            String area,
            String fate,
            LocalDate start,
            LocalDate end,
            LocalDate madeFrom,
            LocalDate madeBefore,
            String origin,
            long run,
            LocalDate day,
            int limit,
            long offset);

    @Query("SELECT count(*) FROM goals.resolution r " + NARROWED)
    long countAll(
            String words,
            String area,
            String fate,
            LocalDate start,
            LocalDate end,
            LocalDate madeFrom,
            LocalDate madeBefore,
            String origin,
            long run,
            LocalDate day);

    /** Made for days before a day, and not settled before another. */
    @Query(STANDING + """
            WHERE r.starts_on < :end AND (r.settled_on IS NULL OR r.settled_on >= :start)
            ORDER BY r.starts_on, r.made_on, r.id
            """)
    List<ResolutionStanding> findAnswerable(LocalDate start, LocalDate end, LocalDate day);

    /** Those that were waiting for an answer on a day. */
    @Query(STANDING + """
            WHERE r.made_on <= :day AND (r.settled_on IS NULL OR r.settled_on > :day)
            ORDER BY r.starts_on, r.made_on, r.id
            """)
    List<ResolutionStanding> findOpen(LocalDate day);

    /** All that one goes back to or went on with, the first one first. */
    @Query(STANDING + """
            JOIN goals.resolution_run one ON one.root_id = run.root_id AND one.id = :id
            ORDER BY r.starts_on, r.made_on, r.id
            """)
    List<ResolutionStanding> findChain(long id, LocalDate day);

    @Query("SELECT * FROM goals.resolution ORDER BY id DESC LIMIT 1")
    Optional<Resolution> findLatest();

    @Query("SELECT * FROM goals.resolution WHERE carried_from = :id")
    Optional<Resolution> findCarriedTo(long id);

    /** The one that a deleted resolution goes on with. */
    @Query("""
            SELECT r.* FROM goals.resolution r
            JOIN goals.trash t ON (t.rows->0->'row'->>'carried_from')::bigint = r.id
            WHERE t.id = :place AND t.kind = 'goals.resolution'
            """)
    Optional<Resolution> findBeforeDeleted(long place);

    @Query("SELECT * FROM goals.resolution WHERE principle_id = :principleId ORDER BY made_on, id")
    List<Resolution> findOfPrinciple(long principleId);
}
