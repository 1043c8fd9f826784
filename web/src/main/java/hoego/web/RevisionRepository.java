package hoego.web;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = POSTGRES)
interface RevisionRepository extends GenericRepository<Revision, Long> {

    /** Nothing where it is the text that was kept last, or no text yet. */
    @Query("""
            INSERT INTO web.revision (kind, record_id, title, body, characters, words, at)
            SELECT :kind, :recordId, :title, :body, :characters, :words, :at
            WHERE coalesce(
                (SELECT (title, body) <> (CAST(:title AS text), CAST(:body AS text))
                 FROM web.revision
                 WHERE kind = :kind AND record_id = :recordId
                 ORDER BY id DESC
                 LIMIT 1),
                CAST(:body AS text) <> '')
            """)
    int keep(String kind, long recordId, String title, String body, int characters, int words, Instant at);

    /** The newest first. */
    @Query("""
            SELECT * FROM web.revision
            WHERE kind = :kind AND record_id = :recordId
            ORDER BY id DESC
            LIMIT :limit
            """)
    List<Revision> findNewest(String kind, long recordId, int limit);

    @Query("UPDATE web.revision SET typed = true WHERE id = :id")
    void mark(long id);

    @Query("DELETE FROM web.revision WHERE id = :id")
    void drop(long id);

    @Query("""
            UPDATE web.revision SET restored_at = :at
            WHERE id = (SELECT max(id) FROM web.revision WHERE kind = :kind AND record_id = :recordId)
            """)
    void markRestored(String kind, long recordId, Instant at);

    @Query("SELECT * FROM web.revision WHERE kind = :kind AND record_id = :recordId AND id = :id")
    Optional<Revision> findOne(String kind, long recordId, long id);

    @Query("""
            SELECT id, title, characters, words, restored_at, at, lag(id) OVER in_order AS before,
                   words - coalesce(lag(words) OVER in_order, 0) AS more,
                   coalesce(title <> lag(title) OVER in_order, false) AS renamed
            FROM web.revision
            WHERE kind = :kind AND record_id = :recordId
            WINDOW in_order AS (ORDER BY id)
            ORDER BY id DESC
            LIMIT :limit OFFSET :offset
            """)
    List<RevisionRow> findRows(String kind, long recordId, int limit, long offset);

    @Query("SELECT count(*) FROM web.revision WHERE kind = :kind AND record_id = :recordId")
    long count(String kind, long recordId);

    /** The last of an hour, a day or a week stays, and so do the newest of a record and what was brought back. */
    @Query("""
            DELETE FROM web.revision
            WHERE id IN (
                SELECT id
                FROM (
                    SELECT id, at, restored_at,
                           max(id) OVER (PARTITION BY kind, record_id) AS newest,
                           max(id) OVER (PARTITION BY kind, record_id, date_trunc(
                               CASE WHEN at > :week THEN 'hour' WHEN at > :quarter THEN 'day' ELSE 'week' END,
                               at AT TIME ZONE 'UTC')) AS last
                    FROM web.revision) AS told
                WHERE at <= :day AND restored_at IS NULL AND id NOT IN (newest, last))
            """)
    int thin(Instant day, Instant week, Instant quarter);

    @Query("SELECT web.forget_revisions()")
    long forget();
}
