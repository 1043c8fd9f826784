package hoego.web.home;

import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.web.Area;
import hoego.web.Moments;
import hoego.web.Page;
import hoego.web.Templates;
import hoego.web.Ui;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.util.List;

/** Everything that happened, the newest first. */
@Controller(value = "/timeline", produces = TEXT_HTML)
final class TimelineController {

    private final List<Area> areas;
    private final List<Moments> moments;
    private final Templates templates;

    TimelineController(List<Area> areas, List<Moments> moments, Templates templates) {
        this.areas = areas;
        this.moments = moments;
        this.templates = templates;
    }

    @Get
    JteModel index(
            Ui ui,
            Page page,
            @QueryValue(defaultValue = "") String q,
            @QueryValue(defaultValue = "") String area,
            @QueryValue(defaultValue = "") String kind,
            @QueryValue(defaultValue = "") String day,
            @QueryValue(defaultValue = "") String before) {
        var wish = Wish.of(page, moments, area, kind, q, day);
        return templates.homeTimeline(ui, page, areas, wish, Timeline.of(ui, wish, Timeline.cursor(before)));
    }
}
