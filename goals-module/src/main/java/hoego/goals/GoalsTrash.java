package hoego.goals;

import hoego.goals.trash.Trash;
import hoego.goals.trash.Trashed;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Deleted goals, resolutions and worries with all that hung on them. */
@Singleton
public class GoalsTrash {

    private static final String AREA = "goals";

    private final Trash trash;
    private final ResolutionRepository resolutions;

    GoalsTrash(Trash trash, ResolutionRepository resolutions) {
        this.trash = trash;
        this.resolutions = resolutions;
    }

    Optional<Long> take(String kind, String table, long id, String title) {
        return trash.take(AREA, kind, table, id, title);
    }

    /** The newest first. */
    public List<Trashed> all() {
        return trash.all(AREA);
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
        return trash.restore(AREA, id).map(outcome -> switch (outcome) {
            case BACK -> earlier.map(this::carriedAgain).orElseGet(Restoration.Back::new);
            case TAKEN -> new Restoration.Taken();
            case WAITING -> new Restoration.Waiting(trash.findParent(id).orElse(null));
        });
    }

    private Restoration carriedAgain(Resolution earlier) {
        var later = resolutions.findCarriedTo(earlier.id()).orElseThrow();
        resolutions.update(earlier.settled(Fate.CARRIED, later.madeOn(), ""));
        return new Restoration.CarriedAgain();
    }

    public void empty(Instant before) {
        trash.empty(AREA, before);
    }
}
