package hoego.web;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = POSTGRES)
interface SessionRepository extends CrudRepository<SessionRow, String> {

    @Query("""
            SELECT s.hash, s.used_at, s.notice, s.notice_undos, s.notice_until,
                   o.name, o.password_hash, o.language, o.zone, o.day_start, o.weight_unit, o.currency, o.hidden_areas,
                   o.version,
                   ARRAY(
                       SELECT concat_ws(' ', p.starts_on, p.ends_on, p.kind, p.reason)
                       FROM web.pause p
                       ORDER BY p.starts_on, p.id) AS pauses,
                   EXISTS (SELECT FROM web.sample) AS sample,
                   CASE WHEN :asked THEN web.first_day(:known) END AS since
            FROM web.session s
            CROSS JOIN web.owner o
            WHERE s.hash = :hash AND s.expires_at > :now
            """)
    Optional<VisitRow> findVisit(String hash, Instant now, boolean asked, @Nullable LocalDate known);

    @Query("SELECT * FROM web.session WHERE expires_at > :now ORDER BY used_at DESC, hash")
    List<SessionRow> findOpen(Instant now);

    @Query("UPDATE web.session SET used_at = :now WHERE hash = :hash")
    void touch(String hash, Instant now);

    @Query("""
            UPDATE web.session
            SET notice = :notice, notice_undos = :undos, notice_until = :until
            WHERE hash = :hash
            """)
    void tell(String hash, String notice, String[] undos, Instant until);

    @Query("UPDATE web.session SET notice = '', notice_undos = '{}' WHERE hash = :hash AND notice = :notice")
    void hush(String hash, String notice);

    @Query("DELETE FROM web.session WHERE hash <> :hash")
    void deleteOthers(String hash);

    @Query("DELETE FROM web.session WHERE expires_at <= :now")
    void deleteExpired(Instant now);
}
