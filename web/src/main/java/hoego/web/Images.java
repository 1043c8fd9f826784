package hoego.web;

import static java.util.stream.Collectors.toCollection;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The images that texts show: PNG, JPEG, GIF and WebP of at most 10 MB and 40 million pixels, kept without what they tell
 * beside the image. Whatever no text mentions for 30 days is gone.
 */
@Singleton
public class Images {

    static final String FOLDER = "/images/";

    private static final Duration KEPT_UNSEEN = Duration.ofDays(30);
    private static final Pattern PATH = Pattern.compile("/images/(\\d{1,18})-[0-9a-f]{10}\\.(?:png|jpg|gif|webp)");
    private static final Pattern FOLDERS = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);
    private static final int LONGEST_NAME = 200;

    /** What became of a file that was to be added. */
    public sealed interface Addition {

        record Added(Image image) implements Addition {}

        /**
         * It is no image that is taken.
         *
         * @param text the name of a text that says why not
         */
        record Refused(String text) implements Addition {}
    }

    private final ImageRepository images;
    private final Clock clock;

    Images(ImageRepository images, Clock clock) {
        this.images = images;
        this.clock = clock;
    }

    /**
     * Adds an image, unless it is there already: the same one twice is one.
     *
     * @param file as it was uploaded or found
     * @param name of the file, perhaps with folders, which are left out
     */
    @Transactional
    public Addition add(byte[] file, String name) {
        try {
            var image = PureImage.of(file);
            var hash = Digest.of(image.bytes);
            images.add(hash, image.type.name(), image.width, image.height, named(name), image.bytes, clock.instant());
            return new Addition.Added(images.findByHash(hash).orElseThrow());
        } catch (RefusedImage refused) {
            return new Addition.Refused("images.refused." + Written.of(refused.reason()));
        }
    }

    /** The image at an address as {@link Image#path()} writes it; empty if there is none. */
    public Optional<Image> find(String path) {
        var written = PATH.matcher(path);
        return written.matches()
                ? images.find(Long.parseLong(written.group(1)))
                        .filter(image -> image.path().equals(path))
                : Optional.empty();
    }

    /** The bytes of an image; empty if it was removed meanwhile. */
    public Optional<byte[]> bytes(Image image) {
        return images.findBytes(image.id()).map(ImageBytes::getBytes);
    }

    /** The paths of all images of ours that a text mentions, in their order. */
    public static Set<String> mentionedIn(String text) {
        return PATH.matcher(text).results().map(MatchResult::group).collect(toCollection(LinkedHashSet::new));
    }

    /** All of them, the latest first. */
    List<Image> page(Paging paging) {
        return images.page(paging.size(), paging.offset());
    }

    long count() {
        return images.count();
    }

    /** Remembers what texts mention now, and removes what none did for long. */
    void forgetUnseen(Instant now) {
        if (images.count() > 0) {
            images.see(now);
            images.deleteUnseen(now.minus(KEPT_UNSEEN));
        }
    }

    private static String named(String file) {
        var name = Legible.of(FOLDERS.matcher(file).replaceFirst(""))
                .replace('\n', ' ')
                .strip();
        return name.isEmpty() ? "image" : Shortened.letters(name, LONGEST_NAME);
    }
}
