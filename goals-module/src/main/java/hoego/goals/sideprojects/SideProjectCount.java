package hoego.goals.sideprojects;

import io.micronaut.core.annotation.Introspected;

/**
 * How many side projects there are on a day.
 *
 * @param active of those that are running
 * @param running those that are applied for, being formed, active or on hold
 * @param ended those that were left, stopped or shipped
 * @param stillWanted those that are neither running nor shipped, and still wanted
 */
@Introspected
public record SideProjectCount(long projects, long active, long running, long ended, long stillWanted) {

    /** Whether nothing runs because it was ended. */
    public boolean isEnded() {
        return running == 0 && ended > 0;
    }
}
