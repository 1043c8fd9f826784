package hoego.study.shelf;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

@JdbcRepository(dialect = POSTGRES)
interface ShelfRowRepository extends CrudRepository<ShelfRow, Long> {

    @Query("""
            SELECT * FROM study.shelf_row
            WHERE shelf_import_id = :shelfImport AND (:verdict = '' OR verdict = :verdict)
              AND (:words = '' OR strpos(lower(title || ' ' || author), :words) > 0)
            ORDER BY number
            LIMIT :limit OFFSET :offset
            """)
    List<ShelfRow> findFiltered(long shelfImport, String verdict, String words, int limit, long offset);

    @Query("""
            SELECT count(*) FROM study.shelf_row
            WHERE shelf_import_id = :shelfImport AND (:verdict = '' OR verdict = :verdict)
              AND (:words = '' OR strpos(lower(title || ' ' || author), :words) > 0)
            """)
    long countFiltered(long shelfImport, String verdict, String words);

    @Query("""
            INSERT INTO study.shelf_row
                (shelf_import_id, number, title, author, status, verdict, reason, detail, fills, notes, read_throughs, done,
                 book_id)
            VALUES (:shelfImportId, :number, :title, :author, :status, :verdict, :reason, :detail, :fills, :notes,
                    :readThroughs, :done, :bookId)
            ON CONFLICT (shelf_import_id, number) DO UPDATE
            SET title = EXCLUDED.title, author = EXCLUDED.author, status = EXCLUDED.status, verdict = EXCLUDED.verdict,
                reason = EXCLUDED.reason, detail = EXCLUDED.detail, fills = EXCLUDED.fills, notes = EXCLUDED.notes,
                read_throughs = EXCLUDED.read_throughs, done = EXCLUDED.done, book_id = EXCLUDED.book_id
            """)
    void putAll(List<ShelfRow> rows);

    @Query("SELECT number FROM study.shelf_row WHERE shelf_import_id = :shelfImport AND done ORDER BY number")
    List<Integer> findDone(long shelfImport);
}
