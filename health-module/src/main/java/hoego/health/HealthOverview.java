package hoego.health;

import java.util.List;

/**
 * What is going on.
 *
 * @param latest moments, the newest first
 * @param courses with sessions left, the earliest first
 * @param conditions that last, the earliest first
 */
public record HealthOverview(List<HealthRecord> latest, List<CourseUse> courses, List<PresentCondition> conditions) {}
