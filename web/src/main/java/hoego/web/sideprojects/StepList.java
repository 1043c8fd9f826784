package hoego.web.sideprojects;

import hoego.goals.sideprojects.SideProject;
import hoego.goals.sideprojects.StepRow;
import hoego.web.Page;
import hoego.web.Paging;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of steps, with what it was narrowed by.
 *
 * @param project whose they are; null for those of all
 * @param kind as in {@code team-building}; empty for all
 * @param by the last day on which they may have been taken; null for all
 */
public record StepList(
        @Nullable SideProject project,
        String words,
        String kind,
        @Nullable LocalDate by,
        List<StepRow> steps,
        Paging paging) {

    /** Whether nothing is listed because there is nothing, rather than because of what was asked for. */
    public boolean isBlank(Page page) {
        return steps.isEmpty() && words.isEmpty() && kind.isEmpty() && by == null && page.chosen() == null;
    }
}
