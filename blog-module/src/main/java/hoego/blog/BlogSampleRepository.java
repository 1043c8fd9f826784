package hoego.blog;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.GenericRepository;

@JdbcRepository(dialect = POSTGRES)
interface BlogSampleRepository extends GenericRepository<Post, Long> {

    @Query("""
            SELECT EXISTS (SELECT FROM blog.post WHERE sample)
                OR EXISTS (SELECT FROM blog.cohort WHERE sample)
                OR EXISTS (SELECT FROM blog.talk WHERE sample)
                OR EXISTS (SELECT FROM blog.peer_post WHERE sample)
            """)
    boolean exists();

    @Query("DELETE FROM blog.given_review WHERE sample")
    int deleteReviews();

    @Query("DELETE FROM blog.received_review WHERE sample")
    int deleteReceivedReviews();

    @Query("DELETE FROM blog.talk WHERE sample")
    int deleteTalks();

    @Query("DELETE FROM blog.peer_post WHERE sample")
    int deletePeerPosts();

    /** What the owner's own talks and reviews are about stays. */
    @Query("""
            DELETE FROM blog.round r
            WHERE r.sample
              AND NOT EXISTS (SELECT FROM blog.talk t WHERE t.round_id = r.id)
              AND NOT EXISTS (SELECT FROM blog.given_review g WHERE g.round_id = r.id)
              AND NOT EXISTS (SELECT FROM blog.received_review i WHERE i.round_id = r.id)
            """)
    int deleteRounds();

    @Query("""
            DELETE FROM blog.cohort c
            WHERE c.sample
              AND NOT EXISTS (SELECT FROM blog.round r WHERE r.cohort_id = c.id)
              AND NOT EXISTS (SELECT FROM blog.given_review g WHERE g.cohort_id = c.id)
              AND NOT EXISTS (SELECT FROM blog.received_review i WHERE i.cohort_id = c.id)
            """)
    int deleteCohorts();

    @Query("""
            DELETE FROM blog.post p
            WHERE p.sample
              AND NOT EXISTS (SELECT FROM blog.talk t WHERE t.post_id = p.id)
              AND NOT EXISTS (SELECT FROM blog.round r WHERE r.post_id = p.id)
            """)
    int deletePosts();

    @Query("""
            DELETE FROM blog.trash
            WHERE kind LIKE 'blog.%'
              AND rows @> '[{"row": {"sample": true}}]' AND NOT rows @> '[{"row": {"sample": false}}]'
            """)
    void deleteInTrash();

    /** What is deleted together with the owner's own is the owner's own, too, without the samples that hang on it. */
    @Query("""
            UPDATE blog.trash
            SET rows = (
                SELECT jsonb_agg(
                    CASE place WHEN 1 THEN jsonb_set(item, '{row,sample}', 'false') ELSE item END ORDER BY place)
                FROM jsonb_array_elements(rows) WITH ORDINALITY AS each (item, place)
                WHERE place = 1 OR (item->'row'->>'sample')::boolean IS NOT TRUE)
            WHERE kind LIKE 'blog.%' AND rows @> '[{"row": {"sample": true}}]'
            """)
    void leaveOwnInTrash();

    /** What the owner's own records hang on is the owner's own, too. */
    @Query("""
            WITH posts AS (UPDATE blog.post SET sample = false WHERE sample),
                 rounds AS (UPDATE blog.round SET sample = false WHERE sample)
            UPDATE blog.cohort SET sample = false WHERE sample
            """)
    void leaveTheRest();
}
