package hoego.health;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = POSTGRES)
interface PainEntryRepository extends CrudRepository<PainEntry, Long> {

    @Query("""
            SELECT * FROM health.pain_entry
            WHERE felt_on >= :start AND felt_on < :end
              AND (:site = '' OR site = :site)
              AND level >= :least
              AND (:condition = 0 OR condition_id = :condition)
              AND (:words = '' OR strpos(lower(before || ' ' || helped || ' ' || note), :words) > 0 OR site = ANY (:named))
            ORDER BY felt_on DESC, id DESC
            LIMIT :limit OFFSET :offset
            """)
    List<PainEntry> findFiltered(
            String words,
            String[] named,
            String site,
            int least,
            long condition,
            LocalDate start,
            LocalDate end,
            int limit,
            long offset);

    @Query("""
            SELECT count(*) FROM health.pain_entry
            WHERE felt_on >= :start AND felt_on < :end
              AND (:site = '' OR site = :site)
              AND level >= :least
              AND (:condition = 0 OR condition_id = :condition)
              AND (:words = '' OR strpos(lower(before || ' ' || helped || ' ' || note), :words) > 0 OR site = ANY (:named))
            """)
    long countFiltered(
            String words, String[] named, String site, int least, long condition, LocalDate start, LocalDate end);

    @Query("SELECT * FROM health.pain_entry ORDER BY felt_on DESC, id DESC LIMIT 1")
    Optional<PainEntry> findLatest();

    @Query("""
            SELECT site, count(*) AS count, avg(level) AS mean FROM health.pain_entry
            WHERE felt_on >= :start AND felt_on < :end AND level > 0
            GROUP BY site
            ORDER BY count(*) DESC, site
            """)
    List<SitePain> findBySite(LocalDate start, LocalDate end);
}
