package hoego.web.study;

import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.study.ReadingService;
import hoego.web.Page;
import hoego.web.Paging;
import hoego.web.Sought;
import hoego.web.Templates;
import hoego.web.Ui;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;

/** The readings of all books: what the pages of a period are counted from. */
@Controller(value = ReadingsController.LIST, produces = TEXT_HTML)
final class ReadingsController {

    static final String LIST = "/study/readings";

    private final ReadingService readings;
    private final StudyArea area;
    private final Templates templates;

    ReadingsController(ReadingService readings, StudyArea area, Templates templates) {
        this.readings = readings;
        this.area = area;
        this.templates = templates;
    }

    @Get
    JteModel index(
            Ui ui,
            Page page,
            @QueryValue(defaultValue = "") String q,
            @QueryValue(value = "page", defaultValue = "1") int number) {
        var words = Sought.of(q).compared();
        var paging = Paging.of(number, readings.count(words, page.days()));
        var listed = readings.list(words, page.days(), paging.size(), paging.offset());
        return templates.studyAllReadings(ui, page, area, q, listed, readings.titles(listed), paging);
    }
}
