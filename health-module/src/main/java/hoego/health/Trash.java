package hoego.health;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Deleted health records, with everything that hung on them. */
@Singleton
public final class Trash {

    /** What became of a wish to restore. */
    public enum Restoration {
        BACK,
        TAKEN
    }

    private final TrashRepository trash;

    Trash(TrashRepository trash) {
        this.trash = trash;
    }

    /** Moves a record here and gives its place; empty if there is none. */
    public Optional<Long> discard(HealthKind kind, long id, String title, Instant at) {
        return trash.discard(kind.written(), kind.table(), id, title, at);
    }

    /** The newest first. */
    public List<Trashed> all() {
        return trash.findAll();
    }

    /** Puts a record back under its old id; empty if it is not here. */
    public Optional<Restoration> restore(long id) {
        return trash.restore(id).map(Restoration::valueOf);
    }

    /** Drops what was deleted before a moment. */
    public void empty(Instant before) {
        trash.deleteBefore(before);
    }
}
