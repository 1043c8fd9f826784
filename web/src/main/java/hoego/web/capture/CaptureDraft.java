package hoego.web.capture;

import hoego.web.Unsaid;
import io.micronaut.core.annotation.Introspected;

/**
 * What one types into the capture line.
 *
 * @param from where it was typed, and where one wants to be afterwards; empty if that is the page it was sent from
 */
@Introspected
record CaptureDraft(String line, @Unsaid String from) {}
