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
    private final ResolutionRepository resolutions;

    Trash(TrashRepository trash, ResolutionRepository resolutions) {
        this.trash = trash;
        this.resolutions = resolutions;
    }

    Optional<Long> take(String kind, String table, long id, String title) {
        return Optional.ofNullable(trash.discard(kind, table, id, title));
    }

    /** The newest first. */
    public List<Trashed> all() {
        return trash.findAllNewestFirst();
    }

    /**
     * Puts a record back; empty if it is not in the trash. A resolution that goes on with an earlier one needs that to be
     * carried over: an open one is carried again, one with another answer has to be opened first.
     */
    @Transactional
    public Optional<Restoration> restore(long id) {
        var earlier = resolutions.findBeforeDeleted(id).filter(resolution -> resolution.fate() != Fate.CARRIED);
        if (earlier.isPresent() && !earlier.get().isOpen()) {
            return Optional.of(new Restoration.Answered(earlier.get()));
        }
        return Optional.ofNullable(trash.restore(id)).map(outcome -> switch (outcome) {
            case "TAKEN" -> new Restoration.Taken();
            case "WAITING" -> new Restoration.Waiting(trash.findParent(id).orElse(null));
            default -> earlier.map(this::carriedAgain).orElseGet(Restoration.Back::new);
        });
    }

    private Restoration carriedAgain(Resolution earlier) {
        var later = resolutions.findCarriedTo(earlier.id()).orElseThrow();
        resolutions.update(earlier.settled(Fate.CARRIED, later.madeOn(), "", null));
        return new Restoration.CarriedAgain();
    }

    public void empty(Instant before) {
        trash.deleteOlder(before);
    }
}
