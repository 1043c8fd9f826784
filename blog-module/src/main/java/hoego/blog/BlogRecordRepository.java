package hoego.blog;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads records of all kinds together. */
@JdbcRepository(dialect = POSTGRES)
interface BlogRecordRepository extends GenericRepository<Post, Long> {

    @Query("""
            SELECT kind, id, parent_id, day, at, title, detail, number
            FROM blog.moment
            WHERE day >= :start AND day < :end
              AND (:kind = '' OR kind = :kind)
              AND (:sought = '' OR strpos(lower(words), :sought) > 0 OR kind = ANY (:kinds))
              AND (day, at, kind, id) < (:beforeDay, :beforeAt, :beforeKind COLLATE "C", :beforeId)
            ORDER BY day DESC, at DESC, kind DESC, id DESC
            LIMIT :limit
            """)
    List<BlogMoment> findMoments(
            LocalDate start,
            LocalDate end,
            String kind,
            String sought,
            String[] kinds,
            LocalDate beforeDay,
            Instant beforeAt,
            String beforeKind,
            long beforeId,
            int limit);

    @Query("""
            SELECT kind, id, parent_id, title, text, day, number
            FROM (
                SELECT 'post' COLLATE "C" AS kind, id, NULL::bigint AS parent_id, title,
                       concat_ws(' ', title, array_to_string(tags, ' '), series, body, link, reason, origin_title) AS text,
                       day, 0 AS number
                FROM blog.post
                WHERE strpos(searched, :sought) > 0
                UNION ALL
                SELECT *
                FROM (
                    SELECT 'cohort', id, id, name, concat_ws(' ', name, why) AS text, starts_on, number
                    FROM blog.cohort
                    UNION ALL
                    SELECT 'round', r.id, r.cohort_id, c.name, concat_ws(' ', r.link, r.note), r.due_on, r.number
                    FROM blog.round r
                    JOIN blog.cohort c ON c.id = r.cohort_id
                    UNION ALL
                    SELECT 'talk', t.id, NULL, coalesce(nullif(t.title, ''), p.title, ''),
                           concat_ws(' ', t.title, t.audience, t.asked, t.improve, t.recording, p.title), t.given_on, 0
                    FROM blog.talk t
                    LEFT JOIN blog.post p ON p.id = t.post_id
                    UNION ALL
                    SELECT 'peer-post', id, NULL, title,
                           concat_ws(' ', title, link, author, array_to_string(tags, ' '), takeaway), read_on, 0
                    FROM blog.peer_post
                    UNION ALL
                    SELECT 'given-review', id, cohort_id, title, concat_ws(' ', author, title, link, takeaway), given_on, 0
                    FROM blog.given_review
                    UNION ALL
                    SELECT 'received-review', id, cohort_id, '', concat_ws(' ', author, link, takeaway), received_on, 0
                    FROM blog.received_review) AS others
                WHERE strpos(lower(text), :sought) > 0) AS found
            ORDER BY day DESC, kind, id DESC
            LIMIT :limit
            """)
    List<BlogHit> findMatching(String sought, int limit);

    @Query("""
            SELECT cohort_id FROM blog.round WHERE id = :id AND :kind = 'round'
            UNION ALL
            SELECT cohort_id FROM blog.given_review WHERE id = :id AND :kind = 'given-review'
            UNION ALL
            SELECT cohort_id FROM blog.received_review WHERE id = :id AND :kind = 'received-review'
            """)
    Optional<Long> findCohortOf(String kind, long id);

    /** No day before the last one with a post or a peer post has to be looked at. */
    @Query("""
            SELECT max(day) FROM blog.moment
            WHERE day < :end
              AND day >= coalesce(
                  greatest((SELECT max(published_on) FROM blog.post WHERE published_on < :end),
                           (SELECT max(read_on) FROM blog.peer_post WHERE read_on < :end)), '-infinity')
            """)
    Optional<LocalDate> findLastDayBefore(LocalDate end);

