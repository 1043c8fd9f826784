package hoego.web.interviews.recall;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;

import hoego.study.interviews.QuestionService;
import hoego.study.recall.CardService;
import hoego.web.Answer;
import hoego.web.Form;
import hoego.web.Once;
import hoego.web.Press;
import hoego.web.Site;
import hoego.web.Ui;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;

/** A question becomes a card by one tap. */
@Controller(
        value = "/interviews/questions/{question}/card",
        produces = TEXT_HTML,
        consumes = APPLICATION_FORM_URLENCODED)
final class QuestionCardController {

    private final QuestionService questions;
    private final CardService cards;
    private final RecallClock clock;
    private final Site site;
    private final Once once;

    QuestionCardController(QuestionService questions, CardService cards, RecallClock clock, Site site, Once once) {
        this.questions = questions;
        this.cards = cards;
        this.clock = clock;
        this.site = site;
        this.once = once;
    }

    @Post
    HttpResponse<?> add(Ui ui, HttpRequest<?> request, long question, @Body Form<Press> form) {
        var back = site.back(request, "/interviews/questions/" + question, "/interviews/");
        return once.perform(
                ui,
                form.key(),
                () -> questions.find(question).map(found -> {
                    var made = ui.text("interviews.recall.card.made");
                    return cards.addOfQuestion(question, clock.time(ui))
                            .map(card -> Answer.to(back).sayingAdded(ui, made, CardController.path(card.id())))
                            .orElseGet(() -> Answer.to(back).saying(made));
                }));
    }
}
