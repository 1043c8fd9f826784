package hoego.study.shelf;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = POSTGRES)
interface ShelfImportRepository extends CrudRepository<ShelfImport, Long> {

    @Query("""
            SELECT * FROM study.shelf_import
            ORDER BY uploaded_at DESC, id DESC
            LIMIT :limit OFFSET :offset
            """)
    List<ShelfImport> findLatest(int limit, long offset);

    @Query("""
            SELECT shelf_import_id, verdict, count(*) AS count, count(*) FILTER (WHERE done) AS done
            FROM study.shelf_row
            WHERE shelf_import_id IN (:ids)
            GROUP BY shelf_import_id, verdict
            ORDER BY shelf_import_id, verdict
            """)
    List<ShelfCount> countVerdicts(Collection<Long> ids);

    /** Takes it up, unless somebody else is at it. */
    @Query("""
            UPDATE study.shelf_import SET state = 'RUNNING', progress_at = :now, problem = NULL
            WHERE id = :id AND (state = 'READ' OR state IN ('READING', 'RUNNING') AND progress_at <= :before)
            """)
    long begin(long id, Instant now, Instant before);

    @Query("UPDATE study.shelf_import SET progress_at = :now WHERE id = :id")
    void goOn(long id, Instant now);

    @Query("UPDATE study.shelf_import SET format = :format, charset = :charset, progress_at = :now WHERE id = :id")
    void recognise(long id, ShelfFormat format, String charset, Instant now);

    @Query("""
            UPDATE study.shelf_import SET state = :state, problem = :problem, detail = :detail, progress_at = :now
            WHERE id = :id
            """)
    void end(long id, ShelfState state, @Nullable ShelfProblem problem, String detail, Instant now);

    /** Lets the database see how many books there are by now, so that it looks them up accordingly at once. */
    @Query(value = "ANALYZE study.book, study.read_through", readOnly = false)
    void countAnew();

    @Query("SELECT study.discard_import_with_books(:id, :title, now())")
    @Nullable
    Long discardWithBooks(long id, String title);
}
