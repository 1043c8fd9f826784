package hoego.web.interviews;

import hoego.web.AreaExample;
import hoego.web.Browser;
import hoego.web.PausedFigure;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;

@Singleton
final class InterviewsExample implements AreaExample {

    @Override
    public String area() {
        return InterviewsArea.NAME;
    }

    @Override
    public Map<String, Map<String, String>> forms() {
        return Map.of(
                "/interviews", Map.of("post", "SRE"),
                "/interviews/{interviewId}/stages", Map.of("kind", "second"),
                "/interviews/questions", Map.of("words", "What is a socket?"),
                "/interviews/topics", Map.of("name", "databases"),
                "/interviews/recall/cards", Map.of("front", "What is a B-tree?"));
    }

    @Override
    public Map<String, String> children() {
        return Map.of("/interviews/{interviewId}/stages", "/interviews/1/stages");
    }

    /** A question that was noted outside interviews. */
    @Override
    public void prepare(Browser browser) {
        browser.post("/interviews/questions", Map.of("words", "What is an inode?", "askedOn", "2021-03-20"));
    }

    @Override
    public Set<String> otherForms() {
        return Set.of(
                "/interviews/{interviewId}/debrief",
                "/interviews/{interviewId}/debrief/before",
                "/interviews/{interviewId}/debrief/rows",
                "/interviews/{interviewId}/questions",
                "/interviews/{interviewId}/stages/{id}/before",
                "/interviews/{interviewId}/stages/{id}/outcome",
                "/interviews/recall/answers",
                "/interviews/recall/plan");
    }

    @Override
    public List<PausedFigure> paused() {
        return List.of(new PausedFigure(
                """
                INSERT INTO study.topic (name, target_level) VALUES ('Kubernetes', 4);
                INSERT INTO study.interview (company, post, purpose) VALUES ('a company', 'DevOps engineer', 'WANTED');
                INSERT INTO study.stage (interview_id, held_on, kind) VALUES (1, '2021-02-22', 'FIRST');
                INSERT INTO study.question (words, topic_id, interview_id, asked_on, actual, tags, noted_on, changed_on)
                SELECT 'question ' || d, 1, 1, d, 1, '{}', d, d FROM unnest(ARRAY[date '2021-01-12', date '2021-02-10']) d;
                INSERT INTO study.card (front, back, phase, stability, difficulty, due_at, due_on, last_recalled_at, last_recalled_on)
                VALUES ('front', 'back', 'REVIEW', 5, 5, '2021-02-01', '2021-02-01', '2021-01-25', '2021-01-25');
                INSERT INTO study.recall (
                    card_id, recalled_at, recalled_on, grade, phase_before, stability_before, difficulty_before, due_before,
                    due_on_before, recalled_before, recalled_on_before, lapses_before, stability_after)
                SELECT 1, date '2021-01-05' + n, date '2021-01-05' + n, 3, 'REVIEW', 1, 5, date '2021-01-05' + n,
                       date '2021-01-05' + n, date '2021-01-04', date '2021-01-04', 0, n
                FROM generate_series(1, 20) n;
                """,
                "/",
                ".look[data-area=interviews]",
                "48 days",
                "34 days",
                Map.of(
                        "/interviews/topics/1",
                        ".history__picture",
                        "/interviews/recall/statistics?period=2021-Q1",
                        "#daily .recall-columns")));
    }

    @Override
    public String much() {
        return """
                INSERT INTO study.interview (company, post, purpose)
                SELECT 'company ' || n, 'post ' || n, (ARRAY['WANTED', 'MARKET_CHECK'])[n % 2 + 1]
                FROM generate_series(1, 120) n;
                INSERT INTO study.stage (interview_id, held_on, kind, outcome)
                SELECT i.id, date '2021-01-01' + (i.id + n)::int % 85, (ARRAY['APPLICATION', 'FIRST', 'SECOND'])[n],
                       (ARRAY['PASSED', 'WAITING_FOR_THEM', NULL])[n]
                FROM study.interview i, generate_series(1, 3) n WHERE i.post LIKE 'post %';
                INSERT INTO study.interviewer (stage_id, people, role, team, speciality)
                SELECT s.id, 2, 'senior', 'team', 'field ' || s.id FROM study.stage s WHERE s.kind = 'FIRST';
                INSERT INTO study.topic (name, target_level, parent_id)
                SELECT 'topic ' || n, n % 6, (SELECT min(id) FROM study.topic) FROM generate_series(1, 120) n;
                INSERT INTO study.question (words, topic_id, interview_id, asked_on, actual, tags, noted_on, changed_on)
                SELECT 'question ' || n, (SELECT min(id) FROM study.topic) + n % 60, (SELECT min(id) FROM study.interview) + n % 60,
                       date '2021-01-01' + n % 85, n % 6, ARRAY['tag'], date '2021-01-01' + n % 85, date '2021-01-01' + n % 85
                FROM generate_series(1, 1000) n;
                INSERT INTO study.card (question_id, phase, stability, difficulty, due_at, due_on, last_recalled_at, last_recalled_on)
                SELECT q.id, 'REVIEW', q.id % 60 + 1, 5, date '2021-03-01' + q.id::int % 60, date '2021-03-01' + q.id::int % 60,
                       date '2021-03-01', date '2021-03-01'
                FROM study.question q WHERE q.words LIKE 'question %';
                INSERT INTO study.card (front, back) SELECT 'front ' || n, 'back ' || n FROM generate_series(1, 200) n;
                INSERT INTO study.recall (
                    card_id, recalled_at, recalled_on, grade, phase_before, stability_before, difficulty_before, due_before,
                    due_on_before, recalled_before, recalled_on_before, lapses_before, stability_after)
                SELECT c.id, date '2021-01-01' + n, date '2021-01-01' + n, n % 4 + 1, 'REVIEW', 1, 5, date '2021-01-01' + n,
                       date '2021-01-01' + n, date '2021-01-01', date '2021-01-01', 0, n
                FROM study.card c, generate_series(1, 80) n WHERE c.id % 10 = 0;
                """;
    }
}
