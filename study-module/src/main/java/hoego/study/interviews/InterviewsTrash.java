package hoego.study.interviews;

import hoego.study.trash.Trash;
import hoego.study.trash.Trashed;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Deleted interviews, stages, questions and topics. */
@Singleton
public class InterviewsTrash {

    private static final String AREA = "interviews";

    private final Trash trash;

    InterviewsTrash(Trash trash) {
        this.trash = trash;
    }

    Optional<Long> take(String kind, String table, long id, String title) {
        return trash.take(AREA, kind, table, id, title);
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
