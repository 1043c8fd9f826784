package hoego.web.interviews;

import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.study.interviews.StageService;
import hoego.web.Page;
import hoego.web.Paging;
import hoego.web.Sought;
import hoego.web.Templates;
import hoego.web.Ui;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who asked, in whichever interview; they are entered with their stage. */
@Controller(value = "/interviews/interviewers", produces = TEXT_HTML)
final class InterviewerController {

    static final String LIST = "/interviews/interviewers";

    private final StageService stages;
    private final InterviewsArea area;
    private final Templates templates;

    InterviewerController(StageService stages, InterviewsArea area, Templates templates) {
        this.stages = stages;
        this.area = area;
        this.templates = templates;
    }

    @Get
    JteModel index(
            Ui ui,
            Page page,
            @QueryValue(defaultValue = "") String q,
            @QueryValue @Nullable LocalDate heldBy,
            @QueryValue(value = "page", defaultValue = "1") int number) {
        var words = Sought.of(q).compared();
        var by = Page.day(heldBy);
        var paging = Paging.of(number, stages.countInterviewers(page.days(), words, by));
        return templates.interviewsInterviewers(
                ui, page, area, q, stages.interviewers(page.days(), words, by, paging.size(), paging.offset()), paging);
    }
}
