package hoego.web.sideprojects;

import hoego.web.AreaExample;
import hoego.web.PausedFigure;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

@Singleton
final class SideProjectsExample implements AreaExample {

    private static final String STEPS = "/side-projects/{projectId}/steps";
    private static final String SESSIONS = "/side-projects/{projectId}/sessions";

    @Override
    public String area() {
        return SideProjectsArea.NAME;
    }

    @Override
    public Map<String, Map<String, String>> forms() {
        return Map.of(
                "/side-projects",
                Map.of("title", "booking app"),
                STEPS,
                Map.of("kind", "active"),
                SESSIONS,
                Map.of("minutes", "90"));
    }

    @Override
    public int rows(String list) {
        return list.equals("/side-projects") ? 2 : 1;
    }

    @Override
    public Map<String, String> children() {
        return Map.of(STEPS, "/side-projects/1/steps", SESSIONS, "/side-projects/1/sessions");
    }

    @Override
    public List<PausedFigure> paused() {
        return List.of(new PausedFigure("""
                INSERT INTO goals.side_project (title, wanted) VALUES ('a tool', true);
                INSERT INTO goals.side_project_step (side_project_id, kind, day, precision) VALUES (1, 'ACTIVE', '2021-02-10', 'DAY');
                """, "/", ".look[data-area=side-projects]", "48 days", "34 days", Map.of()));
    }

    @Override
    public String much() {
        return """
                INSERT INTO goals.side_project (title, question, wanted)
                SELECT 'project ' || n, 'question ' || n, n % 2 = 0 FROM generate_series(1, 100) n;
                INSERT INTO goals.side_project_step (side_project_id, kind, day, precision, reasons, amount)
                SELECT p.id, kind, date '2021-01-01' + place::int * 5 + (p.id % 20)::int, 'DAY',
                       CASE kind WHEN 'WITHDRAWN' THEN ARRAY['time', 'position'] ELSE '{}' END,
                       CASE kind WHEN 'REFUNDED' THEN 50000 END
                FROM goals.side_project p,
                     unnest(ARRAY['APPLIED', 'TEAM_BUILDING', 'WITHDRAWN', 'REFUND_REQUESTED', 'REFUNDED'])
                         WITH ORDINALITY AS each (kind, place)
                WHERE p.title LIKE 'project %' AND (place < 3 OR p.id % 3 > 0);
                INSERT INTO goals.trash (kind, title, rows, deleted_at)
                SELECT 'side-projects.side-project', 'gone ' || n, '[]', now() FROM generate_series(1, 100) n;
                """;
    }
}
