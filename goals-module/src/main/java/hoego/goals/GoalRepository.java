package hoego.goals;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = POSTGRES)
interface GoalRepository extends CrudRepository<Goal, Long> {

    /** Nothing was done with a goal since it was made. */
    String UNTOUCHED = """
            g.version = 0 AND g.outcome IS NULL
            AND NOT EXISTS (SELECT FROM goals.check_in c WHERE c.goal_id = g.id)
            AND NOT EXISTS (SELECT FROM goals.skip s WHERE s.goal_id = g.id)
            AND NOT EXISTS (SELECT FROM goals.correction c WHERE c.goal_id = g.id)
            AND NOT EXISTS (SELECT FROM goals.not_doing_look l WHERE l.goal_id = g.id)
            AND NOT EXISTS (SELECT FROM goals.milestone m
                            WHERE m.goal_id = g.id AND (m.done_on IS NOT NULL OR m.version > 0))
            AND NOT EXISTS (SELECT FROM goals.resolution r WHERE r.goal_id = g.id)
            AND NOT EXISTS (SELECT FROM goals.worry w WHERE w.goal_id = g.id)
            """;

    /** What ends a goal after the day has not ended it yet. */
    @Query("""
            SELECT g.id, g.title, g.why, g.area, g.kind, g.starts_on, g.ends_on,
                   coalesce(g.begun_on, g.starts_on) AS begun_on, g.importance, g.start_value, g.target_value, g.unit,
                   g.direction, g.aggregation, g.measure, g.times_per_week, g.times_per_month, g.weekdays,
                   CASE WHEN g.closed_on <= :day THEN g.outcome END AS outcome,
                   CASE WHEN g.closed_on <= :day THEN g.closed_on END AS closed_on,
                   CASE WHEN g.closed_on <= :day THEN g.reason ELSE '' END AS reason,
                   CASE WHEN g.closed_on <= :day THEN g.assessment END AS assessment,
                   g.carried_from, run.carries, run.quarters,
                   g.origin, g.origin_title, coalesce(g.closed_on > :day, false) AS closed_later,
                   g.sample, g.version,
                   CAST(:day AS date) AS day,
                   c.value,
                   c.earlier_value,
                   c.last_value,
                   coalesce(c.days, 0) AS days,
                   coalesce(c.entries, 0) AS entries,
                   CASE g.kind WHEN 'MILESTONES' THEN m.last_on ELSE c.last_on END AS last_on,
                   coalesce(m.milestones, 0) AS milestones,
                   coalesce(m.done, 0) AS milestones_done,
                   coalesce(m.due, 0) AS milestones_due,
                   coalesce(n.id, 0) AS next_milestone,
                   coalesce(n.title, '') AS next_title,
                   coalesce(n.due, g.ends_on) AS next_due,
                   CASE g.kind WHEN 'HABIT' THEN ARRAY(
                       SELECT to_char(s.day, 'YYYY-MM-DD') FROM goals.skip s
                       WHERE s.goal_id = g.id AND s.day <= :day
                         AND NOT EXISTS (SELECT FROM goals.check_in c WHERE c.goal_id = g.id AND c.day = s.day)
                       ORDER BY s.day)
                   ELSE '{}' END AS skipped,
                   CASE WHEN g.measure <> '' THEN ARRAY(
                       SELECT to_char(c.day, 'YYYY-MM-DD') || ' ' || c.value FROM goals.correction c
                       WHERE c.goal_id = g.id AND c.measure = g.measure AND c.day <= :day)
                   ELSE '{}' END AS corrections
            FROM goals.goal g
            JOIN goals.goal_run run ON run.id = g.id
            LEFT JOIN LATERAL (
                SELECT CASE g.aggregation
                           WHEN 'SUM' THEN sum(c.value)
                           WHEN 'LAST' THEN (array_agg(c.value ORDER BY c.day DESC, c.id DESC))[1]
                           WHEN 'MAX' THEN max(c.value)
                           WHEN 'MIN' THEN min(c.value)
                       END AS value,
                       CASE g.aggregation
                           WHEN 'SUM' THEN sum(c.value) FILTER (WHERE c.day < g.begun_on)
                           WHEN 'LAST' THEN (array_agg(c.value ORDER BY c.day DESC, c.id DESC)
                                             FILTER (WHERE c.day < g.begun_on))[1]
                           WHEN 'MAX' THEN max(c.value) FILTER (WHERE c.day < g.begun_on)
                           WHEN 'MIN' THEN min(c.value) FILTER (WHERE c.day < g.begun_on)
                       END AS earlier_value,
                       (array_agg(c.value ORDER BY c.day DESC, c.id DESC))[1] AS last_value,
                       count(DISTINCT c.day) AS days,
                       count(*) AS entries,
                       max(c.day) AS last_on
                FROM goals.check_in c
                WHERE c.goal_id = g.id
                  AND c.day >= CASE g.kind WHEN 'HABIT' THEN coalesce(g.begun_on, g.starts_on) ELSE g.starts_on END
                  AND c.day <= least(:day, g.ends_on, g.closed_on)
            ) c ON g.kind <> 'MILESTONES' AND g.measure = ''
            LEFT JOIN LATERAL (
                SELECT count(*) AS milestones,
                       count(*) FILTER (WHERE m.done_on <= least(:day, g.closed_on)) AS done,
                       count(*) FILTER (WHERE coalesce(m.due, g.ends_on) <= least(:day, g.closed_on)) AS due,
                       max(m.done_on) FILTER (WHERE m.done_on <= :day) AS last_on
                FROM goals.milestone m
                WHERE m.goal_id = g.id
            ) m ON g.kind = 'MILESTONES'
            LEFT JOIN LATERAL (
                SELECT m.id, m.title, m.due
                FROM goals.milestone m
                WHERE m.goal_id = g.id AND (m.done_on IS NULL OR m.done_on > :day)
                ORDER BY coalesce(m.due, g.ends_on), m.id
                LIMIT 1
            ) n ON g.kind = 'MILESTONES'
            WHERE (:id = 0 OR g.id = :id)
              AND g.starts_on < :end AND g.ends_on >= :start
              AND (:area = '' OR g.area = :area)
              AND (:kind = '' OR g.kind = :kind)
              AND (:words = '' OR strpos(lower(g.title || ' ' || g.why || ' ' || g.reason), :words) > 0)
            ORDER BY CASE g.importance WHEN 'HIGH' THEN 1 WHEN 'NORMAL' THEN 2 ELSE 3 END, g.ends_on, g.id
            """)
    List<GoalStanding> findStandings(
            long id, String words, String area, String kind, LocalDate start, LocalDate end, LocalDate day);

