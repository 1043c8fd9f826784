package hoego.health;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;

@JdbcRepository(dialect = POSTGRES)
interface HealthFigureRepository extends GenericRepository<WeighIn, Long> {

    @Query("""
            SELECT name, day, coalesce(sum(figure), 0) AS total, coalesce(max(figure), 0) AS highest, count(*) AS count
            FROM (
                SELECT 'weight' AS name, measured_on AS day, weight_kg AS figure
                FROM health.weigh_in WHERE measured_on >= health.trend_begins(:start) AND measured_on < :end
                UNION ALL
                SELECT 'pain.' || site, felt_on, level
                FROM health.pain_entry WHERE felt_on >= :start AND felt_on < :end
                UNION ALL
                SELECT 'minutes', done_on, minutes
                FROM health.workout WHERE done_on >= :start AND done_on < :end
                UNION ALL
                SELECT 'load', done_on, minutes * effort
                FROM health.workout WHERE done_on >= :start AND done_on < :end AND effort IS NOT NULL
                UNION ALL
                SELECT 'meals.' || adherence, day, 1
                FROM health.meal_day WHERE day >= :start AND day < :end
                UNION ALL
                SELECT 'moment', day, 1
                FROM health.moment WHERE day >= :start AND day < :end) AS figures
            WHERE day >= :allFrom OR name = ANY (:names)
            GROUP BY name, day
            ORDER BY name, day
            """)
    List<DailyFigure> findDaily(LocalDate start, LocalDate end, LocalDate allFrom, String[] names);

    /** The latest moments are none before a day since which there are as many of one kind. */
    @Query("""
            SELECT *
            FROM (
                SELECT 'moment' AS part, kind, id, day, at, title, site, side, adherence, figure, note,
                       NULL::date AS starts_on, NULL::date AS expires_on, NULL::text AS precision,
                       NULL::numeric AS price, sample, 0 AS used
                FROM (
                    SELECT * FROM health.moment
                    WHERE day <= :day
                      AND day >= coalesce(
                          greatest((SELECT measured_on FROM health.weigh_in WHERE measured_on <= :day
                                    ORDER BY measured_on DESC OFFSET :moments LIMIT 1),
                                   (SELECT done_on FROM health.workout WHERE done_on <= :day
                                    ORDER BY done_on DESC OFFSET :moments LIMIT 1),
                                   (SELECT felt_on FROM health.pain_entry WHERE felt_on <= :day
                                    ORDER BY felt_on DESC OFFSET :moments LIMIT 1),
                                   (SELECT m.day FROM health.meal_day m WHERE m.day <= :day
                                    ORDER BY m.day DESC OFFSET :moments LIMIT 1)), '-infinity')
                    ORDER BY day DESC, at DESC, kind DESC, id DESC
                    LIMIT :moments) AS latest
                UNION ALL
                SELECT 'course', 'course', id, booked_on, created_at, kind, NULL, NULL, NULL, sessions, note,
                       starts_on, expires_on, NULL, price, sample, used
                FROM (
                    SELECT c.*,
                           (SELECT count(*) FROM health.workout w WHERE w.course_id = c.id AND w.done_on <= :day) AS used
                    FROM health.course c
                    WHERE c.booked_on <= :day AND (c.expires_on IS NULL OR c.expires_on >= :day)) AS course
                WHERE used < sessions
                UNION ALL
                SELECT 'condition', 'condition', id, onset_on, created_at, name, site, NULL, NULL, NULL, note,
                       onset_on, NULL, onset_precision, NULL, sample, 0
                FROM health.condition
                WHERE onset_on <= :day
                  AND (ended_on IS NULL OR health.day_after(ended_on, ended_precision) > :day)) AS overview
            ORDER BY part DESC, starts_on, day DESC, at DESC, kind DESC, id DESC
            """)
    List<OverviewRow> findOverview(LocalDate day, int moments);

    @Query("""
            SELECT (SELECT count(*) FROM health.weigh_in WHERE measured_on >= :start AND measured_on < :end) AS weigh_ins,
                   w.workouts, w.minutes, m.meal_days, m.as_planned, m.partly, m.off,
                   (SELECT count(*) FROM health.moment WHERE day >= :start AND day < :end) AS moments
            FROM (
                SELECT count(*) AS workouts, coalesce(sum(minutes), 0) AS minutes
                FROM health.workout
                WHERE done_on >= :start AND done_on < :end) AS w,
                 (SELECT count(*) AS meal_days,
                         count(*) FILTER (WHERE adherence = 'AS_PLANNED') AS as_planned,
                         count(*) FILTER (WHERE adherence = 'PARTLY') AS partly,
                         count(*) FILTER (WHERE adherence = 'OFF') AS off
                FROM health.meal_day
                WHERE day >= :start AND day < :end) AS m
            """)
    PeriodFigures findTotals(LocalDate start, LocalDate end);
}
