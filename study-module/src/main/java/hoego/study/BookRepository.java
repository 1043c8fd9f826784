package hoego.study;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = POSTGRES)
interface BookRepository extends CrudRepository<Book, Long> {

    /** Books as they stand, those that are asked for. */
    String WANTED = """
            WHERE (:status = '' OR status = :status)
              AND (:words = '' OR strpos(lower(concat_ws(' ', title, author, reason, notes, review)), :words) > 0)
              AND (CAST(:start AS date) IS NULL
                   OR (ended_on >= :start AND study.time_ends(ended_on, ended_precision) <= :end)
                   OR (:status NOT IN ('FINISHED', 'STOPPED')
                       AND ((started_on >= :start AND started_on < :end)
                            OR EXISTS (SELECT FROM study.reading r
                                       WHERE r.book_id = book_standing.id AND r.read_on >= :start AND r.read_on < :end))))
            """;

    @Query("""
            SELECT * FROM study.book_standing
            """ + WANTED + """
            ORDER BY CASE status WHEN 'READING' THEN 1 WHEN 'WANT' THEN 3 ELSE 2 END,
                     coalesce(ended_on, last_read_on, started_on) DESC NULLS LAST, id DESC
            LIMIT :limit OFFSET :offset
            """)
    List<BookStanding> findFiltered(
            String words, String status, @Nullable LocalDate start, @Nullable LocalDate end, int limit, long offset);

    @Query("""
            SELECT count(*) FROM study.book_standing
            """ + WANTED)
    long countFiltered(String words, String status, @Nullable LocalDate start, @Nullable LocalDate end);

    @Query("SELECT * FROM study.book_standing WHERE id = :id")
    Optional<BookStanding> findStanding(long id);

    @Query("""
            SELECT * FROM study.book_standing
            ORDER BY CASE status WHEN 'READING' THEN 1 WHEN 'WANT' THEN 2 ELSE 3 END,
                     coalesce(last_read_on, started_on, ended_on) DESC NULLS LAST, id DESC
            """)
    List<BookStanding> findAllStanding();

    @Query("""
            SELECT id, title, outcome, ended_on, ended_precision, reason, trim(notes) <> '' AS noted
            FROM study.book
            WHERE ended_on >= :start AND study.time_ends(ended_on, ended_precision) <= :end
            ORDER BY ended_on, id
            """)
    List<EndedBook> findEnded(LocalDate start, LocalDate end);
}
