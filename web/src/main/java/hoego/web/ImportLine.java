package hoego.web;

import java.time.Instant;

/**
 * An import, in the list of all.
 *
 * @param name of the file that was sent
 * @param bytes that it had
 * @param path where it is told in full
 * @param said what it did, in the owner's words
 */
public record ImportLine(String name, long bytes, String path, Instant at, String said) {}
