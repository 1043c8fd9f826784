package hoego.web.career;

import hoego.goals.career.CareerOverview;
import hoego.goals.career.HighLoad;
import hoego.goals.career.RecentAchievement;
import hoego.goals.career.Workload;
import hoego.web.Moment;
import hoego.web.Pause;
import hoego.web.Ui;
import hoego.web.View;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * How work stands, as its card and its page show it.
 *
 * @param workloads of the last weeks up to the day, the earliest first
 */
public record CareerState(View view, CareerOverview overview, List<Workload> workloads) {

    /** So many weeks that were told of before the last show where the load is going. */
    private static final int COMPARED = 4;

    /** Less than this is no change worth a word. */
    private static final double NOTABLE = .5;

    public LocalDate day() {
        return view.day();
    }

    /** Whether nothing is written down yet. */
    public boolean isEmpty() {
        return !overview.begun() && overview.latest().isEmpty();
    }

    public List<Moment> moments(Ui ui) {
        return overview.latest().stream()
                .map(moment -> CareerMoments.moment(ui, moment))
                .toList();
    }

    /** The last achievement; none before the first. */
    public List<RecentAchievement> last() {
        return overview.recent().stream().limit(1).toList();
    }

    /** The load and energy of the last week that was told of, and where the load is going; empty if none was. */
    public String load(Ui ui) {
        if (workloads.isEmpty()) {
            return "";
        }
        var last = workloads.getLast();
        return ui.text(
                "career.card.load", Map.of("load", last.load(), "energy", last.energy(), "direction", direction(last)));
    }

    private String direction(Workload last) {
        var before = workloads.subList(Math.max(0, workloads.size() - 1 - COMPARED), workloads.size() - 1);
        var mean = before.stream().mapToInt(Workload::load).average();
        if (mean.isEmpty()) {
            return "unknown";
        }
        var change = last.load() - mean.getAsDouble();
        return change >= NOTABLE ? "rising" : change <= -NOTABLE ? "easing" : "steady";
    }

    HighLoad highLoad() {
        return HighLoad.of(
                workloads, day(), view.pauses().stream().map(Pause::days).toList());
    }

    /** One of its addresses in the period that is looked at. */
    public String path(String path) {
        return path + (path.contains("?") ? "&" : "?") + "period=" + view.period();
    }
}
