package hoego.web.retrospective;

import hoego.web.Hit;
import hoego.web.Searchable;
import hoego.web.Sought;
import hoego.web.Ui;
import jakarta.inject.Singleton;
import java.util.List;

/** Lets the search find what was written in retrospectives. */
@Singleton
final class RetrospectiveSearch implements Searchable {

    private final Retrospectives retrospectives;

    RetrospectiveSearch(Retrospectives retrospectives) {
        this.retrospectives = retrospectives;
    }

    @Override
    public String area() {
        return "retrospective";
    }

    @Override
    public List<Hit> search(Ui ui, String words, int limit) {
        return retrospectives.holding(words, limit).stream()
                .map(found -> new Hit(
                        area(),
                        "retrospective",
                        found.called(ui),
                        Sought.of(words).excerpt(found.read()),
                        ui.dayOf(found.changedAt()),
                        "/retrospectives/" + found.period()))
                .toList();
    }
}
