package hoego.web.blog;

import static io.micronaut.http.MediaType.TEXT_HTML;
import static java.util.stream.Collectors.toMap;

import gg.jte.models.runtime.JteModel;
import hoego.blog.Cohort;
import hoego.blog.CohortService;
import hoego.blog.RoundStanding;
import hoego.web.Page;
import hoego.web.Paging;
import hoego.web.Templates;
import hoego.web.Ui;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** The rounds of all cohorts together, the latest deadline first. */
@Controller(value = "/blog/rounds", produces = TEXT_HTML)
final class DeadlineController {

    private final CohortService cohorts;
    private final Present present;
    private final BlogArea area;
    private final Templates templates;

    DeadlineController(CohortService cohorts, Present present, BlogArea area, Templates templates) {
        this.cohorts = cohorts;
        this.present = present;
        this.area = area;
        this.templates = templates;
    }

    @Get
    JteModel index(
            Ui ui,
            Page page,
            @QueryValue(defaultValue = "") String q,
            @QueryValue(defaultValue = "") String state,
            @QueryValue @Nullable LocalDate until,
            @QueryValue(value = "page", defaultValue = "1") int number) {
        var filter = new RoundFilter(ui, q, state);
        var last = Page.day(until);
        var days = Seen.until(last, page.days());
        var standings = cohorts.standings(page.days(), present.standpoint(ui, null));
        var listed = standings.stream()
                .flatMap(cohort -> cohort.rounds().stream())
                .filter(round -> days.contains(round.round().dueOn()))
                .filter(filter::allows)
                .sorted(Comparator.comparing(
                                (RoundStanding round) -> round.round().deadline())
                        .reversed())
                .toList();
        var paging = Paging.of(number, listed.size());
        return templates.blogDeadlines(
                ui,
                page,
                area,
                q,
                state,
                last == null ? "" : last.toString(),
                standings.stream().map(standing -> standing.cohort()).collect(toMap(Cohort::id, cohort -> cohort)),
                listed.stream().skip(paging.offset()).limit(paging.size()).toList(),
                paging,
                present.at(),
                RoundFilter.states(ui));
    }
}
