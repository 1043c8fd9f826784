package hoego.blog;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A review within a cohort, whichever way it went. */
public sealed interface Review permits GivenReview, ReceivedReview {

    long id();

    /** Null if it is of none in particular. */
    @Nullable
    Long roundId();

    LocalDate day();

    /** What it is called by: what was reviewed, or by whom one was; may be empty. */
    String name();

    /** The other, by an alias; may be empty. */
    String author();

    String link();

    String takeaway();

    boolean sample();
}
