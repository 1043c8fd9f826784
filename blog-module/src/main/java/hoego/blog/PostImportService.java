package hoego.blog;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Uploads with posts in them, and what became of them. */
@Singleton
public class PostImportService {

    private final PostImportRepository imports;
    private final ImportedFileRepository files;

    PostImportService(PostImportRepository imports, ImportedFileRepository files) {
        this.imports = imports;
        this.files = files;
    }

    public PostImport add(String name, String file, long bytes, Instant now) {
        return imports.save(PostImport.of(name, file, bytes, now));
    }

    public Optional<PostImport> find(long id) {
        return imports.findById(id);
    }

    /** The latest first. */
    public List<PostImport> list(int limit, long offset) {
        return imports.findLatest(limit, offset);
    }

    public long count() {
        return imports.count();
    }

    public List<ImportCount> counts(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : imports.countVerdicts(ids);
    }

    /**
     * Its texts in their order.
     *
     * @param verdict the name of an {@link ImportVerdict}; empty for all
     * @param words that title or path hold, lower-cased; empty for all
     */
    public List<ImportedFile> files(long id, String verdict, String words, int limit, long offset) {
        return files.findFiltered(id, verdict, words, limit, offset);
    }

    public long countFiles(long id, String verdict, String words) {
        return files.countFiltered(id, verdict, words);
    }

    /** Takes an import up; false if there is nothing to do any more, or somebody else is at it. */
    public boolean begin(long id, Instant now) {
        return imports.begin(id, now, now.minus(PostImport.PATIENCE)) == 1;
    }

    /** Says that somebody is still at it. */
    public void goOn(long id, Instant now) {
        imports.goOn(id, now);
    }

    /** Keeps what is to become of some files. */
    @Transactional
    public void expect(long id, List<ImportedFile> some, Instant now) {
        if (!some.isEmpty()) {
            files.putAll(some);
        }
        imports.goOn(id, now);
    }

    /** Keeps what became of a file. */
    public void settle(ImportedFile file) {
        files.putAll(List.of(file));
    }

    /** The numbers of the files that something became of already. */
    public Set<Integer> done(long id) {
        return Set.copyOf(files.findDone(id));
    }

    /**
     * All of it is known, or done.
     *
     * @param others how many files in it were left alone
     */
    public void end(long id, ImportState state, int others, Instant now) {
        imports.end(id, state, null, others, now);
    }

    /** Nothing is to be made of it. */
    public void refuse(long id, ImportProblem problem, Instant now) {
        imports.end(id, ImportState.REFUSED, problem, 0, now);
    }

    /** What was begun went wrong; what was done by then is whole, and it may be begun again. */
    public void giveUp(PostImport upload, Instant now) {
        imports.end(upload.id(), ImportState.READ, ImportProblem.FAILED, upload.others(), now);
    }

    /**
     * Moves an import and the posts that it made, but for those that were changed, handed in or presented since, into one place
     * of the trash, and gives that; empty if there is no such import.
     */
    public Optional<Long> discardWithPosts(long id, String title) {
        return Optional.ofNullable(imports.discardWithPosts(id, title));
    }
}
