package hoego.web.goals;

import hoego.goals.GoalHit;
import hoego.goals.GoalsTimeline;
import hoego.web.Hit;
import hoego.web.Searchable;
import hoego.web.Sought;
import hoego.web.Ui;
import jakarta.inject.Singleton;
import java.util.List;

/** Finds goals, check-ins, milestones, resolutions, worries, actions and what is not done. */
@Singleton
final class GoalsSearch implements Searchable {

    private final GoalsTimeline timeline;

    GoalsSearch(GoalsTimeline timeline) {
        this.timeline = timeline;
    }

    @Override
    public String area() {
        return GoalsArea.NAME;
    }

    @Override
    public List<Hit> search(Ui ui, String words, int limit) {
        return timeline.search(words, limit).stream()
                .map(hit -> hit(hit, words))
                .toList();
    }

    private static Hit hit(GoalHit hit, String words) {
        return new Hit(
                GoalsArea.NAME,
                hit.kind(),
                hit.title(),
                excerpt(hit, words),
                hit.day(),
                GoalsArea.path(hit.kind(), hit.pageId()));
    }

    private static String excerpt(GoalHit hit, String words) {
        var sought = Sought.of(words);
        return sought.excerpt(hit.title()).isEmpty() ? sought.excerpt(hit.text()) : "";
    }
}
