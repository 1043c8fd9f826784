package hoego.web.interviews;

import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.study.interviews.InterviewService;
import hoego.web.Page;
import hoego.web.Sought;
import hoego.web.Templates;
import hoego.web.Ui;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;

/** Interviews side by side as their last stages stand; to move one is to tell what came of that. */
@Controller(value = InterviewBoardController.PATH, produces = TEXT_HTML)
final class InterviewBoardController {

    static final String PATH = "/interviews/board";

    /** More of a kind are looked up in the list. */
    private static final int MOST = 30;

    private final InterviewService interviews;
    private final InterviewsArea area;
    private final Templates templates;

    InterviewBoardController(InterviewService interviews, InterviewsArea area, Templates templates) {
        this.interviews = interviews;
        this.area = area;
        this.templates = templates;
    }

    @Get
    JteModel show(Ui ui, Page page, @QueryValue(defaultValue = "") String q) {
        var words = Sought.of(q).compared();
        return templates.interviewsBoard(
                ui, page, area, InterviewBoard.of(q, interviews.board(words, MOST), interviews.standings(words)));
    }
}
