package hoego.study;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Reads what hangs on a book at once. */
@JdbcRepository(dialect = POSTGRES)
interface BookRecordRepository extends GenericRepository<StoredBook, Long> {

    String QUOTES = """
            (SELECT 'quote' AS part, row_number() OVER (ORDER BY q.page NULLS LAST, q.quoted_on, q.id) AS place, q.id, q.book_id,
                    q.quoted_on AS day, NULL::text AS precision, NULL::text AS outcome, NULL::date AS ended_on,
                    NULL::text AS ended_precision, NULL::bigint AS read_through_id, q.page AS from_page, NULL::int AS to_page,
                    NULL::int AS pages, NULL::int AS percent, NULL::int AS minutes, q.words, q.place AS at, q.note, b.title,
                    b.author, q.sample, q.version
             FROM study.quote q
             JOIN study.book b ON b.id = q.book_id
             WHERE q.book_id = :bookId
             ORDER BY place
             LIMIT :quotes)
            """;

    @Query(QUOTES + """
            UNION ALL
            SELECT 'read', row_number() OVER (
                       ORDER BY outcome IS NULL DESC, ended_on DESC NULLS LAST, started_on DESC NULLS LAST, id DESC),
                   id, book_id, started_on, started_precision, outcome, ended_on, ended_precision, NULL, NULL, NULL, NULL, NULL,
                   NULL, '', '', reason, '', '', sample, version
            FROM study.read_through
            WHERE book_id = :bookId
            UNION ALL
            (SELECT 'reading', row_number() OVER (ORDER BY read_on DESC, id DESC) AS place, id, book_id, read_on, NULL, NULL, NULL,
                    NULL, read_through_id, from_page, to_page, pages, percent, minutes, '', '', note, '', '', sample, version
             FROM study.reading
             WHERE book_id = :bookId
             ORDER BY place
             LIMIT :readings)
            ORDER BY part, place
            """)
    List<BookRow> findOf(long bookId, int readings, int quotes);

    /** The first row is the book: its notes as note, its review as words, its tags separated by commas as at. */
    @Query(QUOTES + """
            UNION ALL
            SELECT 'book', 0, id, id, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, review,
                   array_to_string(tags, ','), notes, title, author, sample, version
            FROM study.book
            WHERE id = :bookId
            ORDER BY part, place
            """)
    List<BookRow> findText(long bookId, int quotes);
}
