package hoego.blog;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = POSTGRES)
interface GivenReviewRepository extends CrudRepository<GivenReview, Long> {

    String NARROWED = """
            FROM blog.given_review
            WHERE cohort_id = :cohortId AND given_on >= :start AND given_on < :end
              AND (:words = '' OR strpos(lower(author || ' ' || title || ' ' || link || ' ' || takeaway), :words) > 0)
            """;

    @Query("SELECT * FROM blog.given_review WHERE id = :id AND cohort_id = :cohortId")
    Optional<GivenReview> findOne(long cohortId, long id);

    /** How many of them were there. */
    @Query("DELETE FROM blog.given_review WHERE id IN (:ids) AND cohort_id = :cohortId")
    int remove(long cohortId, Collection<Long> ids);

    @Query("SELECT * " + NARROWED + "ORDER BY given_on DESC, id DESC LIMIT :limit OFFSET :offset")
    List<GivenReview> findFiltered(long cohortId, String words, LocalDate start, LocalDate end, int limit, long offset);

    @Query("SELECT count(*) " + NARROWED)
    long countFiltered(long cohortId, String words, LocalDate start, LocalDate end);
}
