package hoego.web;

import java.util.List;
import java.util.Set;

/** Why something is pursued, as its owner noted it. */
public interface Reasons {

    /** The reasons for what a period pursues by one of these measures, read in one statement. */
    List<Reason> reasons(View view, Set<String> measures);

    /**
     * One reason.
     *
     * @param title of what it was noted for
     * @param why without a full stop at its end
     * @param proof the list that shows what it was noted for, named {@code goal}
     */
    record Reason(String title, String why, Evidence proof) {}
}
