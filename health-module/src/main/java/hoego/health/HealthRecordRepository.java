package hoego.health;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads records of all kinds from one view. */
@JdbcRepository(dialect = POSTGRES)
interface HealthRecordRepository extends GenericRepository<WeighIn, Long> {

    @Query("""
            SELECT kind, id, day, at, title, site, side, adherence, figure, note
            FROM health.moment
            WHERE day >= :start AND day < :end
              AND (:kind = '' OR kind = :kind)
              AND (:words = '' OR strpos(words, :words) > 0 OR kind = ANY (:kinds) OR site = ANY (:sites))
              AND (day, at, kind, id) < (:beforeDay, :beforeAt, :beforeKind COLLATE "C", :beforeId)
            ORDER BY day DESC, at DESC, kind DESC, id DESC
            LIMIT :limit
            """)
    List<HealthRecord> findMoments(
            LocalDate start,
            LocalDate end,
            String kind,
            String words,
            String[] kinds,
            String[] sites,
            LocalDate beforeDay,
            Instant beforeAt,
            String beforeKind,
            long beforeId,
            int limit);

    @Query("""
            SELECT kind, id, day, at, title, site, side, adherence, figure, note
            FROM health.record
            WHERE strpos(words, :words) > 0 OR kind = ANY (:kinds) OR site = ANY (:sites)
            ORDER BY day DESC NULLS LAST, at DESC, kind DESC, id DESC
            LIMIT :limit
            """)
    List<HealthRecord> search(String words, String[] kinds, String[] sites, int limit);

    @Query("""
            SELECT kind, id, day, at, title, site, side, adherence, figure, note
            FROM health.record
            WHERE kind = :kind AND id = :id
            """)
    Optional<HealthRecord> find(String kind, long id);

    /** No day before the last one with one of what is noted most has to be looked at. */
    @Query("""
            SELECT max(day) FROM health.moment
            WHERE day < :end
              AND day >= coalesce(
                  greatest((SELECT max(measured_on) FROM health.weigh_in WHERE measured_on < :end),
                           (SELECT max(done_on) FROM health.workout WHERE done_on < :end),
                           (SELECT max(felt_on) FROM health.pain_entry WHERE felt_on < :end),
                           (SELECT max(m.day) FROM health.meal_day m WHERE m.day < :end)), '-infinity')
            """)
    Optional<LocalDate> findLastDayBefore(LocalDate end);

    @Query("SELECT EXISTS (SELECT FROM health.record WHERE sample)")
    boolean existSamples();

    @Query("DELETE FROM health.weigh_in WHERE sample")
    int deleteSampleWeighIns();

    @Query("DELETE FROM health.pain_entry WHERE sample")
    int deleteSamplePainEntries();

    @Query("""
            DELETE FROM health.condition c
            WHERE c.sample AND NOT EXISTS (SELECT FROM health.pain_entry p WHERE p.condition_id = c.id)
            """)
    int deleteSampleConditions();

    @Query("DELETE FROM health.workout WHERE sample")
    int deleteSampleWorkouts();

    @Query("""
            DELETE FROM health.course c
            WHERE c.sample AND NOT EXISTS (SELECT FROM health.workout w WHERE w.course_id = c.id)
            """)
    int deleteSampleCourses();

    @Query("DELETE FROM health.meal_day WHERE sample")
    int deleteSampleMealDays();

    @Query("""
            DELETE FROM health.trash
            WHERE kind LIKE 'health.%'
              AND rows @> '[{"row": {"sample": true}}]' AND NOT rows @> '[{"row": {"sample": false}}]'
            """)
    void deleteSamplesInTrash();

    /** What is deleted together with the owner's own is the owner's own, too, without the samples that hang on it. */
    @Query("""
            UPDATE health.trash
            SET rows = (
                SELECT jsonb_agg(
                    CASE place WHEN 1 THEN jsonb_set(item, '{row,sample}', 'false') ELSE item END ORDER BY place)
                FROM jsonb_array_elements(rows) WITH ORDINALITY AS each (item, place)
                WHERE place = 1 OR (item->'row'->>'sample')::boolean IS NOT TRUE)
            WHERE kind LIKE 'health.%' AND rows @> '[{"row": {"sample": true}}]'
            """)
    void leaveOwnInTrash();

    /** What the owner's own records belong to is the owner's own, too. */
    @Query("""
            WITH conditions AS (UPDATE health.condition SET sample = false WHERE sample)
            UPDATE health.course SET sample = false WHERE sample
            """)
    void leaveTheRest();
}
