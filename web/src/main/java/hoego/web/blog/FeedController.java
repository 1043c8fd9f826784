package hoego.web.blog;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.blog.BlogKind;
import hoego.blog.Feed;
import hoego.blog.FeedDraft;
import hoego.blog.FeedFilter;
import hoego.blog.FeedOutcome;
import hoego.blog.FeedRun;
import hoego.blog.FeedService;
import hoego.web.Answer;
import hoego.web.Chosen;
import hoego.web.Form;
import hoego.web.Job;
import hoego.web.Jobs;
import hoego.web.Once;
import hoego.web.Page;
import hoego.web.Paging;
import hoego.web.Press;
import hoego.web.Problem;
import hoego.web.Site;
import hoego.web.Sought;
import hoego.web.Templates;
import hoego.web.Ui;
import hoego.web.WebAddress;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** The owner's own blogs, whose posts come in by their feeds. */
@Controller(value = "/blog/feeds", produces = TEXT_HTML, consumes = APPLICATION_FORM_URLENCODED)
final class FeedController {

    private static final String LIST = "/blog/feeds";
    private static final int SHOWN_RUNS = 8;

    private final FeedService feeds;
    private final FeedVisits visits;
    private final Job polling;
    private final Jobs jobs;
    private final Present present;
    private final BlogArea area;
    private final BlogBin bin;
    private final Site site;
    private final Once once;
    private final Templates templates;

    FeedController(
            FeedService feeds,
            FeedVisits visits,
            @Named("feeds") Job polling,
            Jobs jobs,
            Present present,
            BlogArea area,
            BlogBin bin,
            Site site,
            Once once,
            Templates templates) {
        this.feeds = feeds;
        this.visits = visits;
        this.polling = polling;
        this.jobs = jobs;
        this.present = present;
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
            @QueryValue(value = "page", defaultValue = "1") int number) {
        var words = Sought.of(q).compared();
        var paging = Paging.of(number, feeds.count(words));
        return templates.blogFeeds(ui, page, area, q, feeds.list(words, paging.size(), paging.offset()), paging);
    }

    @Get("/new")
    JteModel blank(Ui ui, Page page) {
        return form(ui, page, LIST, LIST, Form.proposing(Map.of("active", "true")), false);
    }

    /** Adds it and has it asked: whoever adds a blog wants to see its posts. */
    @Post
    HttpResponse<?> add(Ui ui, Page page, @Body Form<FeedDraft> form) {
        var added = once.add(
                ui,
                readable(form),
                asked -> free(asked, 0),
                asked -> form(ui, page, LIST, LIST, asked, false),
                draft -> {
                    var feed = feeds.add(draft, present.at());
                    return Answer.to(path(feed.id())).sayingAdded(ui, ui.text("notice.saved"), path(feed.id()));
                });
        return asked(added);
    }

    private static Form<FeedDraft> readable(Form<FeedDraft> form) {
        return form.isValid() && WebAddress.typed(form.value().address()).isEmpty()
                ? form.with("address", Problem.of("WebAddress"))
                : form;
    }

    private Form<FeedDraft> free(Form<FeedDraft> form, long id) {
        return feeds.findOther(form.value().address(), id)
                .map(other -> form.with("address", Problem.of("FeedKnown").seenAt(path(other))))
                .orElse(form);
    }

    @Get("/{id}")
    Optional<JteModel> show(
            Ui ui,
            Page page,
            long id,
            @QueryValue(defaultValue = "") String q,
            @QueryValue(defaultValue = "") String outcome,
            @QueryValue(defaultValue = "0") int run,
            @QueryValue(value = "page", defaultValue = "1") int number) {
        return feeds.find(id).map(feed -> {
            var filter = new FeedFilter(
                    Sought.of(q).compared(), Chosen.of(FeedOutcome.class, outcome), Math.max(run, 0), page.days());
            var paging = Paging.of(number, feeds.countLines(id, filter));
            return templates.blogFeed(
                    ui,
                    page,
                    area,
                    new FeedPage(
                            feed,
                            feed.isBeingAsked(present.at()),
                            feeds.runs(id, SHOWN_RUNS),
                            q,
                            outcome,
                            filter.run(),
                            !q.isBlank() || filter.outcome() != null || filter.run() > 0 || page.chosen() != null,
                            feeds.lines(id, filter, paging.size(), paging.offset()),
                            paging));
        });
    }

