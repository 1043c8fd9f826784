package hoego.blog;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = POSTGRES)
interface PostImportRepository extends CrudRepository<PostImport, Long> {

    @Query("""
            SELECT * FROM blog.post_import
            ORDER BY uploaded_at DESC, id DESC
            LIMIT :limit OFFSET :offset
            """)
    List<PostImport> findLatest(int limit, long offset);

    @Query("""
            SELECT post_import_id, verdict, count(*) AS count, count(*) FILTER (WHERE done) AS done
            FROM blog.post_import_file
            WHERE post_import_id IN (:ids)
            GROUP BY post_import_id, verdict
            ORDER BY post_import_id, verdict
            """)
    List<ImportCount> countVerdicts(Collection<Long> ids);

    /** Takes it up, unless somebody else is at it. */
    @Query("""
            UPDATE blog.post_import SET state = 'RUNNING', progress_at = :now
            WHERE id = :id AND (state = 'READ' OR state IN ('READING', 'RUNNING') AND progress_at <= :before)
            """)
    long begin(long id, Instant now, Instant before);

    @Query("UPDATE blog.post_import SET progress_at = :now WHERE id = :id")
    void goOn(long id, Instant now);

    @Query(
            "UPDATE blog.post_import SET state = :state, problem = :problem, others = :others, progress_at = :now WHERE id = :id")
    void end(long id, ImportState state, @Nullable ImportProblem problem, int others, Instant now);

    @Query("SELECT blog.discard_import_with_posts(:id, :title, now())")
    @Nullable
    Long discardWithPosts(long id, String title);
}
