package hoego.web;

import java.util.Map;

/** An area's part of the sample quarter, 2021 Q1. */
public interface SampleQuarter {

    /** The name of the area. */
    String area();

    boolean isLoaded();

    /**
     * Adds its records through its services, each marked as a sample. Areas are loaded in the order of their {@code @Order}.
     *
     * @param earlier what areas before it made that others can begin with, by a name that they agree on
     * @return what of its own others can begin with
     */
    Map<String, Ref> load(Language language, Map<String, Ref> earlier);

    /**
     * Removes what is still sample; what the owner changed is theirs, and so is what their own records hang on.
     *
     * @return how many records went
     */
    int remove();
}
