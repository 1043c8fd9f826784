package hoego.web.blog;

import hoego.web.AreaExample;
import hoego.web.Browser;
import hoego.web.PausedFigure;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;

@Singleton
final class BlogExample implements AreaExample {

    @Override
    public String area() {
        return BlogArea.NAME;
    }

    /** A cohort between two deadlines: it makes no rounds. */
    @Override
    public Map<String, Map<String, String>> forms() {
        return Map.of(
                "/blog/posts", Map.of("title", "On deadlines"),
                "/blog/cohorts", Map.of("name", "posting", "startsOn", "2021-04-02", "endsOn", "2021-04-05"),
                "/blog/cohorts/{cohortId}/rounds", Map.of(),
                "/blog/cohorts/{cohortId}/reviews", Map.of("title", "On caches"),
                "/blog/cohorts/{cohortId}/received-reviews", Map.of("author", "mori"),
                "/blog/talks", Map.of("minutes", "10"),
                "/blog/peer-posts", Map.of("title", "On indexes"),
                "/blog/feeds", Map.of("address", "http://10.0.0.1/"));
    }

    /** A feed comes with its first run. */
    @Override
    public int rows(String list) {
        return list.equals("/blog/feeds") ? 2 : 1;
    }

    /** A feed that no test asks anybody for: its address is a private one. */
    @Override
    public void prepare(Browser browser) {
        browser.post("/blog/feeds", Map.of("address", "http://127.0.0.1/", "title", "a feed", "active", "true"));
    }

    @Override
    public Map<String, String> children() {
        return Map.of(
                "/blog/cohorts/{cohortId}/rounds", "/blog/cohorts/1/rounds",
                "/blog/cohorts/{cohortId}/reviews", "/blog/cohorts/1/reviews",
                "/blog/cohorts/{cohortId}/received-reviews", "/blog/cohorts/1/received-reviews");
    }

    @Override
    public Set<String> otherForms() {
        return Set.of(
                "/blog/posts/preview",
                "/blog/posts/{id}/preview",
                "/blog/posts/{id}/text",
                "/blog/posts/{id}/draft",
                "/blog/posts/{id}/publication",
                "/blog/posts/{id}/dropped",
                "/blog/posts/{id}/readers",
                "/blog/posts/{id}/shares",
                "/blog/masthead",
                "/blog/cohorts/{cohortId}/rounds/{id}/submission",
                "/blog/cohorts/{cohortId}/rounds/{id}/withdrawal",
                "/blog/cohorts/{cohortId}/reviews/taken-back",
                "/blog/cohorts/{cohortId}/received-reviews/taken-back");
    }

    /** Of a round its number is told. */
    @Override
    public String measured() {
        return "nothing drafted yet";
    }

    @Override
    public List<PausedFigure> paused() {
        return List.of(new PausedFigure(
                """
                INSERT INTO blog.cohort (number, name, starts_on, ends_on, cadence_weeks, weekday, deadline_time, zone, deposit, fine_missed)
                VALUES (1, 'posting study', '2021-01-04', '2021-03-28', 1, 'SUNDAY', '23:59', 'Asia/Seoul', 100000, 10000);
                INSERT INTO blog.post (title, tags, body, status, noted_on, drafted_on, published_on)
                VALUES ('a post', '{}', 'words', 'PUBLISHED', '2021-01-04', '2021-01-05', '2021-01-06');
                INSERT INTO blog.round (cohort_id, number, due_on, due_time, deadline, submitted_on, submitted_at, post_id, fine_missed)
                SELECT 1, n, date '2021-01-03' + 7 * n, '23:59', date '2021-01-03' + 7 * n + time '14:59',
                       CASE WHEN n <> 7 THEN date '2021-01-03' + 7 * n END, CASE WHEN n <> 7 THEN date '2021-01-03' + 7 * n + time '10:00' END,
                       CASE WHEN n <> 7 THEN 1 END, 10000
                FROM generate_series(1, 12) n;
                """,
                "/blog/cohorts/1",
                ".contract",
                "₩90,000 of ₩100,000",
                "₩100,000 of ₩100,000",
                Map.of("/blog/cohorts/1", ".pace__picture")));
    }

