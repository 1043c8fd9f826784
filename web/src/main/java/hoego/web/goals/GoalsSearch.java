package hoego.web.goals;

import hoego.goals.GoalHit;
import hoego.goals.GoalsTimeline;
import hoego.web.Hit;
import hoego.web.Searchable;
import hoego.web.Ui;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;

/** Finds goals, check-ins, milestones, resolutions, worries and actions. */
@Singleton
final class GoalsSearch implements Searchable {

    private static final int BEFORE = 30;
    private static final int AFTER = 90;

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
        var text = hit.text();
        var found = Math.min(text.toLowerCase(Locale.ROOT).indexOf(words), text.length()); // İ grows
        if (hit.title().toLowerCase(Locale.ROOT).contains(words) || found < 0) {
            return "";
        }
        var from = Math.max(0, found - BEFORE);
        var to = Math.min(text.length(), found + AFTER);
        return (from > 0 ? "…" : "") + text.substring(from, to).strip() + (to < text.length() ? "…" : "");
    }
}
