package hoego.blog;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

@JdbcRepository(dialect = POSTGRES)
interface ImportedFileRepository extends CrudRepository<ImportedFile, Long> {

    @Query("""
            SELECT * FROM blog.post_import_file
            WHERE post_import_id = :postImport AND (:verdict = '' OR verdict = :verdict)
              AND (:words = '' OR strpos(lower(title || ' ' || path), :words) > 0)
            ORDER BY number
            LIMIT :limit OFFSET :offset
            """)
    List<ImportedFile> findFiltered(long postImport, String verdict, String words, int limit, long offset);

    @Query("""
            SELECT count(*) FROM blog.post_import_file
            WHERE post_import_id = :postImport AND (:verdict = '' OR verdict = :verdict)
              AND (:words = '' OR strpos(lower(title || ' ' || path), :words) > 0)
            """)
    long countFiltered(long postImport, String verdict, String words);

    @Query("""
            INSERT INTO blog.post_import_file
                (post_import_id, number, path, title, day, status, pictures, missing, verdict, reason, detail, charset,
                 notes, done, post_id)
            VALUES (:postImportId, :number, :path, :title, :day, :status, :pictures, :missing, :verdict, :reason, :detail,
                    :charset, :notes, :done, :postId)
            ON CONFLICT (post_import_id, number) DO UPDATE
            SET title = EXCLUDED.title, day = EXCLUDED.day, status = EXCLUDED.status, pictures = EXCLUDED.pictures,
                missing = EXCLUDED.missing, verdict = EXCLUDED.verdict, reason = EXCLUDED.reason, detail = EXCLUDED.detail,
                charset = EXCLUDED.charset, notes = EXCLUDED.notes, done = EXCLUDED.done, post_id = EXCLUDED.post_id
            """)
    void putAll(List<ImportedFile> files);

    @Query("SELECT number FROM blog.post_import_file WHERE post_import_id = :postImport AND done ORDER BY number")
    List<Integer> findDone(long postImport);
}
