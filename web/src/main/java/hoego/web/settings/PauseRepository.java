package hoego.web.settings;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = POSTGRES)
interface PauseRepository extends CrudRepository<StoredPause, Long> {

    @Query("""
            SELECT * FROM web.pause
            WHERE ends_on >= :start AND starts_on < :end
              AND (:words = '' OR strpos(lower(reason), :words) > 0)
            ORDER BY starts_on DESC, id DESC
            LIMIT :limit OFFSET :offset
            """)
    List<StoredPause> findFiltered(String words, LocalDate start, LocalDate end, int limit, long offset);

    @Query("""
            SELECT * FROM web.pause
            WHERE strpos(lower(reason), :words) > 0 OR strpos(:kinds, kind) > 0
            ORDER BY starts_on DESC, id DESC
            LIMIT :limit
            """)
    List<StoredPause> findHolding(String words, String kinds, int limit);

    @Query("""
            SELECT * FROM web.pause
            WHERE starts_on <= :last AND ends_on >= :first AND id <> :own
            ORDER BY starts_on, id
            LIMIT 1
            """)
    Optional<StoredPause> findTaking(LocalDate first, LocalDate last, long own);

    @Query("""
            SELECT count(*) FROM web.pause
            WHERE ends_on >= :start AND starts_on < :end
              AND (:words = '' OR strpos(lower(reason), :words) > 0)
            """)
    long countFiltered(String words, LocalDate start, LocalDate end);
}
