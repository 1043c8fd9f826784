package hoego.web;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/**
 * An image that texts may show.
 *
 * @param hash SHA-256 of its bytes, in hex
 * @param width in pixels
 * @param height in pixels
 * @param name of the file it was added from
 * @param size in bytes
 */
@Introspected
public record Image(
        long id, String hash, ImageType type, int width, int height, String name, int size, Instant createdAt) {

    private static final int ENOUGH = 10;

    /**
     * Where it is found, without the base path: {@code /images/7-0f3a….png}. Nobody guesses it, and no other image ever
     * stands there, even where numbers are given anew.
     */
    public String path() {
        return Images.FOLDER + id + "-" + hash.substring(0, ENOUGH) + "." + type.ending();
    }

    /** How a text shows it, described by the name of its file. */
    public String markdown() {
        var words = name.replaceFirst("(?<=.)\\.\\w{2,4}$", "");
        return "![" + OwnLinks.closed(words) + "](" + path() + ")";
    }

    /** Its size as one would say it, at least one. */
    public long kilobytes() {
        return Math.max(1, Math.round(size / 1024.0));
    }
}
