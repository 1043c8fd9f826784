package hoego.web.sideprojects;

import hoego.goals.sideprojects.SideProjectHit;
import hoego.goals.sideprojects.SideProjectsTimeline;
import hoego.goals.sideprojects.StepKind;
import hoego.web.Hit;
import hoego.web.Searchable;
import hoego.web.Sought;
import hoego.web.Ui;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds side projects and their steps, by what they are called, too. */
@Singleton
final class SideProjectsSearch implements Searchable {

    private final SideProjectsTimeline timeline;

    SideProjectsSearch(SideProjectsTimeline timeline) {
        this.timeline = timeline;
    }

    @Override
    public String area() {
        return SideProjectsArea.NAME;
    }

    @Override
    public List<Hit> search(Ui ui, String words, int limit) {
        var named = Stream.of(StepKind.values())
                .filter(kind -> Sought.of(ui.text("side-projects.step", kind))
                        .compared()
                        .contains(words))
                .toList();
        return timeline.search(words, named, limit).stream()
                .map(hit -> hit(ui, hit, words))
                .toList();
    }

    private static Hit hit(Ui ui, SideProjectHit hit, String words) {
        var step = hit.step();
        var title = step == null
                ? hit.title()
                : ui.text(
                        "side-projects.step.of",
                        Map.of("title", hit.title(), "step", ui.text("side-projects.step", step)));
        var sought = Sought.of(words);
        return new Hit(
                SideProjectsArea.NAME,
                hit.kind(),
                title,
                sought.excerpt(title).isEmpty() ? sought.excerpt(hit.text()) : "",
                hit.day(),
                SideProjectTexts.path(hit.pageId()));
    }
}
