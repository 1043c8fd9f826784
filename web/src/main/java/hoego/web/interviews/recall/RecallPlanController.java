package hoego.web.interviews.recall;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.study.recall.RecallPlanDraft;
import hoego.study.recall.RecallService;
import hoego.web.Answer;
import hoego.web.Form;
import hoego.web.Once;
import hoego.web.Page;
import hoego.web.Templates;
import hoego.web.Ui;
import hoego.web.interviews.InterviewsArea;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import java.util.Optional;

/** How one wants to recall. */
@Controller(value = RecallPlanController.PATH, produces = TEXT_HTML, consumes = APPLICATION_FORM_URLENCODED)
final class RecallPlanController {

    static final String PATH = RecallController.PATH + "/plan";

    private final RecallService recalls;
    private final InterviewsArea area;
    private final Once once;
    private final Templates templates;

    RecallPlanController(RecallService recalls, InterviewsArea area, Once once, Templates templates) {
        this.recalls = recalls;
        this.area = area;
        this.once = once;
        this.templates = templates;
    }

    @Get
    JteModel show(Ui ui, Page page) {
        return form(ui, page, stored());
    }

    private Form<RecallPlanDraft> stored() {
        var plan = recalls.plan();
        return Form.of(RecallPlanDraft.of(plan), plan.version());
    }

    private JteModel form(Ui ui, Page page, Form<RecallPlanDraft> form) {
        return templates.interviewsRecallPlan(ui, page, area, form);
    }

    @Post
    HttpResponse<?> change(Ui ui, Page page, @Body Form<RecallPlanDraft> form) {
        return once.change(ui, form, refused -> form(ui, page, refused), () -> Optional.of(stored()), draft -> {
            recalls.keep(draft, form.version());
            return Optional.of(Answer.to(RecallController.PATH).saying(ui.text("notice.saved")));
        });
    }
}
