package hoego.web.goals;

import hoego.goals.GoalsTrash;
import hoego.goals.Resolution;
import hoego.goals.Restoration;
import hoego.goals.trash.Trashed;
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
        return trash.all().stream().map(GoalsBin::deleted).toList();
    }

    private static Deleted deleted(Trashed trashed) {
        return new Deleted(trashed.kind(), trashed.id(), trashed.title(), trashed.deletedAt());
    }

    @Override
    public Optional<Notice> restore(Ui ui, long id) {
        return trash.restore(id).map(restoration -> switch (restoration) {
            case Restoration.Back() -> back(ui);
            case Restoration.CarriedAgain() -> Notice.of(ui.text("goals.notice.carried-again"));
            case Restoration.Taken() -> taken(ui);
            case Restoration.Waiting(var parent) ->
                waiting(ui, Optional.ofNullable(parent).map(GoalsBin::deleted));
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
