package hoego.web.goals;

import hoego.goals.NotDoingService;
import hoego.web.Evidence;
import hoego.web.Fact;
import hoego.web.Sentence;
import hoego.web.Ui;
import hoego.web.View;
import hoego.web.Written;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often something was put off, refused or handed over in a period; nothing where nothing was. */
@Singleton
final class NotDoingFacts {

    private final NotDoingService all;

    NotDoingFacts(NotDoingService all) {
        this.all = all;
    }

    List<Fact> facts(Ui ui, View view, String when) {
        var counts = all.countByKind(view.period().days());
        if (counts.isEmpty()) {
            return List.of();
        }
        var parts = new ArrayList<Sentence>();
        var figures = new HashMap<String, Object>();
        var evidence = new ArrayList<Evidence>();
        for (var each : counts) {
            var kind = Written.of(each.kind());
            var path = "/goals/not-doing?period=" + view.period() + "&kind=" + kind;
            parts.add(ui.sentence(
                    "fact.goals.not-doing." + (parts.isEmpty() ? "first." : "next.") + kind,
                    Map.of("count", each.count()),
                    List.of(new Evidence("count", path, each.count()))));
            figures.put(kind, each.count());
            evidence.add(new Evidence(kind, path, each.count()));
        }
        var sentence = ui.sentence("fact.goals.not-doing", Map.of("when", when, "parts", ui.listed(parts)), List.of());
        return List.of(new Fact("goals.not-doing", sentence, figures, evidence));
    }
}
