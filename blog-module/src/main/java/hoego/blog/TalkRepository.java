package hoego.blog;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.util.List;

@JdbcRepository(dialect = POSTGRES)
interface TalkRepository extends CrudRepository<Talk, Long> {

    String NARROWED = """
            FROM blog.talk t
            LEFT JOIN blog.post p ON p.id = t.post_id
            WHERE t.given_on >= :start AND t.given_on < :end
              AND (:words = '' OR strpos(lower(t.title || ' ' || t.audience || ' ' || t.asked || ' ' || t.improve
                                               || coalesce(' ' || p.title, '')), :words) > 0)
              AND (:cohort = 0 OR EXISTS (
                  SELECT FROM blog.round r
                  WHERE r.cohort_id = :cohort AND (r.id = t.round_id OR r.post_id = t.post_id)))
            """;

    @Query("""
            SELECT t.id, t.given_on, t.minutes, t.title, t.post_id, coalesce(p.title, '') AS post_title, t.audience,
                   t.questions, t.asked, t.improve, t.sample
            """ + NARROWED + """
            ORDER BY t.given_on DESC, t.id DESC
            LIMIT :limit OFFSET :offset
            """)
    List<TalkRow> findFiltered(String words, long cohort, LocalDate start, LocalDate end, int limit, long offset);

    @Query("SELECT count(*) " + NARROWED)
    long countFiltered(String words, long cohort, LocalDate start, LocalDate end);
}
