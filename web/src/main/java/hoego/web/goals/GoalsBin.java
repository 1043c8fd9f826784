package hoego.web.goals;

import hoego.goals.GoalsTrash;
import hoego.goals.Resolution;
import hoego.goals.Restoration;
import hoego.web.Bin;
import hoego.web.Notice;
import hoego.web.Ui;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was deleted of goals, resolutions and worries. */
@Singleton
final class GoalsBin implements Bin {

    private final GoalsTrash trash;

    GoalsBin(GoalsTrash trash) {
        this.trash = trash;
    }

    @Override
    public String name() {
        return GoalsArea.NAME;
    }

    @Override
    public List<Deleted> deleted() {
        return trash.all().stream()
                .map(row -> new Deleted(row.kind(), row.id(), row.title(), row.deletedAt()))
                .toList();
    }

    @Override
    public Optional<Notice> restore(Ui ui, long id) {
        return trash.restore(id).map(restoration -> switch (restoration) {
            case Restoration.Back() -> Notice.of(ui.text("notice.restored"));
            case Restoration.CarriedAgain() -> Notice.of(ui.text("goals.notice.carried-again"));
            case Restoration.Taken() -> Notice.of(ui.text("notice.taken"));
            case Restoration.Waiting(var parent) ->
                parent == null ? orphaned(ui) : waiting(ui, parent.title(), parent.id());
            case Restoration.Answered(var earlier) -> answered(ui, earlier);
        });
    }

    private static Notice answered(Ui ui, Resolution earlier) {
        return Notice.of(ui.text("goals.notice.answered", Map.of("fate", ui.text("goals.fate", earlier.fate()))))
                .undoneAt(ui.text("goals.reopen"), "/goals/resolutions/" + earlier.id() + "/reopened");
    }

    @Override
    public void empty(Instant before) {
        trash.empty(before);
    }
}
