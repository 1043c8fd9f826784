package hoego.study.interviews;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.util.List;

@JdbcRepository(dialect = POSTGRES)
interface TopicRepository extends CrudRepository<Topic, Long> {

    @Query("SELECT * FROM study.topic ORDER BY lower(name), id")
    List<Topic> findByName();

    @Query("SELECT EXISTS (SELECT FROM study.topic WHERE parent_id = :id)")
    boolean hasChildren(long id);

    @Query("""
            SELECT t.id, t.name, array_to_string(t.aliases, E'\\n') AS aliases, t.parent_id, p.name AS parent_name, t.target_level, t.sample, known.level,
                   coalesce(a.asked, 0) AS asked, coalesce(a.graded, 0) AS graded, a.mean, coalesce(a.first, 0) AS first_asked
            FROM study.topic t
            LEFT JOIN study.topic p ON p.id = t.parent_id
            LEFT JOIN LATERAL (
                SELECT round(avg(q.actual), 2) AS level
                FROM (
                    (SELECT actual, asked_on AS day, id FROM study.question
                     WHERE topic_id = t.id AND actual IS NOT NULL AND asked_on <= :day
                     ORDER BY asked_on DESC, id DESC
                     LIMIT 3)
                    UNION ALL
                    (SELECT actual, created_at::date, id FROM study.question
                     WHERE topic_id = t.id AND actual IS NOT NULL AND asked_on IS NULL
                     ORDER BY created_at::date DESC, id DESC
                     LIMIT 3)
                    ORDER BY day DESC, id DESC
                    LIMIT 3
                ) q
            ) known ON true
            LEFT JOIN (
                SELECT topic_id, count(*) AS asked, count(actual) AS graded, round(avg(actual), 2) AS mean,
                       min(id) AS first
                FROM study.question
                WHERE ((asked_on >= :start AND asked_on < :end) OR (asked_on IS NULL AND :always))
                  AND (interview_id IS NOT NULL OR NOT :inInterviews)
                GROUP BY topic_id
            ) a ON a.topic_id = t.id
            ORDER BY known.level NULLS LAST, lower(t.name), t.id
            """)
    List<TopicStanding> findStandings(
            LocalDate day, boolean always, LocalDate start, LocalDate end, boolean inInterviews);
}
