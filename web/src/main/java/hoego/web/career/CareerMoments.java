package hoego.web.career;

import hoego.goals.career.CareerHit;
import hoego.goals.career.CareerMoment;
import hoego.goals.career.CareerTimeline;
import hoego.web.Hit;
import hoego.web.Moment;
import hoego.web.Moments;
import hoego.web.Searchable;
import hoego.web.Sought;
import hoego.web.Ui;
import jakarta.inject.Singleton;
import java.util.List;

/** Career in the timeline and in the search. */
@Singleton
final class CareerMoments implements Moments, Searchable {

    private final CareerTimeline timeline;

    CareerMoments(CareerTimeline timeline) {
        this.timeline = timeline;
    }

    @Override
    public String area() {
        return CareerArea.NAME;
    }

    @Override
    public List<String> kinds() {
        return List.of(
                "position",
                "position-end",
                "team-size",
                "attempt",
                "attempt-end",
                "achievement",
                "lesson",
                "principle",
                "principle-end",
                "principle-use",
                "workload");
    }

    @Override
    public List<Moment> moments(Ui ui, Query query) {
        var before = query.before();
        var place =
                before == null ? null : new CareerMoment.Place(before.day(), before.at(), before.kind(), before.id());
        return timeline.moments(query.days(), query.kind(), query.words(), place, query.limit()).stream()
                .map(moment -> moment(ui, moment))
                .toList();
    }

    static Moment moment(Ui ui, CareerMoment moment) {
        return new Moment(
                CareerArea.NAME,
                moment.day(),
                moment.at(),
                moment.kind(),
                moment.id(),
                CareerTexts.moment(ui, moment),
                CareerPaths.of(moment.kind(), moment.pageId()));
    }

    @Override
    public List<Hit> search(Ui ui, String words, int limit) {
        return timeline.search(words, limit).stream()
                .map(hit -> hit(ui, hit, words))
                .toList();
    }

    private static Hit hit(Ui ui, CareerHit hit, String words) {
        var sought = Sought.of(words);
        return new Hit(
                CareerArea.NAME,
                hit.kind(),
                CareerTexts.title(ui, hit),
                sought.excerpt(hit.title()).isEmpty() ? sought.excerpt(hit.text()) : "",
                hit.day(),
                CareerPaths.of(hit.kind(), hit.pageId()));
    }
}
