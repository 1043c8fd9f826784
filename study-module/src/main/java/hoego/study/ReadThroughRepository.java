package hoego.study;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = POSTGRES)
interface ReadThroughRepository extends CrudRepository<ReadThrough, Long> {

    @Query("""
            SELECT * FROM study.read_through
            WHERE book_id = :bookId
            ORDER BY outcome IS NULL DESC, ended_on DESC NULLS LAST, started_on DESC NULLS LAST, id DESC
            """)
    List<ReadThrough> findLatestFirst(long bookId);

    @Query("""
            SELECT t.* FROM study.read_through t
            JOIN study.book_now b ON b.read_through_id = t.id
            WHERE b.id = :bookId
            """)
    Optional<ReadThrough> findLast(long bookId);

    /** The last one that had begun by a day, as far as that is known; else the earliest. */
    @Query("""
            SELECT * FROM study.read_through
            WHERE book_id = :bookId
            ORDER BY started_on > :day IS TRUE, CASE WHEN started_on > :day THEN started_on END,
                     outcome IS NULL DESC, ended_on DESC NULLS LAST, started_on DESC NULLS LAST, id DESC
            LIMIT 1
            """)
    Optional<ReadThrough> findOn(long bookId, LocalDate day);

    @Query("SELECT * FROM study.read_through WHERE book_id = :bookId AND id = :id")
    Optional<ReadThrough> find(long bookId, long id);

    /** Whether a day of reading is of it. */
    @Query("SELECT EXISTS (SELECT FROM study.reading WHERE read_through_id = :id)")
    boolean isRead(long id);

    /** Whether one of a book goes on, other than this one. */
    @Query("SELECT EXISTS (SELECT FROM study.read_through WHERE book_id = :bookId AND outcome IS NULL AND id <> :id)")
    boolean goesOn(long bookId, long id);

    /** Whoever has the book before them is told that it was changed. */
    @Query("UPDATE study.book SET version = version + 1 WHERE id = :bookId")
    void touch(long bookId);
}
