package hoego.goals.career;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import hoego.goals.trash.Trashed;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.GenericRepository;

@JdbcRepository(dialect = POSTGRES)
interface CareerSampleRepository extends GenericRepository<Trashed, Long> {

    @Query("""
            SELECT EXISTS (SELECT FROM goals.position WHERE sample)
                OR EXISTS (SELECT FROM goals.undertaking WHERE sample)
                OR EXISTS (SELECT FROM goals.achievement WHERE sample)
                OR EXISTS (SELECT FROM goals.lesson WHERE sample)
                OR EXISTS (SELECT FROM goals.principle WHERE sample)
                OR EXISTS (SELECT FROM goals.workload WHERE sample)
            """)
    boolean exists();

    @Query("DELETE FROM goals.team_size WHERE sample")
    int deleteTeamSizes();

    @Query("DELETE FROM goals.attempt WHERE sample")
    int deleteAttempts();

    @Query("DELETE FROM goals.achievement WHERE sample")
    int deleteAchievements();

    @Query("""
            DELETE FROM goals.undertaking u
            WHERE u.sample
              AND NOT EXISTS (SELECT FROM goals.attempt a WHERE a.undertaking_id = u.id)
              AND NOT EXISTS (SELECT FROM goals.achievement a WHERE a.undertaking_id = u.id)
            """)
    int deleteUndertakings();

    @Query("""
            DELETE FROM goals.position p
            WHERE p.sample
              AND NOT EXISTS (SELECT FROM goals.team_size s WHERE s.position_id = p.id)
              AND NOT EXISTS (SELECT FROM goals.undertaking u WHERE u.position_id = p.id)
            """)
    int deletePositions();

    @Query("DELETE FROM goals.lesson WHERE sample")
    int deleteLessons();

    @Query("DELETE FROM goals.principle_use WHERE sample")
    int deleteUses();

    @Query("""
            DELETE FROM goals.principle p
            WHERE p.sample AND NOT EXISTS (SELECT FROM goals.principle_use u WHERE u.principle_id = p.id)
            """)
    int deletePrinciples();

    @Query("DELETE FROM goals.workload WHERE sample")
    int deleteWorkloads();

    @Query("""
            DELETE FROM goals.trash
            WHERE kind LIKE 'career.%'
              AND rows @> '[{"row": {"sample": true}}]' AND NOT rows @> '[{"row": {"sample": false}}]'
            """)
    void deleteInTrash();

    /** What is deleted together with the owner's own is the owner's own, too, without the samples that hang on it. */
    @Query("""
            UPDATE goals.trash
            SET rows = (
                SELECT jsonb_agg(
                    CASE place WHEN 1 THEN jsonb_set(item, '{row,sample}', 'false') ELSE item END ORDER BY place)
                FROM jsonb_array_elements(rows) WITH ORDINALITY AS each (item, place)
                WHERE place = 1 OR (item->'row'->>'sample')::boolean IS NOT TRUE)
            WHERE kind LIKE 'career.%' AND rows @> '[{"row": {"sample": true}}]'
            """)
    void leaveOwnInTrash();

    /** What the owner's own records hang on is the owner's own, too. */
    @Query("""
            WITH positions AS (UPDATE goals.position SET sample = false WHERE sample),
                 principles AS (UPDATE goals.principle SET sample = false WHERE sample)
            UPDATE goals.undertaking SET sample = false WHERE sample
            """)
    void leaveTheRest();
}
