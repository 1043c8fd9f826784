package hoego.web.career;

import hoego.web.AreaExample;
import hoego.web.PausedFigure;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;

@Singleton
final class PracticeExample implements AreaExample {

    @Override
    public String area() {
        return CareerArea.NAME;
    }

    @Override
    public Map<String, Map<String, String>> forms() {
        return Map.of(
                "/career/lessons", Map.of("title", "Overlay MTU"),
                "/career/principles", Map.of("words", "Read the logs first."),
                "/career/principles/{principleId}/uses", Map.of("outcome", "kept"),
                "/career/workloads", Map.of("week", "2019-05-06", "load", "3", "energy", "3"));
    }

    @Override
    public Map<String, String> children() {
        return Map.of("/career/principles/{principleId}/uses", "/career/principles/2/uses");
    }

    @Override
    public Set<String> otherForms() {
        return Set.of("/career/workloads/tap", "/career/workloads/{id}/before");
    }

    /** What lessons took and how weeks were is measured. */
    @Override
    public String measured() {
        return "\\d (h|hours?)|on average|\\d to \\d";
    }

    @Override
    public List<PausedFigure> paused() {
        return List.of(new PausedFigure(
                """
                INSERT INTO goals.workload (week, load, energy)
                SELECT date '2021-01-04' + 7 * n, 5, 2 FROM generate_series(0, 12) n WHERE n NOT IN (6, 7);
                """,
                "/career/workloads?period=2021-Q1",
                ".workload",
                "for 5 weeks running",
                "for 11 weeks running",
                Map.of(
                        "/career/workloads?period=2021-Q1",
                        ".workload__picture",
                        "/career?period=2021-Q1",
                        ".workload__picture")));
    }

    @Override
    public String much() {
        return """
                INSERT INTO goals.lesson (day, title, symptom, fix, minutes_lost, tags)
                SELECT date '2019-01-01' + n % 800, 'lesson ' || n, 'symptom ' || n, 'fix ' || n, n,
                       ARRAY['tag-' || n % 40, 'linux']
                FROM generate_series(1, 1000) n;
                INSERT INTO goals.principle (number, words, since, since_precision)
                SELECT 100 + n, 'principle ' || n, date '2020-01-01', 'YEAR' FROM generate_series(1, 100) n;
                INSERT INTO goals.principle_use (principle_id, day, outcome, example)
                SELECT p.id, date '2020-06-01' + n, (ARRAY['KEPT', 'BROKEN'])[n % 2 + 1], 'example ' || n
                FROM goals.principle p, generate_series(1, 20) n;
                INSERT INTO goals.workload (week, load, energy, only_i_can_do)
                SELECT date '2010-01-04' + 7 * n, n % 5 + 1, n % 5 + 1, n % 8 FROM generate_series(1, 560) n;
                """;
    }
}
