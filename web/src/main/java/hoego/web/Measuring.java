package hoego.web;

import java.util.List;
import java.util.Set;
import org.threeten.extra.LocalDateRange;

/** What an area can measure. */
public interface Measuring {

    List<Measure> measures();

    /** The daily values of those of its measures that are named, read in one statement; none if none is its own. */
    Series read(Set<String> names, LocalDateRange days);
}
