package hoego.study;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = POSTGRES)
interface ShelvedBookRepository extends GenericRepository<ShelvedBook, Long> {

    @Query("SELECT id, title, author, isbn, sample FROM study.book ORDER BY id")
    List<ShelvedTitle> findTitles();

    @Query("SELECT id FROM study.book WHERE NOT sample ORDER BY id")
    List<Long> findIds();

    @Query("SELECT * FROM study.book WHERE id IN (:ids) ORDER BY id")
    List<ShelvedBook> findAll(Collection<Long> ids);

    @Query("SELECT * FROM study.book WHERE id IN (:ids) ORDER BY id FOR UPDATE")
    List<ShelvedBook> hold(Collection<Long> ids);

    @Query("SELECT nextval(pg_get_serial_sequence('study.book', 'id')) FROM generate_series(1, :count)")
    List<Long> reserve(int count);

    @Query("""
            INSERT INTO study.book (id, title, author, isbn, tags, pages, rating, notes, review, created_at)
            OVERRIDING SYSTEM VALUE
            VALUES (:id, :title, :author, :isbn, :tags, :pages, :rating, :notes, :review, :createdAt)
            """)
    void add(List<ShelvedBook> books);

    @Query("""
            UPDATE study.book
            SET author = :author, isbn = :isbn, tags = :tags, pages = :pages, rating = :rating, notes = :notes,
                review = :review, version = version + 1
            WHERE id = :id
            """)
    void change(List<ShelvedBook> books);

    @Query("""
            SELECT * FROM study.read_through
            WHERE book_id IN (:ids)
            ORDER BY book_id, ended_on NULLS LAST, started_on NULLS LAST, id
            """)
    List<ReadThrough> findReadThroughs(Collection<Long> ids);
}
