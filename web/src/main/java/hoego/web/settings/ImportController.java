package hoego.web.settings;

import static io.micronaut.http.MediaType.TEXT_HTML;
import static java.util.Comparator.comparing;

import gg.jte.models.runtime.JteModel;
import hoego.web.ImportLine;
import hoego.web.Importing;
import hoego.web.Page;
import hoego.web.Templates;
import hoego.web.Ui;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.List;

/** What was brought in from files, in whatever area, and what came of it. */
@Controller(value = "/settings/imports", produces = TEXT_HTML)
final class ImportController {

    private static final int SHOWN = 50;

    private final List<Importing> areas;
    private final Templates templates;

    ImportController(List<Importing> areas, Templates templates) {
        this.areas = areas;
        this.templates = templates;
    }

    @Get
    JteModel index(Ui ui, Page page) {
        var imports = areas.stream()
                .flatMap(area -> area.latest(ui, SHOWN).stream())
                .sorted(comparing(ImportLine::at).reversed())
                .limit(SHOWN)
                .toList();
        return templates.settingsImports(ui, page, areas, imports);
    }
}