    @Query("""
            SELECT measure AS name, min(starts_on) AS since FROM goals.goal
            WHERE measure <> '' AND starts_on < :end AND ends_on >= :start
            GROUP BY measure
            ORDER BY measure
            """)
    List<FeedingMeasure> findMeasures(LocalDate start, LocalDate end);

    @Query("""
            SELECT id, title, origin, starts_on, outcome, closed_on FROM goals.goal
            WHERE origin = ANY (:origins) AND origin <> ''
            ORDER BY id
            """)
    List<MadeGoal> findMadeFrom(String[] origins);

    @Query("SELECT * FROM goals.goal WHERE carried_from = :id")
    Optional<Goal> findCarriedTo(long id);

    /** It, all that it goes back to or was carried on to, and the resolutions behind it; the first ones first. */
    @Query("""
            SELECT 'goal' AS part, g.id, g.title AS words, g.area, g.starts_on, g.ends_on, g.outcome, g.closed_on,
                   g.assessment, g.reason, g.carried_from, NOT (
            """ + UNTOUCHED + """
                   ) AS touched, run.carries AS place
            FROM goals.goal g
            JOIN goals.goal_run run ON run.id = g.id
            JOIN goals.goal_run one ON one.root_id = run.root_id AND one.id = :id
            UNION ALL
            SELECT 'resolution', r.id, r.words, r.area, r.starts_on, r.ends_before, NULL, NULL, NULL, r.note, NULL, false,
                   run.carries
            FROM goals.resolution r
            JOIN goals.goal_run run ON run.id = r.goal_id
            JOIN goals.goal_run one ON one.root_id = run.root_id AND one.carries >= run.carries AND one.id = :id
            ORDER BY place, starts_on, id
            """)
    List<GoalPart> findThread(long id);

    /** Whether nothing was done with a goal since it was carried over. */
    @Query("SELECT EXISTS (SELECT FROM goals.goal g WHERE g.id = :id AND " + UNTOUCHED + ")")
    boolean isUntouched(long id);

    @Query("UPDATE goals.goal SET carried_from = :earlier WHERE id = :id")
    void goOn(long id, long earlier);

    /** What is not done yet, to be done by the end of the new span. */
    @Query("""
            INSERT INTO goals.milestone (goal_id, title, sample)
            SELECT :to, title, sample FROM goals.milestone
            WHERE goal_id = :from AND done_on IS NULL
            ORDER BY due NULLS LAST, id
            """)
    void copyMilestones(long from, long to);

    @Query("SELECT * FROM goals.goal ORDER BY id DESC LIMIT 1")
    Optional<Goal> findLatest();

    @Query("SELECT * FROM goals.goal WHERE outcome IS NULL AND ends_on >= :day ORDER BY title, id")
    List<Goal> findRunning(LocalDate day);
}
