package hoego.web;

import io.micronaut.http.HttpResponse;

/** What came of doing something that may have to be asked about first. */
public sealed interface Attempt {

    /** It is done. */
    record Done(Answer answer) implements Attempt {}

    /** Nothing is done; the response says why, or asks for more. */
    record Asked(HttpResponse<?> response) implements Attempt {}
}
