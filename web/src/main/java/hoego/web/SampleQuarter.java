package hoego.web;

/** An area's part of the sample quarter, 2021 Q1. */
public interface SampleQuarter {

    /** The name of the area. */
    String area();

    boolean isLoaded();

    /** Adds its records through its services, each marked as a sample. */
    void load(Language language);

    /**
     * Removes what is still sample; what the owner changed is theirs, and so is what their own records hang on.
     *
     * @return how many records went
     */
    int remove();
}
