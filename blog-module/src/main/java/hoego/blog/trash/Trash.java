package hoego.blog.trash;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Deleted records with all that hung on them. No area gets at those of another. */
@Singleton
public class Trash {

    /** What became of a wish to restore. */
    public enum Outcome {
        BACK,

        /** Another record holds its place. */
        TAKEN,

        /** What it belongs to is deleted, too, and has to come back first. */
        WAITING
    }

    private final TrashRepository trash;

    Trash(TrashRepository trash) {
        this.trash = trash;
    }

    /**
     * Moves a record here and gives its place; empty if there is none.
     *
     * @param kind such as {@code round}
     * @param table such as {@code blog.round}
     */
    public Optional<Long> take(String area, String kind, String table, long id, String title) {
        return Optional.ofNullable(trash.discard(area + "." + kind, table, id, title));
    }

    /** The newest first. */
    public List<Trashed> all(String area) {
        return trash.findNewestFirst(area);
    }

    /** Puts a record back under its old id; empty if it is not here. */
    public Optional<Outcome> restore(String area, long id) {
        return Optional.ofNullable(trash.restore(area, id)).map(Outcome::valueOf);
    }

    /** What a deleted record belongs to, if that is here. */
    public Optional<Trashed> findParent(long id) {
        return trash.findParent(id);
    }

    /** Drops what was deleted before a moment. */
    public void empty(String area, Instant before) {
        trash.deleteBefore(area, before);
    }
}