    @Override
    public String much() {
        return """
                INSERT INTO blog.post (title, tags, body, status, noted_on, drafted_on, published_on, dropped_on)
                SELECT 'post ' || n, ARRAY['tag ' || n % 30], 'words ' || n,
                       (ARRAY['IDEA', 'DRAFT', 'PUBLISHED', 'DROPPED'])[n % 4 + 1], date '2020-01-01' + n,
                       CASE WHEN n % 4 > 0 THEN date '2020-01-01' + n END,
                       CASE WHEN n % 4 = 2 THEN date '2020-01-02' + n END,
                       CASE WHEN n % 4 = 3 THEN date '2020-01-02' + n END
                FROM generate_series(1, 400) n;
                INSERT INTO blog.post_import (name, file, bytes, uploaded_at, state, progress_at)
                SELECT n || '.zip', n::text, n, timestamptz '2021-01-01' + n * interval '1 hour', 'DONE', timestamptz '2021-02-01'
                FROM generate_series(1, 60) n;
                INSERT INTO blog.post_import_file (post_import_id, number, path, title, status, pictures, missing, verdict,
                                                   reason, detail, notes, done)
                SELECT i.id, n, n || '.md', 'post ' || n, NULL, 0, 0, 'SAME', NULL, '', '{}', true
                FROM blog.post_import i, generate_series(0, 20) n;
                INSERT INTO blog.cohort (number, name, starts_on, ends_on, cadence_weeks, weekday, deadline_time, zone)
                SELECT n + 3, 'study ' || n, date '2019-01-01' + 14 * n, date '2019-03-01' + 14 * n, 1, 'THURSDAY', '18:00',
                       'Asia/Seoul'
                FROM generate_series(1, 60) n;
                INSERT INTO blog.round (cohort_id, number, due_on, due_time, deadline, submitted_on, post_id)
                SELECT c.id, n, c.starts_on + 7 * n, '18:00', c.starts_on + 7 * n + time '18:00', c.starts_on + 7 * n,
                       (SELECT max(id) FROM blog.post)
                FROM blog.cohort c, generate_series(1, 10) n
                WHERE c.name LIKE 'study %';
                INSERT INTO blog.given_review (cohort_id, given_on)
                SELECT c.id, c.starts_on + n FROM blog.cohort c, generate_series(1, 60) n;
                INSERT INTO blog.received_review (cohort_id, received_on)
                SELECT c.id, c.starts_on + n FROM blog.cohort c, generate_series(1, 60) n;
                INSERT INTO blog.talk (given_on, minutes, post_id)
                SELECT date '2020-01-01' + n, 10, (SELECT max(id) FROM blog.post) FROM generate_series(1, 400) n;
                INSERT INTO blog.feed (address, title, due_at)
                SELECT 'https://' || n || '.example/', 'feed ' || n, now() FROM generate_series(1, 60) n;
                INSERT INTO blog.feed_run (feed_id, number, started_at, fresh)
                SELECT f.id, n, now(), 1 FROM blog.feed f, generate_series(1, 9) n WHERE f.title LIKE 'feed %';
                INSERT INTO blog.feed_item (feed_id, guid, title, published_on, run, outcome)
                SELECT f.id, n, 'told ' || n, date '2020-01-01' + n, 1, 'FRESH'
                FROM blog.feed f, generate_series(1, 60) n WHERE f.title LIKE 'feed %';
                INSERT INTO blog.peer_post (title, tags, read_on, takeaway)
                SELECT 'theirs ' || n, ARRAY['tag ' || n % 30], date '2020-01-01' + n, 'words' FROM generate_series(1, 400) n;
                """;
    }
}
