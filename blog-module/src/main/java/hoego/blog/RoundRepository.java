package hoego.blog;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = POSTGRES)
interface RoundRepository extends CrudRepository<Round, Long> {

    @Query("SELECT * FROM blog.round WHERE id = :id AND cohort_id = :cohortId")
    Optional<Round> findOne(long cohortId, long id);

    @Query("SELECT * FROM blog.round WHERE cohort_id = :cohortId ORDER BY due_on, number")
    List<Round> findOfCohort(long cohortId);

    @Query("""
            SELECT r.* FROM blog.round r
            JOIN blog.cohort c ON c.id = r.cohort_id
            WHERE r.number = :number AND (:cohort = 0 OR c.number = :cohort)
            ORDER BY c.starts_on DESC, c.id DESC
            LIMIT 1
            """)
    Optional<Round> findNumbered(int cohort, int number);

    @Query("SELECT EXISTS (SELECT FROM blog.round WHERE cohort_id = :cohortId AND number = :number AND id <> :id)")
    boolean existsOther(long cohortId, int number, long id);

    @Query("""
            SELECT * FROM blog.round
            WHERE post_id = :postId AND id <> :id AND submitted_on IS NOT NULL
            ORDER BY submitted_on, id
            LIMIT 1
            """)
    Optional<Round> findOtherWith(long postId, long id);

    @Query("""
            SELECT r.id, c.number AS cohort, r.number, r.due_on FROM blog.round r
            JOIN blog.cohort c ON c.id = r.cohort_id
            WHERE :cohortId = 0 OR r.cohort_id = :cohortId
            ORDER BY r.due_on DESC, r.id DESC
            LIMIT :limit
            """)
    List<RoundName> findNames(long cohortId, int limit);
}
