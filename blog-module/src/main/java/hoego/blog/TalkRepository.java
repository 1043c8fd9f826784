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
              AND (:words = '' OR strpos(lower(t.title || ' ' || t.audience || ' ' || t.asked || ' ' || t.improve || ' '
                                               || t.recording
                                               || coalesce(' ' || p.title, '')), :words) > 0)
              AND (:cohort = 0 OR EXISTS (
                  SELECT FROM blog.round r
                  WHERE r.cohort_id = :cohort AND (r.id = t.round_id OR r.post_id = t.post_id)))
            """;

    @Query("""
            SELECT t.id, t.given_on, t.minutes, t.title, t.post_id, coalesce(p.title, '') AS post_title,
                   (SELECT c.number FROM blog.round r JOIN blog.cohort c ON c.id = r.cohort_id WHERE r.id = t.round_id) AS cohort,
                   (SELECT r.number FROM blog.round r WHERE r.id = t.round_id) AS round, t.audience, t.questions, t.asked, t.improve,
                   t.recording, t.sample
            """ + NARROWED + """
            ORDER BY t.given_on DESC, t.id DESC
            LIMIT :limit OFFSET :offset
            """)
    List<TalkRow> findFiltered(String words, long cohort, LocalDate start, LocalDate end, int limit, long offset);

    @Query("""
            SELECT t.id, t.post_id, t.given_on, coalesce(nullif(t.title, ''), p.title) AS title
            FROM blog.talk t
            JOIN blog.post p ON p.id = t.post_id
            WHERE t.post_id = ANY (:posts)
            ORDER BY t.given_on, t.id
            """)
    List<PostTalk> findAbout(Long[] posts);

    @Query("SELECT count(*) " + NARROWED)
    long countFiltered(String words, long cohort, LocalDate start, LocalDate end);

    /**
     * The latest first. Weeks that follow each other lie as many weeks apart as places in their order, so they share the Monday
     * that they come to without their place. The first day of the calendar was a Monday.
     */
    @Query("""
            SELECT min(monday) AS first, max(monday) AS last
            FROM (
                SELECT monday, monday - 7 * row_number() OVER (ORDER BY monday)::int AS run
                FROM (
                    SELECT DISTINCT given_on - (given_on - date '0001-01-01') % 7 AS monday FROM blog.talk
                    WHERE given_on <= :day) AS weeks) AS placed
            GROUP BY run
            ORDER BY last DESC
            """)
    List<TalkWeeks> findRuns(LocalDate day);

    /** The Mondays of weeks by a day in which cohorts with rounds further apart ran, and none at all had a deadline. */
    @Query("""
            SELECT DISTINCT monday::date
            FROM blog.cohort c,
                 generate_series(date_trunc('week', c.starts_on), least(c.ends_on, :day), interval '7 days') monday
            WHERE c.cadence_weeks > 1
              AND NOT EXISTS (
                  SELECT FROM blog.round r
                  WHERE r.due_on >= monday::date AND r.due_on < monday::date + 7)
            """)
    List<LocalDate> findBetweenDeadlines(LocalDate day);
}
