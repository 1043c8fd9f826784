package hoego.goals;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Objects;

/**
 * What a goal came from and went on to.
 *
 * @param goals it and all that it goes back to or was carried on to, the first one first
 * @param resolutions that became it, or one that it goes on with
 */
public record GoalThread(List<GoalPart> goals, List<GoalPart> resolutions) {

    static GoalThread of(List<GoalPart> parts) {
        var kinds = parts.stream().collect(groupingBy(GoalPart::part));
        return new GoalThread(kinds.getOrDefault("goal", List.of()), kinds.getOrDefault("resolution", List.of()));
    }

    /** Whether nothing was done with what a goal was carried on to, so that its end can be taken back. */
    public boolean reopens(long id) {
        return goals.stream().noneMatch(goal -> Objects.equals(goal.carriedFrom(), id) && goal.touched());
    }
}
