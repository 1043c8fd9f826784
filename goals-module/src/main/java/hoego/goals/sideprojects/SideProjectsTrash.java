package hoego.goals.sideprojects;

import hoego.goals.trash.Trash;
import hoego.goals.trash.Trashed;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Deleted side projects and steps. */
@Singleton
public class SideProjectsTrash {

    static final String AREA = "side-projects";

    private final Trash trash;

    SideProjectsTrash(Trash trash) {
        this.trash = trash;
    }

    /** The newest first. */
    public List<Trashed> all() {
        return trash.all(AREA);
    }

    /** Puts a record back under its old id; empty if it is not here. */
    public Optional<Trash.Outcome> restore(long id) {
        return trash.restore(AREA, id);
    }

    /** The deleted project of a deleted step, if that is here. */
    public Optional<Trashed> findParent(long id) {
        return trash.findParent(id);
    }

    /** Drops what was deleted before a moment. */
    public void empty(Instant before) {
        trash.empty(AREA, before);
    }
}
