package hoego.web.study.shelf;

import hoego.study.BookStatus;
import java.util.regex.Pattern;

/** How a book stands, by the name of the shelf it lies on. */
final class Standing {

    private static final Pattern WANT = Pattern.compile("(?i)to[- ]?read|want|wanted|want[- ]to[- ]read");
    private static final Pattern READING = Pattern.compile("(?i)(?:currently[- ])?reading");
    private static final Pattern FINISHED = Pattern.compile("(?i)read|finished");
    private static final Pattern STOPPED = Pattern.compile(
            "(?i)did[- ]?not[- ]?finish|dnf|stopped(?:[- ]reading)?|abandoned|gave[- ]up(?:[- ]on)?|unfinished|quit");

    private Standing() {}

    /** On a shelf that says nothing, a book that was read through is finished, and any other wanted. */
    static BookStatus of(String shelf, boolean isReadThrough) {
        if (READING.matcher(shelf).matches()) {
            return BookStatus.READING;
        }
        if (STOPPED.matcher(shelf).matches()) {
            return BookStatus.STOPPED;
        }
        if (WANT.matcher(shelf).matches()) {
            return BookStatus.WANT;
        }
        return isReadThrough || FINISHED.matcher(shelf).matches() ? BookStatus.FINISHED : BookStatus.WANT;
    }

    /** Whether a shelf says how its books stand; one without a name keeps silent. */
    static boolean isKnown(String shelf) {
        return shelf.isEmpty()
                || WANT.matcher(shelf).matches()
                || READING.matcher(shelf).matches()
                || FINISHED.matcher(shelf).matches()
                || STOPPED.matcher(shelf).matches();
    }
}
