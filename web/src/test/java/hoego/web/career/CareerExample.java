package hoego.web.career;

import hoego.web.AreaExample;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;

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
                "/career/achievements", Map.of("title", "First talk given"),
                "/career/lessons", Map.of("title", "a port that was taken"),
                "/career/principles", Map.of("words", "Ask early."),
                "/career/principles/{principleId}/uses", Map.of("outcome", "kept"),
                "/career/workloads", Map.of("week", "2019-05-06", "load", "3", "energy", "3"));
    }

    @Override
    public Map<String, String> children() {
        return Map.of(
                "/career/positions/{positionId}/team-sizes", "/career/positions/1/team-sizes",
                "/career/undertakings/{undertakingId}/attempts", "/career/undertakings/1/attempts",
                "/career/principles/{principleId}/uses", "/career/principles/2/uses");
    }

    @Override
    public Set<String> otherForms() {
        return Set.of("/career/workloads/tap", "/career/workloads/{id}/before");
    }

    /** Load and energy go from 1 to 5, hours are added up. */
    @Override
    public String measured() {
        return "of 5.*|hours";
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
                INSERT INTO goals.lesson (day, title, minutes_lost, tags)
                SELECT date '2021-01-01' + n % 80, 'lesson ' || n, 30, ARRAY['tag' || n % 30] FROM generate_series(1, 300) n;
                INSERT INTO goals.principle (number, words, since, since_precision)
                SELECT 100 + n, 'principle ' || n, date '2021-01-01', 'DAY' FROM generate_series(1, 60) n;
                INSERT INTO goals.principle_use (principle_id, day, outcome)
                SELECT p.id, date '2021-01-01' + n, 'KEPT' FROM goals.principle p, generate_series(1, 20) n;
                INSERT INTO goals.workload (week, load, energy)
                SELECT date '2010-01-04' + 7 * n, 3, 3 FROM generate_series(1, 300) n;
                """;
    }
}
