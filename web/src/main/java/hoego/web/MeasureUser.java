package hoego.web;

import java.time.LocalDate;
import java.util.Map;

/** Somebody whose records are fed by the measures of areas. */
public interface MeasureUser {

    /** The measures that its running records need, each with the first day it is needed of, read in one statement. */
    Map<String, LocalDate> wanted(View view);
}
