package hoego.web.settings;

import static java.util.stream.Collectors.joining;

import hoego.web.Hit;
import hoego.web.Pause;
import hoego.web.Searchable;
import hoego.web.Sought;
import hoego.web.Ui;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** Lets the search find pauses, by their reason and by what their kind is called. */
@Singleton
final class PauseSearch implements Searchable {

    private final PauseService pauses;

    PauseSearch(PauseService pauses) {
        this.pauses = pauses;
    }

    @Override
    public String area() {
        return "pause";
    }

    @Override
    public List<Hit> search(Ui ui, String words, int limit) {
        var sought = Sought.of(words);
        var kinds = Stream.of(Pause.Kind.values())
                .filter(kind ->
                        Sought.of(ui.text("pause.kind", kind)).compared().contains(words))
                .map(Enum::name)
                .collect(joining(" "));
        return pauses.holding(words, kinds, limit).stream()
                .map(pause -> new Hit(
                        "settings",
                        "pause",
                        PauseController.title(ui, pause),
                        sought.excerpt(pause.reason()),
                        pause.startsOn(),
                        "/settings/pauses/" + pause.id() + "/edit"))
                .toList();
    }
}
