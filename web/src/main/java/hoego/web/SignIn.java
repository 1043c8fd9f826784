package hoego.web;

import java.time.Instant;

/** A device on which the owner is signed in. */
public record SignIn(String session, String device, Instant openedAt, Instant usedAt) {}
