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
interface QuoteRepository extends CrudRepository<Quote, Long> {

    String CITED = """
            SELECT q.id, q.book_id, b.title AS book_title, b.author AS book_author, q.words, q.page, q.place, q.note,
                   q.quoted_on, q.sample
            FROM study.quote q
            JOIN study.book b ON b.id = q.book_id
            """;

    String WANTED = """
            WHERE (CAST(:bookId AS bigint) IS NULL OR q.book_id = :bookId)
              AND q.quoted_on >= :start AND q.quoted_on < :end
              AND (:words = '' OR strpos(lower(concat_ws(' ', b.title, q.words, q.place, q.note)), :words) > 0)
            """;

    @Query(CITED + WANTED + "ORDER BY q.quoted_on DESC, q.id DESC LIMIT :limit OFFSET :offset")
    List<CitedQuote> findFiltered(
            String words, @Nullable Long bookId, LocalDate start, LocalDate end, int limit, long offset);

    @Query("SELECT count(*) FROM study.quote q JOIN study.book b ON b.id = q.book_id " + WANTED)
    long countFiltered(String words, @Nullable Long bookId, LocalDate start, LocalDate end);

    @Query(CITED + "WHERE q.id = :id")
    Optional<CitedQuote> findCited(long id);
}
