package hoego.goals.career;

import hoego.goals.trash.Trash;
import hoego.goals.trash.Trashed;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Deleted career records with all that hung on them. */
@Singleton
public class CareerTrash {

    private static final String AREA = "career";

    private final Trash trash;

    CareerTrash(Trash trash) {
        this.trash = trash;
    }

    /** Moves a record here and gives its place; empty if there is none. */
    Optional<Long> take(CareerKind kind, long id, String title) {
        return trash.take(AREA, kind.written(), kind.table(), id, title);
    }

    /** The newest first. */
    public List<Trashed> all() {
        return trash.all(AREA);
    }

    /** Puts a record back; empty if it is not here. */
    public Optional<Trash.Outcome> restore(long id) {
        return trash.restore(AREA, id);
    }

    /** What a deleted record belongs to, if that is here. */
    public Optional<Trashed> findParent(long id) {
        return trash.findParent(id);
    }

    public void empty(Instant before) {
        trash.empty(AREA, before);
    }
}
