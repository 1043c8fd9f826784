package hoego.web.home;

import static io.micronaut.http.MediaType.TEXT_HTML;
import static java.util.stream.Collectors.toMap;

import gg.jte.models.runtime.JteModel;
import hoego.web.MeasureUser;
import hoego.web.Measures;
import hoego.web.Page;
import hoego.web.Templates;
import hoego.web.Ui;
import hoego.web.View;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.util.List;
import java.util.Map;

/** The dashboard. */
@Controller(produces = TEXT_HTML)
final class HomeController {

    private final List<MeasureUser> measureUsers;
    private final Measures measures;
    private final Templates templates;

    HomeController(List<MeasureUser> measureUsers, Measures measures, Templates templates) {
        this.measureUsers = measureUsers;
        this.measures = measures;
        this.templates = templates;
    }

    @Get
    JteModel index(Ui ui, Page page, @QueryValue(defaultValue = "") String area) {
        var view = View.of(ui, page.period());
        var wanted = measureUsers.stream()
                .flatMap(user -> user.wanted(view).entrySet().stream())
                .collect(toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one.isBefore(other) ? one : other));
        var shown = page.areas().stream().anyMatch(each -> each.name().equals(area)) ? area : "";
        return templates.homeIndex(ui, page, Dashboard.of(ui, page, wanted, measures, shown), shown);
    }
}
