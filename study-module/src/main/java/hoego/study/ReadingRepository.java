package hoego.study;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = POSTGRES)
interface ReadingRepository extends CrudRepository<BookReading, Long> {

    @Query("""
            SELECT * FROM study.reading
            WHERE book_id = :bookId AND read_on >= :start AND read_on < :end AND (:words = '' OR strpos(lower(note), :words) > 0)
            ORDER BY read_on DESC, id DESC
            LIMIT :limit OFFSET :offset
            """)
    List<BookReading> findFiltered(long bookId, String words, LocalDate start, LocalDate end, int limit, long offset);

    @Query("""
            SELECT count(*) FROM study.reading
            WHERE book_id = :bookId AND read_on >= :start AND read_on < :end AND (:words = '' OR strpos(lower(note), :words) > 0)
            """)
    long countFiltered(long bookId, String words, LocalDate start, LocalDate end);

    /** Those of all books whose title or note holds the words. */
    String OF_ALL_BOOKS = """
            FROM study.reading r
            JOIN study.book b ON b.id = r.book_id
            WHERE r.read_on >= :start AND r.read_on < :end
              AND (:words = '' OR strpos(lower(concat_ws(' ', b.title, r.note)), :words) > 0)
            """;

    @Query("SELECT r.* " + OF_ALL_BOOKS + "ORDER BY r.read_on DESC, r.id DESC LIMIT :limit OFFSET :offset")
    List<BookReading> findOfAllBooks(String words, LocalDate start, LocalDate end, int limit, long offset);

    @Query("SELECT count(*) " + OF_ALL_BOOKS)
    long countOfAllBooks(String words, LocalDate start, LocalDate end);

    @Query("SELECT id, title FROM study.book WHERE id = ANY (:ids)")
    List<BookTitle> findTitles(Long[] ids);

    @Query("SELECT * FROM study.reading WHERE book_id = :bookId AND id = :id")
    Optional<BookReading> find(long bookId, long id);

    @Query("""
            SELECT greatest(coalesce(max(to_page), 0), coalesce(sum(pages), 0))
            FROM study.reading
            WHERE read_through_id = :readThroughId AND id <> :other AND read_on <= :day
            """)
    long findReached(long readThroughId, long other, LocalDate day);
}
