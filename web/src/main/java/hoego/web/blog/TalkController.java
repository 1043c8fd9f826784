package hoego.web.blog;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.blog.BlogKind;
import hoego.blog.Talk;
import hoego.blog.TalkDraft;
import hoego.blog.TalkFilter;
import hoego.blog.TalkService;
import hoego.web.Answer;
import hoego.web.Form;
import hoego.web.Happened;
import hoego.web.Once;
import hoego.web.Page;
import hoego.web.Paging;
import hoego.web.Press;
import hoego.web.Site;
import hoego.web.Sought;
import hoego.web.Templates;
import hoego.web.Ui;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Talks about posts. */
@Controller(value = "/blog/talks", produces = TEXT_HTML, consumes = APPLICATION_FORM_URLENCODED)
final class TalkController {

    private static final String LIST = "/blog/talks";

    private final TalkService talks;
    private final PostChoices postChoices;
    private final RoundChoices roundChoices;
    private final BlogArea area;
    private final BlogBin bin;
    private final Site site;
    private final Once once;
    private final Templates templates;

    TalkController(
            TalkService talks,
            PostChoices postChoices,
            RoundChoices roundChoices,
            BlogArea area,
            BlogBin bin,
            Site site,
            Once once,
            Templates templates) {
        this.talks = talks;
        this.postChoices = postChoices;
        this.roundChoices = roundChoices;
        this.area = area;
        this.bin = bin;
        this.site = site;
        this.once = once;
        this.templates = templates;
    }

    @Get
    JteModel index(
            Ui ui,
            Page page,
            @QueryValue(defaultValue = "") String q,
            @QueryValue(defaultValue = "0") long cohort,
            @QueryValue @Nullable LocalDate on,
            @QueryValue(value = "page", defaultValue = "1") int number) {
        var seen = Page.day(on);
        var filter = new TalkFilter(Sought.of(q).compared(), cohort, Seen.until(seen, page.days()));
        var paging = Paging.of(number, talks.count(filter));
        var everything = q.isBlank() && cohort == 0 && seen == null && page.chosen() == null;
        return templates.blogTalks(
                ui,
                page,
                area,
                q,
                seen == null ? "" : seen.toString(),
                cohort,
                everything,
                talks.list(filter, paging.size(), paging.offset()),
                talks.streak(seen == null ? ui.today() : seen, Present.pauses(ui)),
                paging);
    }

    @Get("/new")
    JteModel blank(
            Ui ui,
            Page page,
            @QueryValue(defaultValue = "") String postId,
            @QueryValue(defaultValue = "") String roundId) {
        var texts = new HashMap<String, String>();
        texts.put("givenOn", ui.today().toString());
        texts.put("questions", "0");
        texts.put("postId", postId);
        texts.put("roundId", roundId);
        return form(ui, page, LIST, Form.proposing(Map.copyOf(texts)), false);
    }

    @Post
    HttpResponse<?> add(Ui ui, Page page, HttpRequest<?> request, @Body Form<TalkDraft> form) {
        return once.add(ui, checked(ui, form), asked -> form(ui, page, LIST, asked, false), draft -> {
            var talk = talks.add(draft);
            return Answer.to(site.back(request, LIST, "/", "/blog"))
                    .sayingAdded(ui, ui.text("notice.saved"), LIST + "/" + talk.id());
        });
    }

    private Form<TalkDraft> checked(Ui ui, Form<TalkDraft> form) {
        var happened = Happened.checked(ui, form, "givenOn", TalkDraft::givenOn);
        return roundChoices.checked(postChoices.checked(happened, TalkDraft::postId), TalkDraft::roundId);
    }

    @Get("/{id}/edit")
    Optional<JteModel> edit(Ui ui, Page page, long id) {
        return talks.find(id).map(talk -> form(ui, page, LIST + "/" + id, stored(talk), true));
    }

    private static Form<TalkDraft> stored(Talk talk) {
        return Form.of(TalkDraft.of(talk), talk.version());
    }

    @Post("/{id}")
    HttpResponse<?> change(Ui ui, Page page, long id, @Body Form<TalkDraft> form) {
        return once.change(
                ui,
                checked(ui, form),
                asked -> form(ui, page, LIST + "/" + id, asked, true),
                () -> talks.find(id).map(TalkController::stored),
                draft -> talks.change(id, form.version(), draft)
                        .map(talk -> Answer.to(LIST).saying(ui.text("notice.saved"))));
    }

    private JteModel form(Ui ui, Page page, String action, Form<TalkDraft> form, boolean stored) {
        return templates.blogTalkForm(
                ui, page, area, action, form, postChoices.all(ui, form), roundChoices.all(ui, 0), stored);
    }

    @Post("/{id}/deletion")
    HttpResponse<?> delete(Ui ui, HttpRequest<?> request, long id, @Body Form<Press> form) {
        return bin.delete(
                ui,
                form.key(),
                BlogKind.TALK,
                id,
                site.back(request, LIST, "/", "/blog"),
                talks.find(id).map(talk -> title(ui, talk)));
    }

    private static String title(Ui ui, Talk talk) {
        return talk.title().isEmpty() ? ui.text("blog.talk.on", Map.of("day", ui.day(talk.givenOn()))) : talk.title();
    }
}
