package hoego.web.sideprojects;

import hoego.goals.sideprojects.SideProjectsTrash;
import hoego.goals.trash.Trashed;
import hoego.web.Bin;
import hoego.web.Notice;
import hoego.web.Ui;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What was deleted of side projects. */
@Singleton
final class SideProjectsBin implements Bin {

    private final SideProjectsTrash trash;

    SideProjectsBin(SideProjectsTrash trash) {
        this.trash = trash;
    }

    @Override
    public String name() {
        return SideProjectsArea.NAME;
    }

    @Override
    public List<Deleted> deleted() {
        return trash.all().stream().map(SideProjectsBin::deleted).toList();
    }

    private static Deleted deleted(Trashed trashed) {
        return new Deleted(trashed.kind(), trashed.id(), trashed.title(), trashed.deletedAt());
    }

    @Override
    public Optional<Notice> restore(Ui ui, long id) {
        return trash.restore(id).map(outcome -> switch (outcome) {
            case BACK -> back(ui);
            case TAKEN -> taken(ui);
            case WAITING -> waiting(ui, trash.findParent(id).map(SideProjectsBin::deleted));
        });
    }

    @Override
    public void empty(Instant before) {
        trash.empty(before);
    }
}
