package hoego.web;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;

/** Where something went wrong, and in which way, for the log: what an exception says may hold what the owner wrote. */
public final class Mishap {

    private static final int DEPTH = 10;

    private Mishap() {}

    public static String of(Throwable e) {
        var cause = e;
        for (var inner = e.getCause(); inner != null; inner = inner.getCause()) {
            cause = inner;
        }
        var place = Stream.of(e.getStackTrace())
                .limit(DEPTH)
                .map(StackTraceElement::toString)
                .collect(joining("\n\tat "));
        return cause.getClass().getName() + "\n\tat " + place;
    }
}
