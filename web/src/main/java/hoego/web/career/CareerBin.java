package hoego.web.career;

import hoego.goals.career.CareerTrash;
import hoego.web.Bin;
import hoego.web.Notice;
import hoego.web.Ui;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What was deleted of career. */
@Singleton
final class CareerBin implements Bin {

    private final CareerTrash trash;

    CareerBin(CareerTrash trash) {
        this.trash = trash;
    }

    @Override
    public String name() {
        return CareerArea.NAME;
    }

    @Override
    public List<Deleted> deleted() {
        return trash.all().stream()
                .map(row -> new Deleted(row.kind(), row.id(), row.title(), row.deletedAt()))
                .toList();
    }

    @Override
    public Optional<Notice> restore(Ui ui, long id) {
        return trash.restore(id).map(outcome -> switch (outcome) {
            case BACK -> Notice.of(ui.text("notice.restored"));
            case TAKEN -> Notice.of(ui.text("notice.taken"));
            case WAITING ->
                trash.findParent(id)
                        .map(parent -> waiting(ui, parent.title(), parent.id()))
                        .orElseGet(() -> orphaned(ui));
        });
    }

    @Override
    public void empty(Instant before) {
        trash.empty(before);
    }
}
