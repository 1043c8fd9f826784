package hoego.web.settings;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.util.List;

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
            SELECT count(*) FROM web.pause
            WHERE ends_on >= :start AND starts_on < :end
              AND (:words = '' OR strpos(lower(reason), :words) > 0)
            """)
    long countFiltered(String words, LocalDate start, LocalDate end);
}
