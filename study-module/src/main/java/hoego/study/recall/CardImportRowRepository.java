package hoego.study.recall;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

@JdbcRepository(dialect = POSTGRES)
interface CardImportRowRepository extends CrudRepository<CardImportRow, Long> {

    String WANTED = """
            FROM study.card_row
            WHERE card_import_id = :cardImport AND (:verdict = '' OR verdict = :verdict)
              AND (:words = '' OR strpos(lower(front || ' ' || topic), :words) > 0)
            """;

    @Query("SELECT * " + WANTED + "ORDER BY number LIMIT :limit OFFSET :offset")
    List<CardImportRow> findFiltered(long cardImport, String verdict, String words, int limit, long offset);

    @Query("SELECT count(*) " + WANTED)
    long countFiltered(long cardImport, String verdict, String words);

    @Query("""
            INSERT INTO study.card_row
                (card_import_id, number, front, topic, verdict, reason, detail, notes, done, card_id)
            VALUES (:cardImportId, :number, :front, :topic, :verdict, :reason, :detail, :notes, :done, :cardId)
            ON CONFLICT (card_import_id, number) DO UPDATE
            SET front = EXCLUDED.front, topic = EXCLUDED.topic, verdict = EXCLUDED.verdict, reason = EXCLUDED.reason,
                detail = EXCLUDED.detail, notes = EXCLUDED.notes, done = EXCLUDED.done, card_id = EXCLUDED.card_id
            """)
    void putAll(List<CardImportRow> rows);

    @Query("SELECT number FROM study.card_row WHERE card_import_id = :cardImport AND done ORDER BY number")
    List<Integer> findDone(long cardImport);
}
