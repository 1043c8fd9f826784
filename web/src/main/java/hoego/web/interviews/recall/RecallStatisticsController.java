package hoego.web.interviews.recall;

import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.study.recall.RecallFigureService;
import hoego.study.recall.RecallService;
import hoego.web.Page;
import hoego.web.Templates;
import hoego.web.Ui;
import hoego.web.interviews.InterviewsArea;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;

/** What recalling comes to, and what is ahead. */
@Controller(value = RecallStatisticsController.PATH, produces = TEXT_HTML)
final class RecallStatisticsController {

    static final String PATH = RecallController.PATH + "/statistics";

    private static final int AHEAD = 30;

    private final RecallService recalls;
    private final RecallFigureService figures;
    private final InterviewsArea area;
    private final Templates templates;

    RecallStatisticsController(
            RecallService recalls, RecallFigureService figures, InterviewsArea area, Templates templates) {
        this.recalls = recalls;
        this.figures = figures;
        this.area = area;
        this.templates = templates;
    }

    @Get
    JteModel index(Ui ui, Page page) {
        return templates.interviewsRecallStatistics(
                ui,
                page,
                area,
                new RecallNumbers(
                        page.period(),
                        ui.today(),
                        recalls.plan(),
                        figures.days(page.period().days()),
                        figures.strengths(ui.today()),
                        figures.forecast(ui.today(), AHEAD)));
    }
}
