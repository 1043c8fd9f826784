package hoego.web.blog.files;

import static java.util.Objects.requireNonNull;

import hoego.blog.FiledPost;
import hoego.blog.ImportState;
import hoego.blog.ImportVerdict;
import hoego.blog.ImportedFile;
import hoego.blog.Now;
import hoego.blog.Post;
import hoego.blog.PostDraft;
import hoego.blog.PostFiles;
import hoego.blog.PostImport;
import hoego.blog.PostImportService;
import hoego.blog.PostService;
import hoego.web.Images;
import hoego.web.blog.files.Archive.Entry;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads what an archive of posts would change, and changes it: each file for itself, with its images, or not at all. */
@Singleton
public final class PostImporter {

    private static final Logger LOG = LoggerFactory.getLogger(PostImporter.class);

    /** So many files, or so many letters, are compared with what is there at once. */
    private static final int MANY_FILES = 50;

    private static final int MANY_LETTERS = 2_000_000;

    private static final int LARGEST_IMAGE = 10 << 20;

    private final PostImportService imports;
    private final PostFiles files;
    private final PostService posts;
    private final Images images;
    private final Validator validator;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    PostImporter(
            PostImportService imports,
            PostFiles files,
            PostService posts,
            Images images,
            Validator validator,
            TransactionOperations<Connection> transactions,
            Clock clock) {
        this.imports = imports;
        this.files = files;
        this.posts = posts;
        this.images = images;
        this.validator = validator;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Keeps what would become of each file. */
    public void read(PostImport upload, Path archive, Now now) {
        walk(upload, archive, now, ImportState.READ, (opened, found, judgements) -> {
            var rows = new ArrayList<ImportedFile>();
            for (int i = 0; i < found.size(); i++) {
                rows.add(row(upload, found.get(i), judgements.get(i), false));
            }
            imports.expect(upload.id(), rows, clock.instant());
        });
    }

    /**
     * Does it, and keeps what became of each file. What was done before, and interrupted, is not done again.
     *
     * @param beginning puts right what a new post says it began with
     */
    public void run(PostImport upload, Path archive, Now now, UnaryOperator<PostDraft> beginning) {
        var done = imports.done(upload.id());
        walk(upload, archive, now, ImportState.DONE, (opened, found, judgements) -> {
            var making = new Making(upload, opened, now, beginning);
            for (int i = 0; i < found.size(); i++) {
                if (!done.contains(found.get(i).number())) {
                    settle(making, found.get(i), judgements.get(i));
                }
            }
            imports.goOn(upload.id(), clock.instant());
        });
    }

    private record Making(PostImport upload, Archive archive, Now now, UnaryOperator<PostDraft> beginning) {}

    private interface Step {

        void take(Archive archive, List<FoundPost> found, List<Judgement> judgements);
    }

    private void walk(PostImport upload, Path path, Now now, ImportState end, Step step) {
        try (var archive = Archive.open(path)) {
            var texts = texts(archive);
            var hasPosts = hasPosts(texts);
            var judge = new Judge(now.zone(), validator);
            var chunk = new ArrayList<FoundPost>();
            int letters = 0;
            for (int number = 0; number < texts.size(); number++) {
                var found = found(number, texts.get(number), archive, now, hasPosts);
                chunk.add(found);
                letters += found.file() == null ? 0 : found.file().post().body().length();
                if (chunk.size() == MANY_FILES || letters > MANY_LETTERS || number == texts.size() - 1) {
                    step.take(archive, chunk, judged(judge, chunk));
                    chunk.clear();
                    letters = 0;
                }
            }
            var problem = texts.isEmpty() ? "no-texts" : "";
            var others = archive.entries().size() - texts.size();
            imports.end(upload.id(), texts.isEmpty() ? ImportState.REFUSED : end, problem, others, clock.instant());
        } catch (RefusedFile refused) {
            imports.end(upload.id(), ImportState.REFUSED, refused.reason(), 0, clock.instant());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is told of: texts, and what must not be read or opened. */
    private static List<Entry> texts(Archive archive) {
        return archive.entries().stream()
                .filter(entry -> FileName.isText(entry.path())
                        || FileName.isArchive(entry.path())
                        || Set.of("absolute", "upwards", "link", "encrypted").contains(entry.hazard()))
                .toList();
    }

    /** Whether posts have a folder of their own, as for Jekyll and Hexo; texts beside it are pages. */
    private static boolean hasPosts(List<Entry> texts) {
        return texts.stream().anyMatch(entry -> isAmongPosts(entry.path()));
    }

    private static boolean isAmongPosts(String path) {
        return ("/" + path).contains("/_posts/") || ("/" + path).contains("/_drafts/");
    }

    private static FoundPost found(int number, Entry entry, Archive archive, Now now, boolean hasPosts) {
        if (!entry.hazard().isEmpty()) {
            return FoundPost.refused(number, entry.path(), entry.hazard());
        }
        if (!FileName.isText(entry.path())) {
            return FoundPost.refused(number, entry.path(), "archive");
        }
        if (hasPosts && !isAmongPosts(entry.path())) {
            return FoundPost.refused(number, entry.path(), "page");
        }
        return FoundPost.read(number, entry, archive, now.day(), now.zone());
    }

    private List<Judgement> judged(Judge judge, List<FoundPost> found) {
        var known = files.find(Judge.clues(found));
        return found.stream().map(each -> judge.judge(each, known)).toList();
    }

    private static ImportedFile row(PostImport upload, FoundPost found, Judgement judgement, boolean done) {
        var post = judgement.post();
        return row(
                upload,
                found,
                judgement,
                done,
                post == null ? null : post.post().id(),
                found.images().size());
    }

    private static ImportedFile row(
            PostImport upload, FoundPost found, Judgement judgement, boolean done, @Nullable Long postId, int images) {
        var file = found.file();
        return new ImportedFile(
                0,
                upload.id(),
                found.number(),
                found.path(),
                file == null ? "" : file.post().title(),
                file == null ? null : PostWriter.dated(file.post()),
                file == null ? "" : file.post().status().name(),
                images,
                found.missing() + found.images().size() - images,
                judgement.verdict(),
                judgement.reason(),
                judgement.detail(),
                judgement.notes(),
                done,
                postId);
    }

    @SuppressWarnings("CatchingUnchecked") // whatever goes wrong with one file, the others go on
    private void settle(Making making, FoundPost found, Judgement judgement) {
        try {
            transactions.executeWrite(transaction -> {
                imports.settle(made(making, found, judgement));
                return true;
            });
        } catch (RuntimeException e) {
            LOG.error(
                    "File {} of import {} failed",
                    found.number(),
                    making.upload().id(),
                    e);
            var failed = Judgement.skipped("failed", "", judgement.post(), judgement.notes());
            imports.settle(row(making.upload(), found, failed, true));
        }
    }

    private ImportedFile made(Making making, FoundPost found, Judgement judgement) {
        var draft = judgement.draft();
        if (draft == null) {
            if (isNewlyKnown(found, judgement)) {
                remember(found, requireNonNull(judgement.post()).post(), making.now());
            }
            return row(making.upload(), found, judgement, true);
        }
        var shown = new HashMap<String, Optional<String>>();
        var linked = draft.saying(
                draft.title(),
                ImageLinks.replaced(
                        draft.body(),
                        address ->
                                shown.computeIfAbsent(address, file -> kept(making.archive(), found.images(), file))));
        var known = judgement.post();
        var post = known == null ? added(found, linked, making) : changed(known, linked, making.now());
        remember(found, post, making.now());
        var images = (int) found.images().keySet().stream()
                .filter(address -> shown.getOrDefault(address, Optional.empty()).isPresent())
                .count();
        return row(making.upload(), found, judgement, true, post.id(), images);
    }

    /** Whether a post was not made of a file, but stands in this one: from now on the file may change it. */
    private static boolean isNewlyKnown(FoundPost found, Judgement judgement) {
        var post = judgement.post();
        return judgement.verdict() == ImportVerdict.SAME
                && post != null
                && post.source() == null
                && !post.uid().equals(requireNonNull(found.file()).uid());
    }

    /** Where an image stands from now on; empty if it is not taken, or none of the archive's. */
    private Optional<String> kept(Archive archive, Map<String, Entry> entries, String address) {
        var exported = "/" + address;
        if (PostWriter.isOurs(exported) && images.find(exported).isPresent()) {
            return Optional.of(exported);
        }
        return Optional.ofNullable(entries.get(address)).flatMap(entry -> kept(archive, entry));
    }

    private Optional<String> kept(Archive archive, Entry entry) {
        try {
            return switch (images.add(archive.read(entry, LARGEST_IMAGE), entry.name())) {
                case Images.Addition.Added(var image) -> Optional.of(image.path());
                case Images.Addition.Refused refused -> Optional.empty();
            };
        } catch (RefusedFile refused) {
            return Optional.empty();
        }
    }

    private Post added(FoundPost found, PostDraft draft, Making making) {
        var post = posts.add(making.beginning().apply(draft), making.now());
        var uid = requireNonNull(found.file()).uid();
        if (uid != null) {
            files.name(post.id(), uid);
        }
        return post;
    }

    private Post changed(FiledPost known, PostDraft draft, Now now) {
        var before = known.post();
        return posts.change(before.id(), before.version(), draft, now).orElseThrow();
    }

    private void remember(FoundPost found, Post post, Now now) {
        var state = PostWriter.state(PostDraft.of(post, now.zone()), now.zone());
        files.remember(post.id(), found.path(), found.digest(), state);
    }
}
