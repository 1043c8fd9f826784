package hoego.web.home;

import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.web.Area;
import hoego.web.Page;
import hoego.web.Searchable;
import hoego.web.Sought;
import hoego.web.Templates;
import hoego.web.Ui;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.util.List;

/** Finds records of all areas by any part of their text. */
@Controller(value = "/search", produces = TEXT_HTML)
final class SearchController {

    private final List<Area> areas;
    private final List<Searchable> searchables;
    private final Templates templates;

    SearchController(List<Area> areas, List<Searchable> searchables, Templates templates) {
        this.areas = areas;
        this.searchables = searchables;
        this.templates = templates;
    }

    @Get
    JteModel index(Ui ui, Page page, @QueryValue(defaultValue = "") String q) {
        var words = Sought.of(q);
        var found = words.isEnough() ? Found.of(ui, areas, searchables, words) : List.<Found>of();
        return templates.homeSearch(ui, page, words, found);
    }
}
