package hoego.web.sideprojects;

import hoego.goals.sideprojects.SideProjectSession;
import hoego.goals.sideprojects.WeekSpent;
import java.util.List;

/**
 * The time spent on a side project.
 *
 * @param weeks the latest first
 * @param latest the latest sessions
 */
public record Spent(List<WeekSpent> weeks, List<SideProjectSession> latest) {

    static final int WEEKS = 12;
    static final int LATEST = 5;

    /** Whether none of the weeks has a session. */
    public boolean isNothing() {
        return latest.isEmpty();
    }
}
