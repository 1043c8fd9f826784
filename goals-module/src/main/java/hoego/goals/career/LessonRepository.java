package hoego.goals.career;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.util.List;

@JdbcRepository(dialect = POSTGRES)
interface LessonRepository extends CrudRepository<Lesson, Long> {

    String NARROWED = """
            FROM goals.lesson l
            CROSS JOIN LATERAL (
                SELECT lower(concat_ws(' ', l.title, array_to_string(l.tags, ' '), l.symptom, l.cause, l.fix)) AS texts
            ) all_of_it
            WHERE l.day >= :start AND l.day < :end
              AND (:tag = '' OR :tag = ANY (l.tags))
              AND NOT EXISTS (SELECT FROM unnest(CAST(:words AS text[])) word WHERE strpos(texts, word) = 0)
            """;

    /**
     * Those first whose words stand where they tell most: in the title, then in the symptom, the tags, the cause, the fix; of
     * equal ones the latest.
     */
    @Query("SELECT l.* " + NARROWED + """
            ORDER BY (
                SELECT coalesce(sum(CASE
                    WHEN strpos(lower(l.title), word) > 0 THEN 16
                    WHEN strpos(lower(l.symptom), word) > 0 THEN 8
                    WHEN strpos(array_to_string(l.tags, ' '), word) > 0 THEN 4
                    WHEN strpos(lower(l.cause), word) > 0 THEN 2
                    ELSE 1
                END), 0)
                FROM unnest(CAST(:words AS text[])) word) DESC, l.day DESC, l.id DESC
            LIMIT :limit OFFSET :offset
            """)
    List<Lesson> findFiltered(String[] words, String tag, LocalDate start, LocalDate end, int limit, long offset);

    @Query("SELECT count(*) AS lessons, coalesce(sum(l.minutes_lost), 0) AS minutes " + NARROWED)
    LessonTotals findTotals(String[] words, String tag, LocalDate start, LocalDate end);

    @Query("""
            SELECT tag, count(*) AS lessons
            FROM goals.lesson
            CROSS JOIN unnest(tags) tag
            GROUP BY tag
            ORDER BY tag COLLATE "C"
            """)
    List<TagCount> countTags();
}
