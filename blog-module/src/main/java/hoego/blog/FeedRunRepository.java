package hoego.blog;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

@JdbcRepository(dialect = POSTGRES)
interface FeedRunRepository extends CrudRepository<FeedRun, Long> {

    @Query("SELECT * FROM blog.feed_run WHERE feed_id = :id ORDER BY number DESC LIMIT :limit")
    List<FeedRun> findLatest(long id, int limit);

    @Query("DELETE FROM blog.feed_run WHERE feed_id = :id AND number <= :last")
    void forget(long id, int last);
}
