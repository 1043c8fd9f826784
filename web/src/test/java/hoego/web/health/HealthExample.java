package hoego.web.health;

import hoego.web.AreaExample;
import hoego.web.PausedFigure;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;

@Singleton
final class HealthExample implements AreaExample {

    @Override
    public String area() {
        return HealthArea.NAME;
    }

    @Override
    public Map<String, Map<String, String>> forms() {
        return Map.of(
                "/health/weigh-ins", Map.of("weightKg", "70.8"),
                "/health/pain-entries", Map.of("site", "knee", "level", "3"),
                "/health/conditions", Map.of("name", "sprain", "onset", "2021-03"),
                "/health/workouts", Map.of("kind", "walking", "minutes", "40"),
                "/health/courses", Map.of("kind", "yoga", "sessions", "10"),
                "/health/meal-days", Map.of("day", "2019-05-05", "adherence", "partly"));
    }

    @Override
    public Set<String> otherForms() {
        return Set.of("/health/meal-days/tap", "/health/meal-days/{id}/before");
    }

    /** By these the trend, the time and the pain are measured; what was measured is listed. */
    @Override
    public String measured() {
        return "\\d (kg trend|h\\b.*|min)|on average";
    }

    @Override
    public List<PausedFigure> paused() {
        return List.of(new PausedFigure(
                """
                INSERT INTO health.workout (done_on, kind, minutes)
                SELECT date '2021-01-04' + 7 * n, 'running', 30 FROM generate_series(0, 12) n WHERE n NOT IN (6, 7);
                INSERT INTO health.weigh_in (measured_on, weight_kg, note)
                SELECT date '2021-01-04' + n, 70, '' FROM generate_series(0, 60) n;
                """,
                "/health",
                "[aria-labelledby=exercise] .numbers",
                "5 weeks",
                "11 weeks",
                Map.of(
                        "/health?period=2021-Q1",
                        ".chart__picture, .weeks--workouts",
                        "/health?period=2021-W08",
                        ".chart__picture")));
    }

    @Override
    public String much() {
        return """
                INSERT INTO health.weigh_in (measured_on, weight_kg, note)
                SELECT date '2016-01-01' + n, 70 + n % 30 / 10.0, 'note ' || n FROM generate_series(1, 2000) n;
                INSERT INTO health.workout (done_on, kind, minutes)
                SELECT date '2020-01-01' + n % 455, 'kind ' || n % 40, 30 FROM generate_series(1, 500) n;
                INSERT INTO health.condition (name, site, onset_on, onset_precision)
                SELECT 'condition ' || n, 'KNEE', date '2020-01-01' + n, 'DAY' FROM generate_series(1, 60) n;
                INSERT INTO health.pain_entry (felt_on, site, level, condition_id)
                SELECT date '2020-01-01' + n % 455, 'KNEE', n % 11, (SELECT max(id) FROM health.condition)
                FROM generate_series(1, 500) n;
                INSERT INTO health.course (kind, booked_on, starts_on, sessions)
                SELECT 'kind ' || n, date '2020-01-01' + n, date '2020-01-01' + n, 10 FROM generate_series(1, 60) n;
                INSERT INTO health.meal_day (day, adherence)
                SELECT date '2019-01-01' + n, 'PARTLY' FROM generate_series(1, 300) n;
                """;
    }
}
