package hoego.web.interviews;

import hoego.study.interviews.InterviewsTrash;
import hoego.study.trash.Trashed;
import hoego.web.Bin;
import hoego.web.Notice;
import hoego.web.Ui;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What was deleted of interviews, stages, questions and topics. */
@Singleton
public final class InterviewsBin implements Bin {

    private final InterviewsTrash trash;

    InterviewsBin(InterviewsTrash trash) {
        this.trash = trash;
    }

    @Override
    public String name() {
        return InterviewsArea.NAME;
    }

    @Override
    public List<Deleted> deleted() {
        return trash.all().stream().map(InterviewsBin::deleted).toList();
    }

    private static Deleted deleted(Trashed trashed) {
        return new Deleted(trashed.kind(), trashed.id(), trashed.title(), trashed.deletedAt());
    }

    @Override
    public Optional<Notice> restore(Ui ui, long id) {
        return trash.restore(id).map(outcome -> switch (outcome) {
            case BACK -> back(ui);
            case TAKEN -> taken(ui);
            case WAITING -> waiting(ui, trash.findParent(id).map(InterviewsBin::deleted));
        });
    }

    @Override
    public void empty(Instant before) {
        trash.empty(before);
    }
}
