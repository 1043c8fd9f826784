package hoego.web.blog;

import hoego.web.Paging;
import hoego.web.RevisionRow;
import java.util.List;

/**
 * Revisions as a page shows them.
 *
 * @param isOvertaken whether another window changed the text before a button was pressed
 */
public record RevisionList(List<RevisionRow> rows, Paging paging, boolean isOvertaken) {

    /** Whether a row is the text as it stands. */
    public boolean isCurrent(RevisionRow row) {
        return paging.number() == 1 && row.equals(rows.getFirst());
    }
}
