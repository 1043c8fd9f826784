package hoego.web.study;

import hoego.web.AreaExample;
import hoego.web.Browser;
import hoego.web.PausedFigure;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;

@Singleton
final class StudyExample implements AreaExample {

    @Override
    public String area() {
        return StudyArea.NAME;
    }

    @Override
    public Map<String, Map<String, String>> forms() {
        return Map.of(
                "/study/groups", Map.of("name", "reading circle"),
                "/study/groups/{groupId}/members", Map.of("role", "a tester"),
                "/study/meetings", Map.of("groupId", "1", "heldOn", "2021-03-30"),
                "/study/decisions", Map.of("meetingId", "1", "words", "a board with limits"),
                "/study/books", Map.of("title", "Accelerate"),
                "/study/books/{bookId}/readings", Map.of("pages", "30"),
                "/study/books/{bookId}/read-throughs", Map.of("startedOn", "2019-01-05"),
                "/study/quotes", Map.of("bookId", "1", "words", "Small batches"));
    }

    @Override
    public Map<String, String> children() {
        return Map.of(
                "/study/groups/{groupId}/members", "/study/groups/1/members",
                "/study/books/{bookId}/readings", "/study/books/1/readings",
                "/study/books/{bookId}/read-throughs", "/study/books/1/read-throughs");
    }

    /** A book that is being read. */
    @Override
    public void prepare(Browser browser) {
        browser.post("/study/books", Map.of("title", "The DevOps Handbook", "startedOn", "2021-03-20"));
    }

    @Override
    public Set<String> otherForms() {
        return Set.of(
                "/study/books/{id}/reopened",
                "/study/groups/{id}/ended",
                "/study/decisions/{id}/tried",
                "/study/decisions/{id}/dropped",
                "/study/decisions/{id}/opened");
    }

    /** Pages are summed; what they were read in is listed. */
    @Override
    public String measured() {
        return "pages? read";
    }

    @Override
    public List<PausedFigure> paused() {
        return List.of(new PausedFigure(
                """
                INSERT INTO study.study_group (name, started_on, started_precision, every_weeks)
                VALUES ('reading circle', '2021-01-04', 'DAY', 1);
                INSERT INTO study.meeting (group_id, held_on, minutes)
                SELECT 1, date '2021-01-04' + 7 * n, 60 FROM generate_series(0, 12) n WHERE n NOT IN (6, 7);
                """,
                "/study/groups/1?period=2021-Q1",
                ".regular",
                "5 weeks",
                "11 weeks",
                Map.of(
                        "/study/groups/1?period=2021-Q1",
                        ".weeks--meetings",
                        "/study?period=2021-Q1",
                        ".weeks--meetings")));
    }

    @Override
    public String much() {
        return """
                INSERT INTO study.study_group (name, started_on, started_precision)
                SELECT 'group ' || n, date '2020-01-01' + n, 'DAY' FROM generate_series(1, 60) n;
                INSERT INTO study.member (group_id, role, joined_on, joined_precision)
                SELECT 1, 'role ' || n, date '2020-01-01' + n, 'DAY' FROM generate_series(1, 60) n;
                INSERT INTO study.book (title) SELECT 'book ' || n FROM generate_series(1, 120) n;
                INSERT INTO study.read_through (
                    book_id, started_on, started_precision, outcome, ended_on, ended_precision)
                SELECT b.id, date '2020-01-01' + n, 'DAY', CASE WHEN n % 3 > 0 THEN 'FINISHED' END,
                       CASE WHEN n % 3 > 0 THEN date '2020-12-01' + n END, CASE WHEN n % 3 > 0 THEN 'DAY' END
                FROM generate_series(1, 120) n JOIN study.book b ON b.title = 'book ' || n;
                INSERT INTO study.reading (book_id, read_through_id, read_on, pages, minutes)
                SELECT t.book_id, t.id, date '2020-01-01' + n % 455, 10, 20
                FROM study.read_through t, generate_series(1, 20) n;
                INSERT INTO study.quote (book_id, words, page, quoted_on)
                SELECT b.id, 'words ' || n, n, date '2020-01-01' + n FROM study.book b, generate_series(1, 60) n
                WHERE b.title = 'book 1';
                INSERT INTO study.meeting (group_id, held_on, minutes, topics, book_id)
                SELECT 1 + n % 40, date '2020-01-01' + n % 455, 60, ARRAY['topic ' || n % 30], 1
                FROM generate_series(1, 500) n
                WHERE EXISTS (SELECT FROM study.study_group g WHERE g.id = 1 + n % 40);
                INSERT INTO study.decision (meeting_id, words)
                SELECT id, 'decision ' || id FROM study.meeting WHERE id > 20;
                """;
    }
}
