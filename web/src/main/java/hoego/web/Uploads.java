package hoego.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.context.annotation.Value;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultHttpContent;
import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.codec.http.multipart.DefaultHttpDataFactory;
import io.netty.handler.codec.http.multipart.FileUpload;
import io.netty.handler.codec.http.multipart.HttpPostMultipartRequestDecoder;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder.EndOfDataDecoderException;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder.ErrorDataDecoderException;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Files that the owner sends to be read, kept for a day in the folder {@code imports}, so that what was shown of one is what
 * is done with it. They are written as they come, and no more of them is held in memory than a few pieces.
 */
@Singleton
public final class Uploads {

    /** So long a file is kept. */
    public static final Duration KEPT = Duration.ofDays(1);

    private static final int PIECE = 64 << 10;
    private static final int LONGEST_HEAD = 64 << 10;
    private static final int MOST_FILES = 25_000;
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Path folder;
    private final Clock clock;

    Uploads(@Value("${hoego.data:data}") Path data, Clock clock) {
        this.folder = data.toAbsolutePath().resolve("imports");
        this.clock = clock;
    }

    /** What came of a form that brought files. */
    public sealed interface Sent {

        /**
         * It is kept.
         *
         * @param file under which it is found again
         * @param name of the file, or of the first of several
         * @param bytes that were sent, however they are kept
         */
        record Stored(String file, String name, long bytes) implements Sent {}

        /**
         * It is not.
         *
         * @param most bytes that it might have had
         */
        record Refused(Refusal why, long most) implements Sent {}
    }

    /** Why files are not kept. */
    public enum Refusal {
        NOTHING,
        DAMAGED,
        TOO_LARGE,

        /** An archive, and something beside it. */
        SEVERAL_ARCHIVES,

        /** Where one was asked for. */
        SEVERAL_FILES,

        /** It is called one, and is none. */
        NO_ARCHIVE
    }

    /**
     * Keeps what a form brings: one archive as it is, other files together in one.
     *
     * @param type of the form's body, with what parts it
     * @param most bytes that it may have
     */
    public Sent store(InputStream form, String type, long most) throws IOException {
        return store(form, type, most, false);
    }

    /** Keeps the one file that a form brings. */
    public Sent storeOne(InputStream form, String type, long most) throws IOException {
        return store(form, type, most, true);
    }

    private Sent store(InputStream form, String type, long most, boolean alone) throws IOException {
        Files.createDirectories(folder);
        var file = UUID.randomUUID().toString();
        var unfinished = folder.resolve(file + ".unfinished");
        try {
            var sent = write(form, type, most, new Place(file, unfinished, alone));
            if (sent instanceof Sent.Stored) {
                Files.setLastModifiedTime(unfinished, FileTime.from(clock.instant()));
                Files.move(unfinished, folder.resolve(file));
            }
            return sent;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private record Place(String file, Path unfinished, boolean alone) {}

    private Sent write(InputStream form, String type, long most, Place place) throws IOException {
        try (var kept = new UploadedFiles(place.unfinished(), place.alone())) {
            var refusal = read(form, type, most, kept);
            if (refusal.isPresent() || kept.name().isEmpty()) {
                return new Sent.Refused(refusal.orElse(Refusal.NOTHING), most);
            }
            return new Sent.Stored(place.file(), kept.name(), kept.bytes());
        }
    }

    private Optional<Refusal> read(InputStream form, String type, long most, UploadedFiles kept) throws IOException {
        var head = new DefaultHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.POST, "/");
        head.headers().set(HttpHeaderNames.CONTENT_TYPE, type);
        if (!HttpPostRequestDecoder.isMultipart(head)) {
            return Optional.of(Refusal.DAMAGED);
        }
        var parts = Files.createTempDirectory(folder, "parts");
        var factory = new DefaultHttpDataFactory(PIECE);
        factory.setBaseDir(parts.toString());
        factory.setDeleteOnExit(false);
        HttpPostMultipartRequestDecoder decoder = null;
        try {
            decoder = new HttpPostMultipartRequestDecoder(factory, head, UTF_8, MOST_FILES, LONGEST_HEAD);
            return read(form, most, decoder, kept);
        } catch (ErrorDataDecoderException | IllegalArgumentException damaged) {
            return Optional.of(Refusal.DAMAGED);
        } finally {
            if (decoder != null) {
                decoder.destroy();
            }
            factory.cleanAllHttpData();
            delete(parts);
        }
    }

    private static Optional<Refusal> read(
            InputStream form, long most, HttpPostMultipartRequestDecoder decoder, UploadedFiles kept)
            throws IOException {
        long bytes = 0;
        for (var piece = form.readNBytes(PIECE); piece.length > 0; piece = form.readNBytes(PIECE)) {
            bytes += piece.length;
            if (bytes > most) {
                return Optional.of(Refusal.TOO_LARGE);
            }
            var refusal = take(new DefaultHttpContent(Unpooled.wrappedBuffer(piece)), decoder, kept);
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return take(LastHttpContent.EMPTY_LAST_CONTENT, decoder, kept);
    }

    private static Optional<Refusal> take(
            HttpContent piece, HttpPostMultipartRequestDecoder decoder, UploadedFiles kept) throws IOException {
        decoder.offer(piece);
        try {
            while (decoder.hasNext()) {
                var part = decoder.next();
                decoder.removeHttpDataFromClean(part);
                try {
                    var refusal = part instanceof FileUpload file ? kept.add(file) : Optional.<Refusal>empty();
                    if (refusal.isPresent()) {
                        return refusal;
                    }
                } finally {
                    part.release();
                }
            }
        } catch (EndOfDataDecoderException end) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static void delete(Path parts) throws IOException {
        try (var left = Files.newDirectoryStream(parts)) {
            for (var part : left) {
                Files.deleteIfExists(part);
            }
        }
        Files.deleteIfExists(parts);
    }

    /** A file that is still kept. */
    public Optional<Path> find(String file) {
        return Optional.of(file)
                .filter(name -> NAME.matcher(name).matches())
                .map(folder::resolve)
                .filter(Files::isRegularFile);
    }

    /** Throws away what was kept for long enough, and what never came to its end. */
    void forgetOld(Instant now) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var all = Files.newDirectoryStream(folder)) {
            for (var file : all) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(KEPT))) {
                    forget(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void forget(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            delete(file);
        } else {
            Files.deleteIfExists(file);
        }
    }
}
