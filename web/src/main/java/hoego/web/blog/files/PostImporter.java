package hoego.web.blog.files;

import hoego.blog.ImportProblem;
import hoego.blog.ImportReason;
import hoego.blog.ImportState;
import hoego.blog.ImportedFile;
import hoego.blog.Now;
import hoego.blog.PostDraft;
import hoego.blog.PostFiles;
import hoego.blog.PostImport;
import hoego.blog.PostImportService;
import hoego.web.Mishap;
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

    private static final Judgement FAILED = Judgement.skipped(ImportReason.FAILED, "", null);

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
        walk(upload, archive, now, ImportState.READ, (opened, some) -> expect(upload, some));
    }

    /** Together, or where that fails one by one. */
    @SuppressWarnings("CatchingUnchecked") // whatever is wrong with one file, the others go on
    private void expect(PostImport upload, List<Judged> some) {
        var expected = some.stream()
                .map(each -> each.found().expected(upload, each.judgement()))
                .toList();
        try {
            imports.expect(upload.id(), expected, clock.instant());
        } catch (RuntimeException e) {
            if (some.size() > 1) {
                some.forEach(each -> expect(upload, List.of(each)));
            } else {
                imports.expect(upload.id(), List.of(failed(some.getFirst(), upload, e)), clock.instant());
            }
        }
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
                var found = read(texts, number, upload, now);
                chunk.add(found);
                letters += found.file() == null ? 0 : found.file().post().body().length();
                if (chunk.size() == MANY_FILES || letters > MANY_LETTERS || number == texts.size() - 1) {
                    step.take(archive, judged(judge, chunk, upload));
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

    @SuppressWarnings("CatchingUnchecked") // whatever is wrong with one file, the others go on
    private static FoundPost read(ArchivedTexts texts, int number, PostImport upload, Now now) {
        try {
            return texts.read(number, now);
        } catch (RuntimeException | StackOverflowError e) {
            return failed(number, texts.entries().get(number).path(), upload, e);
        }
    }

    /** Together, or where that fails one by one. */
    @SuppressWarnings("CatchingUnchecked") // whatever is wrong with one file, the others go on
    private List<Judged> judged(Judge judge, List<FoundPost> some, PostImport upload) {
        judge.meet(some);
        try {
            var known = new KnownPosts(files.find(KnownPosts.clues(some)));
            return some.stream()
                    .map(each -> new Judged(each, judge.judge(each, known)))
                    .toList();
        } catch (RuntimeException | StackOverflowError e) {
            if (some.size() > 1) {
                return some.stream()
                        .flatMap(each -> judged(judge, List.of(each), upload).stream())
                        .toList();
            }
            var found = some.getFirst();
            return List.of(new Judged(failed(found.number(), found.path(), upload, e), FAILED));
        }
    }

    /** What is kept of a file that could not be taken after all. */
    private static ImportedFile failed(Judged judged, PostImport upload, Throwable e) {
        var found = judged.found();
        return failed(found.number(), found.path(), upload, e).expected(upload, FAILED);
    }

    private static FoundPost failed(int number, String path, PostImport upload, Throwable e) {
        LOG.error("File {} of import {} failed: {}", number, upload.id(), Mishap.of(e));
        return FoundPost.refused(number, path, ImportReason.FAILED);
    }

    @SuppressWarnings("CatchingUnchecked") // whatever goes wrong with one file, the others go on
    private void settle(Making making, Judged judged) {
        var found = judged.found();
        try {
            transactions.executeWrite(transaction -> {
                imports.settle(maker.make(making, found, judged.judgement()));
                return true;
            });
        } catch (RuntimeException | StackOverflowError e) {
            imports.settle(failed(judged, making.upload(), e).settled());
        }
    }
}
