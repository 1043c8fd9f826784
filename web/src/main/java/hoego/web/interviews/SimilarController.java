package hoego.web.interviews;

import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.study.interviews.QuestionDraft;
import hoego.study.interviews.QuestionService;
import hoego.study.interviews.Topic;
import hoego.study.interviews.TopicService;
import hoego.web.Form;
import hoego.web.Page;
import hoego.web.Shortened;
import hoego.web.Templates;
import hoego.web.Ui;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.util.Map;

/** Questions that ask nearly what somebody is about to write down, and the topic that it seems to be about. */
@Controller(value = SimilarController.PATH, produces = TEXT_HTML)
final class SimilarController {

    static final String PATH = QuestionController.LIST + "/similar";

    /** So much of a question says what it asks. */
    private static final int TELLING = 200;

    private final QuestionService questions;
    private final TopicService topics;
    private final InterviewsArea area;
    private final Templates templates;

    SimilarController(QuestionService questions, TopicService topics, InterviewsArea area, Templates templates) {
        this.questions = questions;
        this.topics = topics;
        this.area = area;
        this.templates = templates;
    }

    /**
     * The page; a form that is being filled in takes from it what it needs.
     *
     * @param topicId that was chosen or guessed before; a guess makes room for the next one
     * @param guessed the last guess; empty before the first
     * @param own the question whose words these are; 0 while it has none
     */
    @Get
    JteModel index(
            Ui ui,
            Page page,
            @QueryValue(defaultValue = "") String words,
            @QueryValue(defaultValue = "") String topicId,
            @QueryValue(defaultValue = "") String guessed,
            @QueryValue(defaultValue = "0") long own) {
        var known = topics.all();
        var telling = Shortened.letters(words, TELLING);
        var guess = topicId.isEmpty() || topicId.equals(guessed)
                ? new TopicNames(known)
                        .within(telling)
                        .map(Topic::id)
                        .map(id -> Long.toString(id))
                        .orElse("")
                : "";
        Form<QuestionDraft> form = Form.proposing(Map.of(
                "words",
                words,
                "topicId",
                topicId.equals(guessed) || topicId.isEmpty() ? guess : topicId,
                "guessed",
                guess));
        return templates.interviewsSimilar(
                ui,
                page,
                area,
                form,
                QuestionController.topicChoices(ui, "interviews.topic.none", known),
                questions.similar(telling, own));
    }
}
