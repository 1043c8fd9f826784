package hoego.goals;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.GenericRepository;

@JdbcRepository(dialect = POSTGRES)
interface SampleRepository extends GenericRepository<Goal, Long> {

    @Query("""
            SELECT EXISTS (SELECT FROM goals.goal WHERE sample)
                OR EXISTS (SELECT FROM goals.resolution WHERE sample)
                OR EXISTS (SELECT FROM goals.worry WHERE sample)
            """)
    boolean exists();

    @Query("SELECT EXISTS (SELECT FROM goals.not_doing WHERE sample)")
    boolean existsNotDoing();

    @Query("DELETE FROM goals.check_in WHERE sample")
    int deleteCheckIns();

    @Query("DELETE FROM goals.skip WHERE sample")
    int deleteSkips();

    @Query("DELETE FROM goals.correction WHERE sample")
    int deleteCorrections();

    @Query("DELETE FROM goals.milestone WHERE sample")
    int deleteMilestones();

    @Query("DELETE FROM goals.worry_action WHERE sample")
    int deleteActions();

    @Query("""
            DELETE FROM goals.worry w
            WHERE w.sample AND NOT EXISTS (SELECT FROM goals.worry_action a WHERE a.worry_id = w.id)
            """)
    int deleteWorries();

    @Query("DELETE FROM goals.not_doing_look WHERE sample")
    int deleteLooks();

    @Query("""
            DELETE FROM goals.not_doing n
            WHERE n.sample AND NOT EXISTS (SELECT FROM goals.not_doing_look l WHERE l.not_doing_id = n.id)
            """)
    int deleteNotDoing();

    /** What the owner's own resolutions go back to stays. */
    @Query("""
            DELETE FROM goals.resolution r
            WHERE r.sample AND NOT EXISTS (
                SELECT FROM goals.resolution_run one
                JOIN goals.resolution_run later ON later.root_id = one.root_id AND later.carries > one.carries
                JOIN goals.resolution own ON own.id = later.id AND NOT own.sample
                WHERE one.id = r.id)
            """)
    int deleteResolutions();

    @Query("""
            DELETE FROM goals.goal g
            WHERE g.sample
              AND NOT EXISTS (SELECT FROM goals.check_in c WHERE c.goal_id = g.id)
              AND NOT EXISTS (SELECT FROM goals.skip s WHERE s.goal_id = g.id)
              AND NOT EXISTS (SELECT FROM goals.correction c WHERE c.goal_id = g.id)
              AND NOT EXISTS (SELECT FROM goals.milestone m WHERE m.goal_id = g.id)
              AND NOT EXISTS (SELECT FROM goals.resolution r WHERE r.goal_id = g.id)
              AND NOT EXISTS (SELECT FROM goals.worry w WHERE w.goal_id = g.id)
              AND NOT EXISTS (SELECT FROM goals.not_doing_look l WHERE l.goal_id = g.id)
            """)
    int deleteGoals();

    @Query("""
            DELETE FROM goals.trash
            WHERE kind LIKE 'goals.%'
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
            WHERE kind LIKE 'goals.%' AND rows @> '[{"row": {"sample": true}}]'
            """)
    void leaveOwnInTrash();

    /** What the owner's own records hang on is the owner's own, too. */
    @Query("""
            WITH goals AS (UPDATE goals.goal SET sample = false WHERE sample),
                 resolutions AS (UPDATE goals.resolution SET sample = false WHERE sample),
                 not_doing AS (UPDATE goals.not_doing SET sample = false WHERE sample)
            UPDATE goals.worry SET sample = false WHERE sample
            """)
    void leaveTheRest();
}