    @Get("/{id}/edit")
    Optional<JteModel> edit(Ui ui, Page page, long id) {
        return feeds.find(id).map(feed -> form(ui, page, path(id), path(id), stored(feed), true));
    }

    private static Form<FeedDraft> stored(Feed feed) {
        return Form.of(FeedDraft.of(feed), feed.version());
    }

    @Post("/{id}")
    HttpResponse<?> change(Ui ui, Page page, long id, @Body Form<FeedDraft> form) {
        var changed = once.change(
                ui,
                readable(form),
                asked -> free(asked, id),
                asked -> form(ui, page, path(id), path(id), asked, true),
                () -> feeds.find(id).map(FeedController::stored),
                draft -> feeds.change(id, form.version(), draft, present.at())
                        .map(feed -> Answer.to(path(id)).saying(ui.text("notice.saved"))));
        return asked(changed);
    }

    /** The answer, while what was saved with it begins to be asked, as all that is due. */
    private HttpResponse<?> asked(HttpResponse<?> answer) {
        if (answer.status() == HttpStatus.SEE_OTHER) {
            jobs.start(polling);
        }
        return answer;
    }

    private JteModel form(Ui ui, Page page, String action, String back, Form<FeedDraft> form, boolean stored) {
        return templates.blogFeedForm(ui, page, area, action, back, form, stored);
    }

    /**
     * Asks it at once, whether it is due or not, and tells what came of it. The button may be pressed again meanwhile, or in
     * another window: the page then tells of what is under way, or was done just now. The form's version is the number of runs
     * that its page knew of.
     */
    @Post("/{id}/visits")
    HttpResponse<?> fetch(Ui ui, long id, @Body Form<Press> form) {
        var now = present.now(ui);
        var claimed = new AtomicReference<Optional<Feed>>(Optional.empty());
        var answer = once.perform(ui, form.key(), () -> {
            claimed.set(feeds.claim(id, form.version(), now.at()));
            return feeds.find(id).map(feed -> feed.isBeingAsked(now.at()) ? Answer.to(path(id)) : last(ui, id));
        });
        return claimed.get()
                .flatMap(feed -> visits.visit(feed, now))
                .<HttpResponse<?>>map(run -> once.perform(ui, "", () -> Optional.of(told(ui, run))))
                .orElse(answer);
    }

    private Answer last(Ui ui, long id) {
        return feeds.runs(id, 1).stream().findFirst().map(run -> told(ui, run)).orElseGet(() -> Answer.to(path(id)));
    }

    private static Answer told(Ui ui, FeedRun run) {
        return Answer.to(path(run.feedId())).saying(FeedTexts.line(ui, run));
    }

    @Post("/{id}/deletion")
    HttpResponse<?> delete(Ui ui, HttpRequest<?> request, long id, @Body Form<Press> form) {
        return bin.delete(
                ui,
                form.key(),
                BlogKind.FEED,
                id,
                site.back(request, LIST, "/blog"),
                feeds.find(id).map(Feed::called));
    }

    /** Deletes it with what came in by it, as where it was that of somebody else. */
    @Post("/{id}/posts/deletion")
    HttpResponse<?> deleteWithPosts(Ui ui, long id, @Body Form<Press> form) {
        var title = feeds.find(id).map(Feed::called);
        return once.discard(ui, form.key(), bin, LIST, title, () -> feeds.discardWithPosts(id, title.orElseThrow()));
    }

    private static String path(long id) {
        return LIST + "/" + id;
    }
}
