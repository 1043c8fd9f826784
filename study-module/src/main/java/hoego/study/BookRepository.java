package hoego.study;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = POSTGRES)
interface BookRepository extends CrudRepository<StoredBook, Long> {

    @Query("SELECT * FROM study.book_now WHERE id = :id")
    Optional<Book> findNow(long id);

    /**
     * Books as they stand, those that are asked for. Between two days are those of which it is known that they ended then; with
     * no first day those that may have ended by then, whose end nobody knows included.
     */
    String WANTED = """
            WHERE (:status = '' OR status = :status
                   OR (:status IN ('FINISHED', 'STOPPED') AND CAST(:end AS date) IS NOT NULL))
              AND (:words = '' OR strpos(
                       lower(concat_ws(' ', title, author, isbn, array_to_string(tags, ' '), reason, notes, review)), :words) > 0
                   OR (:isbn <> '' AND isbn = :isbn))
              AND (:tag = '' OR EXISTS (SELECT FROM unnest(tags) AS tag WHERE lower(tag) = :tag))
              AND (CAST(:rating AS numeric) IS NULL OR rating >= :rating)
              AND (CAST(:end AS date) IS NULL
                   OR EXISTS (SELECT FROM study.read_through t
                              WHERE t.book_id = book.id
                                AND CASE WHEN CAST(:start AS date) IS NULL
                                         THEN t.outcome IS NOT NULL AND (t.ended_on IS NULL OR t.ended_on < :end)
                                         ELSE t.ended_on >= :start AND study.time_ends(t.ended_on, t.ended_precision) <= :end
                                    END
                                AND (:status NOT IN ('FINISHED', 'STOPPED') OR t.outcome = :status))
                   OR (:status NOT IN ('FINISHED', 'STOPPED')
                       AND (EXISTS (SELECT FROM study.read_through t
                                    WHERE t.book_id = book.id AND t.started_on >= coalesce(:start, DATE '-infinity')
                                      AND t.started_on < :end)
                            OR EXISTS (SELECT FROM study.reading r
                                       WHERE r.book_id = book.id AND r.read_on >= coalesce(:start, DATE '-infinity')
                                         AND r.read_on < :end))))
            """;

    /** By the order that is asked for, then by what is going on, then the latest. */
    String ORDERED = """
            ORDER BY CASE :order WHEN 'TITLE' THEN lower(title) WHEN 'AUTHOR' THEN nullif(lower(author), '') END NULLS LAST,
                     CASE :order WHEN 'RATING' THEN rating WHEN 'PAGES' THEN pages END DESC NULLS LAST,
                     CASE status WHEN 'READING' THEN 1 WHEN 'WANT' THEN 3 ELSE 2 END,
                     coalesce(ended_on, (SELECT max(read_on) FROM study.reading WHERE book_id = book.id), started_on)
                         DESC NULLS LAST, id DESC
            """;

    /** Only what is shown is looked at closely. */
    @Query("""
            WITH shown AS (
            SELECT id, row_number() OVER (
            """ + ORDERED + """
            ) AS place
            FROM study.book_state book
            """ + WANTED + """
            ORDER BY place
            LIMIT :limit OFFSET :offset)
            SELECT standing.*
            FROM shown
            JOIN study.book_standing standing ON standing.id = shown.id
            ORDER BY shown.place
            """)
    List<BookStanding> findFiltered(
            String words,
            String isbn,
            String status,
            String tag,
            @Nullable BigDecimal rating,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            String order,
            int limit,
            long offset);

    @Query("""
            SELECT id, trim(review) <> '' AS reviewed, trim(notes) <> '' AS noted
            FROM study.book_state book
            """ + WANTED + ORDERED)
    List<WrittenBook> findFinished(
            String words,
            String isbn,
            String status,
            String tag,
            @Nullable BigDecimal rating,
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            String order);

    @Query("""
            SELECT count(*) FROM study.book_state book
            """ + WANTED)
    long countFiltered(
            String words,
            String isbn,
            String status,
            String tag,
            @Nullable BigDecimal rating,
            @Nullable LocalDate start,
            @Nullable LocalDate end);

    @Query("SELECT * FROM study.book_standing WHERE id = :id")
    Optional<BookStanding> findStanding(long id);

    @Query("SELECT * FROM study.book_standing WHERE id = ANY (:ids) ORDER BY array_position(:ids, id)")
    List<BookStanding> findStandings(Long[] ids);

    @Query("""
            SELECT id, title, status, pages, started_on
            FROM study.book_state book
            ORDER BY CASE status WHEN 'READING' THEN 1 WHEN 'WANT' THEN 2 ELSE 3 END,
                     CASE status WHEN 'READING'
                          THEN coalesce((SELECT max(read_on) FROM study.reading WHERE book_id = book.id), started_on)
                          ELSE coalesce(ended_on, started_on)
                     END DESC NULLS LAST, id DESC
            """)
    List<KnownBook> findKnown();

    @Query("SELECT id, title FROM study.book ORDER BY lower(title), id")
    List<BookTitle> findTitles();

    @Query("""
            SELECT DISTINCT ON (lower(tag)) tag FROM study.book, unnest(tags) AS tag ORDER BY lower(tag), tag
            """)
    List<String> findTags();

    /** Each book once for each outcome that it had within the days, the last of them. */
    @Query("""
            SELECT *
            FROM (
                SELECT DISTINCT ON (b.id, t.outcome)
                       b.id, b.title, t.outcome, t.ended_on, t.ended_precision, t.reason, trim(b.notes) <> '' AS noted
                FROM study.read_through t
                JOIN study.book b ON b.id = t.book_id
                WHERE t.ended_on >= :start AND study.time_ends(t.ended_on, t.ended_precision) <= :end
                ORDER BY b.id, t.outcome, t.ended_on DESC, t.id DESC) AS ended
            ORDER BY ended_on, id
            """)
    List<EndedBook> findEnded(LocalDate start, LocalDate end);
}
