package hoego.web.sideprojects;

import hoego.goals.sideprojects.SideProject;
import hoego.goals.sideprojects.SideProjectSession;
import hoego.web.Page;
import hoego.web.Paging;
import java.util.List;

/** The time spent on a side project, with what it was narrowed by. */
public record SessionList(SideProject project, String words, List<SideProjectSession> sessions, Paging paging) {

    /** Whether there is nothing though all was asked for. */
    public boolean isBlank(Page page) {
        return sessions.isEmpty() && words.isEmpty() && page.chosen() == null;
    }
}
