package hoego.goals.sideprojects;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.GenericRepository;

@JdbcRepository(dialect = POSTGRES)
interface SideProjectSampleRepository extends GenericRepository<SideProject, Long> {

    @Query("""
            SELECT EXISTS (SELECT FROM goals.side_project WHERE sample)
                OR EXISTS (SELECT FROM goals.side_project_step WHERE sample)
            """)
    boolean exists();

    @Query("DELETE FROM goals.side_project_step WHERE sample")
    int deleteSteps();

    @Query("DELETE FROM goals.side_project_session WHERE sample")
    int deleteSessions();

    /** A project with a step or session of the owner's stays. */
    @Query("""
            DELETE FROM goals.side_project p
            WHERE p.sample
              AND NOT EXISTS (SELECT FROM goals.side_project_step s WHERE s.side_project_id = p.id)
              AND NOT EXISTS (SELECT FROM goals.side_project_session s WHERE s.side_project_id = p.id)
            """)
    int deleteProjects();

    @Query("""
            DELETE FROM goals.trash
            WHERE kind LIKE 'side-projects.%'
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
            WHERE kind LIKE 'side-projects.%' AND rows @> '[{"row": {"sample": true}}]'
            """)
    void leaveOwnInTrash();

    @Query("UPDATE goals.side_project SET sample = false WHERE sample")
    void leaveTheRest();
}
