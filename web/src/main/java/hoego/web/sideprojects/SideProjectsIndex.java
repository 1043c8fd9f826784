package hoego.web.sideprojects;

import hoego.goals.sideprojects.SideProjectStanding;
import hoego.web.Page;
import hoego.web.Paging;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of side projects and what it was narrowed to, as it stands in the address.
 *
 * @param on the day as which they are shown; null if the address names none
 */
public record SideProjectsIndex(
        List<SideProjectStanding> projects,
        Paging paging,
        String words,
        String state,
        long id,
        @Nullable LocalDate on) {

    /** Whether nothing is listed because there is nothing, rather than because of what was asked for. */
    public boolean isBlank(Page page) {
        return projects.isEmpty()
                && words.isEmpty()
                && state.isEmpty()
                && id == 0
                && on == null
                && page.chosen() == null;
    }
}
