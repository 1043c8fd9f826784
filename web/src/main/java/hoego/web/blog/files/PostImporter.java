package hoego.web.blog.files;

import hoego.blog.ImportProblem;
import hoego.blog.ImportState;
import hoego.blog.Now;
import hoego.blog.PostDraft;
import hoego.blog.PostFiles;
import hoego.blog.PostImport;
import hoego.blog.PostImportService;
import hoego.web.blog.files.PostMaker.Making;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads what an archive of posts would change, and changes it: each file for itself, with its images, or not at all. */
@Singleton
public final class PostImporter {

    private static final Logger LOG = LoggerFactory.getLogger(PostImporter.class);

    /** So many files, or so many letters, are compared with what is there at once. */
    private static final int MANY_FILES = 50;

    private static final int MANY_LETTERS = 2_000_000;

    private final PostImportService imports;
    private final PostFiles files;
    private final PostMaker maker;
    private final Validator validator;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    PostImporter(
            PostImportService imports,
            PostFiles files,
            PostMaker maker,
            Validator validator,
            TransactionOperations<Connection> transactions,
            Clock clock) {
        this.imports = imports;
        this.files = files;
        this.maker = maker;
        this.validator = validator;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Keeps what would become of each file. */
    public void read(PostImport upload, Path archive, Now now) {
        walk(
                upload,
                archive,
                now,
                ImportState.READ,
                (opened, some) -> imports.expect(
                        upload.id(),
                        some.stream()
                                .map(each -> each.found().expected(upload, each.judgement()))
                                .toList(),
                        clock.instant()));
    }

    /**
     * Does it, and keeps what became of each file. What was done before, and interrupted, is not done again.
     *
     * @param beginning puts right what a new post says it began with
     */
    public void run(PostImport upload, Path archive, Now now, UnaryOperator<PostDraft> beginning) {
        var done = imports.done(upload.id());
        walk(upload, archive, now, ImportState.DONE, (opened, some) -> {
            var making = new Making(upload, opened, now, beginning);
            some.stream().filter(each -> !done.contains(each.found().number())).forEach(each -> settle(making, each));
            imports.goOn(upload.id(), clock.instant());
        });
    }

    private record Judged(FoundPost found, Judgement judgement) {}

    private interface Step {

        void take(Archive archive, List<Judged> some);
    }

    private void walk(PostImport upload, Path path, Now now, ImportState end, Step step) {
        try (var archive = Archive.open(path)) {
            var texts = ArchivedTexts.of(archive);
            if (texts.size() == 0) {
                imports.refuse(upload.id(), ImportProblem.NO_TEXTS, clock.instant());
                return;
            }
            var judge = new Judge(now.zone(), validator);
            var chunk = new ArrayList<FoundPost>();
            int letters = 0;
            for (int number = 0; number < texts.size(); number++) {
                var found = texts.read(number, now);
                chunk.add(found);
                letters += found.file() == null ? 0 : found.file().post().body().length();
                if (chunk.size() == MANY_FILES || letters > MANY_LETTERS || number == texts.size() - 1) {
                    step.take(archive, judged(judge, chunk));
                    chunk.clear();
                    letters = 0;
                }
            }
            imports.end(upload.id(), end, texts.others(), clock.instant());
        } catch (RefusedArchive refused) {
            imports.refuse(upload.id(), refused.problem(), clock.instant());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Judged> judged(Judge judge, List<FoundPost> found) {
        var known = new KnownPosts(files.find(KnownPosts.clues(found)));
        return found.stream()
                .map(each -> new Judged(each, judge.judge(each, known)))
                .toList();
    }

    @SuppressWarnings("CatchingUnchecked") // whatever goes wrong with one file, the others go on
    private void settle(Making making, Judged judged) {
        var found = judged.found();
        try {
            transactions.executeWrite(transaction -> {
                imports.settle(maker.make(making, found, judged.judgement()));
                return true;
            });
        } catch (RuntimeException e) {
            LOG.error(
                    "File {} of import {} failed",
                    found.number(),
                    making.upload().id(),
                    e);
            imports.settle(
                    found.expected(making.upload(), judged.judgement().failed()).settled());
        }
    }
}
