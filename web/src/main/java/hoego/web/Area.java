package hoego.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One part of life that Hoego brings together.
 *
 * <p>Each area implements this once, and beside it what else it has to offer: {@link Moments}, {@link Searchable}, {@link
 * Facts}, {@link Measuring}, {@link Bin}. Navigation, dashboard, timeline, search and retrospective find every
 * implementation by themselves. Its texts are named after it: {@code goals.title}; so is its hue, {@code
 * [data-area="goals"]} in its style sheet.
 */
public interface Area {

    /** Such as {@code goals}. */
    String name();

    /** Where its pages begin, such as {@code /goals}. */
    String path();

    /** Its pages, the overview first. */
    List<Tab> tabs();

    /**
     * What the dashboard shows of it, read with at most two statements.
     *
     * @param wanted measures that somebody's goals need, each with the first day of need; the area answers for its own
     */
    Glance glance(View view, Map<String, LocalDate> wanted);

    /** The page of a record; empty if the kind is not one of this area's. */
    Optional<String> pathOf(String kind, long id);

    /**
     * A page of an area.
     *
     * @param name key of its text below the area's, such as {@code tab.resolutions}
     */
    record Tab(String name, String path) {}
}
