package hoego.web.career;

import hoego.goals.career.CareerOverview;
import hoego.goals.career.RecentAchievement;
import hoego.web.Moment;
import hoego.web.Ui;
import hoego.web.View;
import java.time.LocalDate;
import java.util.List;

/** How work stands, as its card and its page show it. */
public record CareerState(View view, CareerOverview overview) {

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

    /** One of its addresses in the period that is looked at. */
    public String path(String path) {
        return path + (path.contains("?") ? "&" : "?") + "period=" + view.period();
    }
}
