package hoego.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes files that are sent, and sees to it that they are read and imported while pages are asked for. */
@Singleton
public final class ImportDesk {

    private static final Logger LOG = LoggerFactory.getLogger(ImportDesk.class);

    /** A table with the form around it. */
    public static final long MOST_BYTES = CsvFile.MOST_BYTES + (1L << 20);

    /** So many records are taken back before anyone wonders. */
    private static final int SOON = 1_000;

    private final Uploads uploads;
    private final ImportWork work;
    private final Once once;

    ImportDesk(Uploads uploads, ImportWork work, Once once) {
        this.uploads = uploads;
        this.work = work;
        this.once = once;
    }

    /**
     * Keeps the one file that was sent.
     *
     * @param stored begins to read it, and gives the path of its page
     * @param refused the page that says why it is not kept
     */
    public HttpResponse<?> take(
            Ui ui,
            HttpHeaders headers,
            @Nullable InputStream body,
            Function<Uploads.Sent.Stored, String> stored,
            Function<String, Object> refused)
            throws IOException {
        try (var sent = body == null ? InputStream.nullInputStream() : body) {
            var type = headers.get(HttpHeaders.CONTENT_TYPE);
            return switch (uploads.storeOne(sent, type == null ? "" : type, MOST_BYTES)) {
                case Uploads.Sent.Stored file -> ui.seeOther(stored.apply(file));
                case Uploads.Sent.Refused why ->
                    HttpResponse.unprocessableEntity().body(refused.apply(UploadWords.refused(ui, why)));
            };
        }
    }

    /** Whether a file is still there. */
    public boolean keeps(String file) {
        return uploads.find(file).isPresent();
    }

    /** Begins to do something with a file. */
    public void start(String file, Consumer<Path> task, Runnable failed) {
        uploads.find(file).ifPresent(path -> work.start(() -> task.accept(path), failed));
    }

    /**
     * Begins to import what was shown, once.
     *
     * @param file empty if there is no such import
     * @param page its path
     * @param begin takes it up, unless somebody else is at it
     */
    public HttpResponse<?> run(
            Ui ui,
            String key,
            Optional<String> file,
            String page,
            BooleanSupplier begin,
            Consumer<Path> task,
            Runnable failed) {
        var isBegun = new AtomicBoolean();
        var answer = once.perform(
                ui,
                key,
                () -> file.map(name -> {
                    isBegun.set(keeps(name) && begin.getAsBoolean());
                    return Answer.to(page);
                }));
        if (isBegun.get()) {
            file.ifPresent(name -> start(name, task, failed));
        }
        return answer;
    }

    /**
     * Deletes what an import made: at once, or where that is much, while pages are asked for.
     *
     * @param list where it leads
     * @param name of the import; empty if there is none that was done
     * @param changed how many rows of it changed something
     * @param discard gives its place in the trash
     */
    public HttpResponse<?> takeBack(
            Ui ui,
            String key,
            Bin bin,
            String list,
            Optional<String> name,
            int changed,
            Function<String, Optional<Long>> discard) {
        if (changed <= SOON) {
            return once.discard(ui, key, bin, list, name, () -> name.flatMap(discard));
        }
        var isAsked = new AtomicBoolean();
        var answer = once.perform(
                ui,
                key,
                () -> name.map(each -> {
                    isAsked.set(true);
                    return Answer.to(list).saying(ui.text("import.being-taken-back"));
                }));
        if (isAsked.get()) {
            name.ifPresent(each -> work.start(
                    () -> discard.apply(each).ifPresent(place -> LOG.info("An import was taken back: {}", place)),
                    () -> {}));
        }
        return answer;
    }
}
