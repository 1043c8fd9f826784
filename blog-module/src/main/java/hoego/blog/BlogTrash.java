package hoego.blog;

import hoego.blog.trash.Trash;
import hoego.blog.trash.Trashed;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Deleted records of the blog with all that hung on them. */
@Singleton
public class BlogTrash {

    private static final String AREA = "blog";

    private final Trash trash;
    private final CohortRepository cohorts;

    BlogTrash(Trash trash, CohortRepository cohorts) {
        this.trash = trash;
        this.cohorts = cohorts;
    }

    /** Moves a record here and gives its place; empty if there is none. */
    public Optional<Long> discard(BlogKind kind, long id, String title) {
        return trash.take(AREA, kind.written(), kind.table(), id, title);
    }

    /** The newest first. */
    public List<Trashed> all() {
        return trash.all(AREA);
    }

    /** Puts a record back under its old id, a cohort only where its number is free; empty if it is not here. */
    @Transactional
    public Optional<Trash.Outcome> restore(long id) {
        var number = cohorts.findNumberDeleted(id);
        number.ifPresent(held -> cohorts.lockNumbers());
        return number.flatMap(held -> cohorts.findOther(held, 0)).isPresent()
                ? Optional.of(Trash.Outcome.TAKEN)
                : trash.restore(AREA, id);
    }

    /** What a deleted record belongs to, if that is here. */
    public Optional<Trashed> findParent(long id) {
        return trash.findParent(id);
    }

    /** Drops what was deleted before a moment. */
    public void empty(Instant before) {
        trash.empty(AREA, before);
    }
}
