package hoego.web.career;

import hoego.web.AreaExample;
import jakarta.inject.Singleton;
import java.util.Map;

@Singleton
final class CareerExample implements AreaExample {

    @Override
    public String area() {
        return CareerArea.NAME;
    }

    @Override
    public Map<String, Map<String, String>> forms() {
        return Map.of(
                "/career/positions", Map.of("functionHired", "operations", "startedOn", "2021-01-04"),
                "/career/positions/{positionId}/team-sizes", Map.of("people", "5"),
                "/career/undertakings", Map.of("title", "move to the cloud"),
                "/career/undertakings/{undertakingId}/attempts", Map.of("approach", "rented servers"),
                "/career/achievements", Map.of("title", "First talk given"));
    }

    @Override
    public Map<String, String> children() {
        return Map.of(
                "/career/positions/{positionId}/team-sizes", "/career/positions/1/team-sizes",
                "/career/undertakings/{undertakingId}/attempts", "/career/undertakings/1/attempts");
    }

    /** Load and energy go from 1 to 5. */
    @Override
    public String measured() {
        return "of 5.*";
    }

    @Override
    public String much() {
        return """
                INSERT INTO goals.position (function_hired, started_on, started_precision, ended_on, ended_precision)
                SELECT 'function ' || n, date '2000-01-01' + 90 * n, 'DAY', date '2000-03-01' + 90 * n, 'DAY'
                FROM generate_series(1, 80) n;
                INSERT INTO goals.team_size (position_id, day, people)
                SELECT p.id, date '2021-01-01' + n, n FROM goals.position p, generate_series(1, 60) n;
                INSERT INTO goals.undertaking (title, position_id)
                SELECT 'undertaking ' || n, (SELECT max(id) FROM goals.position) FROM generate_series(1, 100) n;
                INSERT INTO goals.attempt (undertaking_id, approach, started_on, started_precision, outcome)
                SELECT u.id, 'approach ' || n, date '2021-01-01' + n, 'DAY', 'RUNNING'
                FROM goals.undertaking u, generate_series(1, 20) n;
                INSERT INTO goals.achievement (day, precision, title, undertaking_id)
                SELECT date '2021-01-01' + n % 80, 'DAY', 'achievement ' || n, (SELECT min(id) FROM goals.undertaking)
                FROM generate_series(1, 300) n;
                """;
    }
}
