package hoego.web.sideprojects;

import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.goals.sideprojects.SideProjectStepService;
import hoego.web.Page;
import hoego.web.Paging;
import hoego.web.Templates;
import hoego.web.Ui;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;

/** The steps of all side projects. */
@Controller(value = "/side-projects/steps", produces = TEXT_HTML)
final class AllStepsController {

    private final SideProjectStepService steps;
    private final SideProjectsArea area;
    private final Templates templates;

    AllStepsController(SideProjectStepService steps, SideProjectsArea area, Templates templates) {
        this.steps = steps;
        this.area = area;
        this.templates = templates;
    }

    @Get
    JteModel index(
            Ui ui,
            Page page,
            @QueryValue(defaultValue = "") String q,
            @QueryValue(defaultValue = "") String kind,
            @QueryValue(value = "page", defaultValue = "1") int number) {
        var filter = StepController.filter(page, 0, q, kind, null);
        var paging = Paging.of(number, steps.count(filter));
        var listed = steps.list(filter, paging.size(), paging.offset());
        return templates.sideprojectsSteps(ui, page, area, new StepList(null, q, kind, null, listed, paging));
    }
}
