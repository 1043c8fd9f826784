package hoego.web;

import java.util.Set;

/** Somebody whose records are fed by the measures of areas. */
public interface MeasureUser {

    /** The names of the measures that its running records need, read in one statement. */
    Set<String> wanted(View view);
}
