package hoego.web.interviews.recall;

import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.study.recall.CardRow;
import hoego.study.recall.RecallFigureService;
import hoego.study.recall.RecallService;
import hoego.study.recall.RecallToday;
import hoego.web.Page;
import hoego.web.Templates;
import hoego.web.Threads;
import hoego.web.Threads.Beginning;
import hoego.web.Ui;
import hoego.web.interviews.InterviewsArea;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.time.LocalDate;
import java.util.List;

/** One card after another. */
@Controller(value = RecallController.PATH, produces = TEXT_HTML)
public final class RecallController {

    public static final String PATH = "/interviews/recall";

    /** The list of the answers. */
    public static final String ANSWERS = PATH + "/answers";

    /** So many days ahead are told of once all is done. */
    private static final int AHEAD = 7;

    private final RecallService recalls;
    private final RecallFigureService figures;
    private final RecallClock clock;
    private final Threads threads;
    private final InterviewsArea area;
    private final Templates templates;

    RecallController(
            RecallService recalls,
            RecallFigureService figures,
            RecallClock clock,
            Threads threads,
            InterviewsArea area,
            Templates templates) {
        this.recalls = recalls;
        this.figures = figures;
        this.clock = clock;
        this.threads = threads;
        this.area = area;
        this.templates = templates;
    }

    @Get
    JteModel index(
            Ui ui,
            Page page,
            @QueryValue(defaultValue = "0") long card,
            @QueryValue(defaultValue = "false") boolean beyond,
            @QueryValue(defaultValue = "false") boolean reworded) {
        var time = clock.time(ui);
        var today = recalls.today(time.day());
        return templates.interviewsRecallIndex(
                ui,
                page,
                area,
                recalls.next(today, time, beyond, card)
                        .map(next -> asked(ui, today, next, beyond, reworded && next.id() == card))
                        .orElseGet(() -> done(ui, today, beyond)));
    }

    private Asked asked(Ui ui, RecallToday today, CardRow card, boolean beyond, boolean reworded) {
        return new Asked(
                today,
                card,
                card.turns(today.plan(), ui.today()),
                threads.beginning(ui, card.origin(), card.originTitle()),
                List.of(),
                ui.today(),
                beyond,
                reworded);
    }

    private Asked done(Ui ui, RecallToday today, boolean beyond) {
        return new Asked(
                today,
                null,
                List.of(),
                new Beginning("", null),
                today.any() ? figures.forecast(ui.today().plusDays(1), AHEAD) : List.of(),
                ui.today(),
                beyond,
                false);
    }

    /** The next card, after what the plan says where one goes on. */
    static String path(boolean beyond) {
        return beyond ? PATH + "?beyond=true" : PATH;
    }

    /** What was recalled on a day. */
    public static String path(LocalDate day) {
        return ANSWERS + "?on=" + day;
    }

    /** A certain card. */
    static String path(long card, boolean beyond) {
        return PATH + "?card=" + card + (beyond ? "&beyond=true" : "");
    }

    /** The same, whose form was left: with its answer, which was seen there. */
    static String reworded(long card, boolean beyond) {
        return path(card, beyond) + "&reworded=true";
    }
}
