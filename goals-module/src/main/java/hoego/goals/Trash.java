package hoego.goals;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Deleted records with all that hung on them. */
@Singleton
public class Trash {

    private final TrashRepository trash;

    Trash(TrashRepository trash) {
        this.trash = trash;
    }

    Optional<Long> take(String kind, String table, long id, String title) {
        return Optional.ofNullable(trash.discard(kind, table, id, title));
    }

    /** The newest first. */
    public List<Trashed> all() {
        return trash.findAllNewestFirst();
    }

    /** Puts a record back: whether its place was free; empty if it is not in the trash. */
    @Transactional
    public Optional<Boolean> restore(long id) {
        return Optional.ofNullable(trash.restore(id)).map("BACK"::equals);
    }

    public void empty(Instant before) {
        trash.deleteOlder(before);
    }
}
