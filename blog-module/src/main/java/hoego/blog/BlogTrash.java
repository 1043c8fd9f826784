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
    private final RoundRepository rounds;

    BlogTrash(Trash trash, CohortRepository cohorts, RoundRepository rounds) {
        this.trash = trash;
        this.cohorts = cohorts;
        this.rounds = rounds;
    }

    /**
     * What became of a wish to restore.
     *
     * @param withdrawn rounds that came back without what was handed in for them, since that is handed in for another now
     */
    public record Restored(Trash.Outcome outcome, int withdrawn) {}

    /** Moves a record here and gives its place; empty if there is none. */
    @Transactional
    public Optional<Long> discard(BlogKind kind, long id, String title) {
        var place = trash.take(AREA, kind.written(), kind.table(), id, title);
        if (kind == BlogKind.POST) {
            place.ifPresent(rounds::rememberHandedIn);
        }
        return place;
    }

    /** The newest first. */
    public List<Trashed> all() {
        return trash.all(AREA);
    }

    /** Puts a record back under its old id, a cohort only where its number is free; empty if it is not here. */
    @Transactional
    public Optional<Restored> restore(long id) {
        var number = cohorts.findNumberDeleted(id);
        number.ifPresent(held -> cohorts.lockNumbers());
        return number.flatMap(held -> cohorts.findOther(held, 0)).isPresent()
                ? Optional.of(new Restored(Trash.Outcome.TAKEN, 0))
                : brought(id);
    }

    private Optional<Restored> brought(long id) {
        var deleted = rounds.findDeleted(id);
        rounds.forgetHandedInAnew(id);
        return trash.restore(AREA, id)
                .map(outcome -> new Restored(
                        outcome,
                        outcome == Trash.Outcome.BACK && !deleted.isEmpty()
                                ? rounds.withdrawHandedInElsewhere(deleted)
                                : 0));
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