    /** The latest moments are none before a day since which there are as many of one kind. */
    @Query("""
            SELECT part, day, sum(figure) AS count, '' AS kind, 0::bigint AS id, NULL::bigint AS parent_id,
                   NULL::timestamptz AS at, '' AS title, '' AS detail, NULL::int AS number
            FROM (
                SELECT 'moment' AS part, day, 1 AS figure FROM blog.moment WHERE day >= :start AND day < :end
                UNION ALL
                SELECT 'POST', published_on, 1 FROM blog.post WHERE published_on >= :start AND published_on < :end
                UNION ALL
                SELECT 'WORDS', published_on, words FROM blog.post WHERE published_on >= :start AND published_on < :end
                UNION ALL
                SELECT 'TALK', given_on, 1 FROM blog.talk WHERE given_on >= :start AND given_on < :end
                UNION ALL
                SELECT 'REVIEW', given_on, 1 FROM blog.given_review WHERE given_on >= :start AND given_on < :end
                UNION ALL
                SELECT 'PEER_POST', read_on, 1 FROM blog.peer_post WHERE read_on >= :start AND read_on < :end
                UNION ALL
                SELECT standing, coalesce(planned_on, date '0001-01-01'), 1
                FROM (SELECT blog.status_on(p, :day) AS standing, p.planned_on
                      FROM blog.post p
                      WHERE p.status IN ('DRAFT', 'IDEA')
                         OR (p.published_on > :day AND p.published_on < 'infinity')
                         OR (p.dropped_on > :day AND p.dropped_on < 'infinity')) AS in_hand
                WHERE standing IN ('IDEA', 'DRAFT')) AS figures
            WHERE day >= :allFrom OR part = ANY (:named) OR part IN ('IDEA', 'DRAFT')
            GROUP BY part, day
            UNION ALL
            (SELECT 'latest', day, 0, kind, id, parent_id, at, title, detail, number
             FROM blog.moment
             WHERE day <= :latestDay
               AND day >= coalesce(
                   greatest((SELECT published_on FROM blog.post WHERE published_on <= :latestDay
                             ORDER BY published_on DESC OFFSET :latest LIMIT 1),
                            (SELECT noted_on FROM blog.post
                             WHERE noted_on <= :latestDay AND coalesce(noted_on < least(drafted_on, published_on), true)
                             ORDER BY noted_on DESC OFFSET :latest LIMIT 1),
                            (SELECT read_on FROM blog.peer_post WHERE read_on <= :latestDay
                             ORDER BY read_on DESC OFFSET :latest LIMIT 1),
                            (SELECT given_on FROM blog.given_review WHERE given_on <= :latestDay
                             ORDER BY given_on DESC OFFSET :latest LIMIT 1)), '-infinity')
             ORDER BY day DESC, at DESC, kind DESC, id DESC
             LIMIT :latest)
            UNION ALL
            SELECT 'feed', date '0001-01-01', 0, '', id, NULL, failing_since, coalesce(nullif(title, ''), address), error, NULL
            FROM blog.feed
            WHERE failing_since IS NOT NULL AND (active OR error = 'GONE')
            ORDER BY 1, 2 DESC, 7 DESC, 4 DESC, 5 DESC
            """)
    List<BlogFigure> findOverview(
            LocalDate start,
            LocalDate end,
            LocalDate allFrom,
            String[] named,
            LocalDate day,
            LocalDate latestDay,
            int latest);

    @Query("""
            SELECT (SELECT count(*) FROM blog.post WHERE published_on >= :start AND published_on < :end) AS posts,
                   (SELECT count(*) FROM blog.post WHERE status = 'IDEA' AND noted_on >= :start AND noted_on < :end) AS ideas,
                   t.talks, t.talks_of_posts, t.talk_minutes, t.questions,
                   (SELECT count(*) FROM blog.peer_post
                    WHERE read_on >= :start AND read_on < :end AND takeaway <> '') AS learned,
                   (SELECT count(*) FROM blog.moment WHERE day >= :start AND day < :end) AS moments
            FROM (
                SELECT count(*) AS talks, count(post_id) AS talks_of_posts, coalesce(sum(minutes), 0) AS talk_minutes,
                       coalesce(sum(questions), 0) AS questions
                FROM blog.talk
                WHERE given_on >= :start AND given_on < :end) AS t
            """)
    BlogTotals findTotals(LocalDate start, LocalDate end);

    @Query("""
            SELECT cohort_id, count(*) AS count FROM blog.given_review
            WHERE given_on >= :start AND given_on < :end
            GROUP BY cohort_id
            ORDER BY cohort_id
            """)
    List<CohortReviews> countReviews(LocalDate start, LocalDate end);

    @Query("""
            SELECT cohort_id, count(*) AS count FROM blog.received_review
            WHERE received_on >= :start AND received_on < :end
            GROUP BY cohort_id
            ORDER BY cohort_id
            """)
    List<CohortReviews> countReceivedReviews(LocalDate start, LocalDate end);
}
