package hoego.web.goals;

import static java.util.stream.Collectors.joining;

import hoego.web.AreaExample;
import hoego.web.Browser;
import hoego.web.Measure;
import hoego.web.Measuring;
import hoego.web.PausedFigure;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;

@Singleton
final class GoalsExample implements AreaExample {

    private final List<Measuring> measurings;

    GoalsExample(List<Measuring> measurings) {
        this.measurings = measurings;
    }

    @Override
    public String area() {
        return GoalsArea.NAME;
    }

    @Override
    public Map<String, Map<String, String>> forms() {
        return Map.of(
                "/goals", Map.of("title", "run", "targetValue", "12", "area", "health"),
                "/goals/resolutions", Map.of("words", "run again", "area", "health"),
                "/goals/worries", Map.of("words", "late again", "area", "career"),
                "/goals/{goalId}/check-ins", Map.of("value", "1", "day", "2021-03-30"),
                "/goals/{goalId}/skips", Map.of("day", "2021-03-30", "reason", "ill"),
                "/goals/{goalId}/corrections", Map.of("day", "2021-03-30", "value", "2", "reason", "miscounted"),
                "/goals/{goalId}/milestones", Map.of("title", "apply"),
                "/goals/worries/{worryId}/actions", Map.of("what", "asked around"),
                "/goals/not-doing", Map.of("what", "a second blog", "area", "blog", "reason", "one is enough"));
    }

    @Override
    public Map<String, String> children() {
        return Map.of(
                "/goals/{goalId}/check-ins", "/goals/3/check-ins",
                "/goals/{goalId}/skips", "/goals/5/skips",
                "/goals/{goalId}/corrections", "/goals/2/corrections",
                "/goals/{goalId}/milestones", "/goals/4/milestones",
                "/goals/worries/{worryId}/actions", "/goals/worries/1/actions");
    }

    @Override
    public void prepare(Browser browser) {
        browser.post("/goals/worries/1/actions", Map.of("what", "asked", "day", "2021-03-01"));
    }

    @Override
    public Set<String> otherForms() {
        return Set.of(
                "/goals/{id}/assessment",
                "/goals/{id}/carried",
                "/goals/{id}/dropped",
                "/goals/{id}/partly",
                "/goals/{id}/reached",
                "/goals/resolutions/{id}/carried",
                "/goals/resolutions/{id}/dropped",
                "/goals/resolutions/{id}/goal",
                "/goals/resolutions/{id}/kept",
                "/goals/resolutions/{id}/partly",
                "/goals/resolutions/{id}/principle",
                "/goals/worries/{id}/goal",
                "/goals/worries/{id}/action",
                "/goals/worries/{id}/principle",
                "/goals/not-doing/{id}/still-right",
                "/goals/not-doing/{id}/taken-up",
                "/goals/not-doing/{id}/over");
    }

    /** Also goals that are fed, by one measure of each area. */
    @Override
    public List<PausedFigure> paused() {
        return List.of(
                new PausedFigure("""
                INSERT INTO goals.goal (title, area, kind, starts_on, ends_on, importance, start_value, target_value, direction,
                                        aggregation, measure)
                VALUES ('write 90 pages', 'blog', 'MEASURED', '2021-01-01', '2021-03-31', 'NORMAL', 0, 90, 'MORE', 'SUM', '');
                INSERT INTO goals.check_in (goal_id, day, value) VALUES (1, '2021-01-10', 10);
                INSERT INTO goals.not_doing (kind, what, area, decided_on, reason, review_on)
                VALUES ('PUT_OFF', 'a certificate', 'career', '2021-01-04', 'no time', '2021-02-18');
                """, "/goals/1", ".numbers", "88", "74", Map.of("/goals/1", ".chart__picture")));
    }

    @Override
    public String much() {
        var measures = measurings.stream()
                .map(area -> area.measures().getFirst())
                .map(Measure::name)
                .collect(joining("', '", "ARRAY['", "']"));
        return """
                INSERT INTO goals.goal (title, area, kind, starts_on, ends_on, importance, start_value, target_value,
                                        direction, aggregation, measure, times_per_week)
                SELECT 'goal ' || n, 'health', (ARRAY['MEASURED', 'MILESTONES', 'HABIT', 'MEASURED'])[n % 4 + 1],
                       date '2021-01-01', date '2021-03-01' + n % 30, 'NORMAL', 0, 100, 'MORE', 'SUM', '', 3
                FROM generate_series(1, 100) n;
                INSERT INTO goals.goal (title, area, kind, starts_on, ends_on, importance, start_value, target_value,
                                        direction, aggregation, measure)
                SELECT 'fed ' || m || n, 'health', 'MEASURED', date '2021-01-01', date '2021-03-01' + n, 'NORMAL', 0, 100,
                       'MORE', 'SUM', m
                FROM generate_series(1, 20) n, unnest(MEASURES) m;
                INSERT INTO goals.check_in (goal_id, day, value)
                SELECT g.id, date '2021-01-01' + n, 1 FROM goals.goal g, generate_series(1, 20) n
                WHERE g.title LIKE 'goal %' AND kind = 'MEASURED';
                INSERT INTO goals.skip (goal_id, day)
                SELECT g.id, date '2021-01-01' + n FROM goals.goal g, generate_series(1, 20) n WHERE kind = 'HABIT';
                INSERT INTO goals.milestone (goal_id, title, done_on)
                SELECT g.id, 'milestone ' || n, date '2021-01-10' + n FROM goals.goal g, generate_series(1, 10) n
                WHERE kind = 'MILESTONES';
                INSERT INTO goals.resolution (words, period, made_on, area, fate, settled_on, goal_id)
                SELECT 'words ' || n, '2021-Q1', date '2021-01-01', 'health', (ARRAY['OPEN', 'GOAL'])[n % 2 + 1],
                       CASE n % 2 WHEN 1 THEN date '2021-02-02' END,
                       CASE n % 2 WHEN 1 THEN (SELECT max(id) FROM goals.goal) END
                FROM generate_series(1, 100) n;
                INSERT INTO goals.worry (area, words, day, precision)
                SELECT (ARRAY['health', 'career', 'blog'])[n % 3 + 1], 'worry ' || n, date '2021-01-01' + n % 80, 'DAY'
                FROM generate_series(1, 200) n;
                INSERT INTO goals.worry_action (worry_id, what, day, precision)
                SELECT id, 'action', day, 'DAY' FROM goals.worry WHERE words LIKE 'worry %';
                INSERT INTO goals.not_doing (kind, what, area, decided_on, reason, review_on)
                SELECT (ARRAY['PUT_OFF', 'REFUSED', 'HANDED_OVER'])[n % 3 + 1], 'thing ' || n, 'career',
                       date '2021-01-01' + n % 80, 'reason', date '2021-06-01'
                FROM generate_series(1, 100) n;
                INSERT INTO goals.not_doing_look (not_doing_id, day, outcome, next_on)
                SELECT id, date '2021-03-25', 'STILL_RIGHT', date '2021-07-01'
                FROM goals.not_doing, generate_series(1, 3) WHERE what LIKE 'thing %';
                INSERT INTO goals.trash (kind, title, rows, deleted_at)
                SELECT 'goals.goal', 'gone ' || n, '[]', now() FROM generate_series(1, 100) n;
                """.replace("MEASURES", measures);
    }
}
