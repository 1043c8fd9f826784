package hoego.web.interviews.recall;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.study.recall.CardDraft;
import hoego.study.recall.CardFilter;
import hoego.study.recall.CardRow;
import hoego.study.recall.CardService;
import hoego.study.recall.Phase;
import hoego.study.recall.RecallService;
import hoego.web.Answer;
import hoego.web.Chosen;
import hoego.web.Form;
import hoego.web.Once;
import hoego.web.Page;
import hoego.web.Paging;
import hoego.web.Press;
import hoego.web.Site;
import hoego.web.Sought;
import hoego.web.Templates;
import hoego.web.Threads;
import hoego.web.Ui;
import hoego.web.interviews.InterviewsArea;
import hoego.web.interviews.InterviewsBin;
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
import org.threeten.extra.LocalDateRange;

/** Cards, and what was recalled of each. */
@Controller(value = CardController.LIST, produces = TEXT_HTML, consumes = APPLICATION_FORM_URLENCODED)
public final class CardController {

    public static final String LIST = RecallController.PATH + "/cards";

    /** So many answers of a card are shown. */
    private static final int LATEST = 30;

    /** From where a card is edited: while it is recalled, and that after the plan of the day. */
    private static final String RECALL = "recall";

    private static final String BEYOND = "beyond";

    private final CardService cards;
    private final RecallService recalls;
    private final CardSides sides;
    private final Threads threads;
    private final RecallClock clock;
    private final InterviewsArea area;
    private final InterviewsBin bin;
    private final Site site;
    private final Once once;
    private final Templates templates;

    CardController(
            CardService cards,
            RecallService recalls,
            CardSides sides,
            Threads threads,
            RecallClock clock,
            InterviewsArea area,
            InterviewsBin bin,
            Site site,
            Once once,
            Templates templates) {
        this.cards = cards;
        this.recalls = recalls;
        this.sides = sides;
        this.threads = threads;
        this.clock = clock;
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
            @QueryValue(defaultValue = "") String topic,
            @QueryValue(defaultValue = "") String phase,
            @QueryValue(defaultValue = "") String only,
            @QueryValue @Nullable LocalDate from,
            @QueryValue @Nullable LocalDate by,
            @QueryValue(defaultValue = "due") String order,
            @QueryValue(value = "page", defaultValue = "1") int number) {
        var plan = recalls.plan();
        var narrowed = Chosen.of(CardKind.class, only);
        var chosen = Chosen.of(CardFilter.Order.class, order);
        var filter = new CardFilter(
                Sought.of(q).compared(),
                topic,
                Chosen.of(Phase.class, phase),
                narrowed == CardKind.SUSPENDED ? Boolean.TRUE : narrowed == CardKind.ACTIVE ? Boolean.FALSE : null,
                narrowed == CardKind.LEECH ? plan.leechLapses() : 0,
                narrowed == CardKind.DUE ? due(from, by == null ? ui.today() : by) : null,
                narrowed == CardKind.LEARNING,
                narrowed == CardKind.MATURE,
                narrowed == CardKind.RECALLED ? page.days() : null,
                chosen == null ? CardFilter.Order.DUE : chosen);
        var paging = Paging.of(number, cards.count(filter));
        return templates.interviewsRecallCards(
                ui,
                page,
                area,
                filter,
                q,
                narrowed == null ? "" : only,
                plan,
                sides.topics(ui, "interviews.topic.all"),
                cards.list(filter, paging.size(), paging.offset()),
                paging);
    }

    /** From a day, or ever since, to the last one. */
    private static LocalDateRange due(@Nullable LocalDate from, LocalDate by) {
        var first = from == null ? LocalDate.EPOCH : from;
        return first.isAfter(by) ? LocalDateRange.ofEmpty(by) : LocalDateRange.ofClosed(first, by);
    }

    /** A card to be written, perhaps beginning with another record. */
    @Get("/new")
    JteModel blank(
            Ui ui,
            Page page,
            @QueryValue(defaultValue = "") String origin,
            @QueryValue(defaultValue = "") String topic) {
        var proposed = new HashMap<>(Map.of("topicId", topic));
        threads.origin(ui, origin).ifPresent(begun -> proposed.putAll(CardSides.proposed(origin, begun)));
        return form(ui, page, LIST, LIST, "", Form.proposing(proposed), "", null);
    }

    @Post
    HttpResponse<?> add(Ui ui, Page page, @Body Form<CardDraft> form) {
        return once.add(
                ui, form, sides::checked, refused -> form(ui, page, LIST, LIST, "", refused, "", null), draft -> {
                    var title = threads.beginning(ui, draft.origin(), "").title();
                    var path = path(cards.add(draft, title, clock.time(ui)).id());
                    return Answer.to(path).sayingAdded(ui, ui.text("notice.saved"), path);
                });
    }

    @Get("/{id}")
    Optional<JteModel> show(Ui ui, Page page, long id) {
        return cards.find(id)
                .map(card -> templates.interviewsRecallCard(
                        ui,
                        page,
                        area,
                        card,
                        recalls.plan(),
                        recalls.latest(id, LATEST),
                        threads.beginning(ui, card.origin(), card.originTitle())));
    }

    /** Both sides, wherever they are written; reached from a card that is just recalled, it leads back there. */
    @Get("/{id}/edit")
    Optional<JteModel> edit(Ui ui, Page page, long id, @QueryValue(defaultValue = "") String from) {
        return sides.find(id)
                .map(both -> form(
                        ui,
                        page,
                        path(id),
                        back(from, id),
                        from,
                        both.form(),
                        both.card().originTitle(),
                        both.card()));
    }

    @Post("/{id}")
    HttpResponse<?> change(Ui ui, Page page, long id, @Body Form<CardDraft> form) {
        var found = sides.find(id);
        if (found.isEmpty()) {
            return HttpResponse.notFound();
        }
        var card = found.get().card();
        var from = form.text("from");
        return once.change(
                ui,
                form,
                asked -> sides.checked(asked, card),
                refused -> form(ui, page, path(id), back(from, id), from, refused, card.originTitle(), card),
                () -> sides.find(id).map(CardSides.Both::form),
                draft -> sides.change(
                                card,
                                form.version(),
                                draft,
                                threads.beginning(ui, draft.origin(), card.originTitle())
                                        .title(),
                                ui.today())
                        ? Optional.of(Answer.to(back(from, id)).saying(ui.text("notice.saved")))
                        : Optional.empty());
    }

    private JteModel form(
            Ui ui,
            Page page,
            String action,
            String back,
            String from,
            Form<CardDraft> form,
            String originTitle,
            @Nullable CardRow card) {
        return templates.interviewsRecallCardForm(
                ui,
                page,
                area,
                action,
                back,
                from,
                form,
                sides.topics(ui, "interviews.topic.none"),
                threads.beginning(ui, form.text("origin"), originTitle),
                card != null,
                card != null && card.questionId() != null);
    }

    @Post("/{id}/deletion")
    HttpResponse<?> delete(Ui ui, HttpRequest<?> request, long id, @Body Form<Press> form) {
        return once.discard(
                ui,
                form.key(),
                bin,
                afterDeletion(request),
                cards.find(id).map(CardRow::front),
                () -> cards.discard(id));
    }

    private String afterDeletion(HttpRequest<?> request) {
        var whence = site.whence(request);
        if (whence.endsWith("?from=" + RECALL) || whence.endsWith("?from=" + BEYOND)) {
            return RecallController.path(whence.endsWith(BEYOND));
        }
        return site.back(request, LIST, RecallController.PATH, "/interviews/questions/");
    }

    private static String back(String from, long id) {
        return switch (from) {
            case RECALL -> RecallController.reworded(id, false);
            case BEYOND -> RecallController.reworded(id, true);
            default -> path(id);
        };
    }

    public static String path(long id) {
        return LIST + "/" + id;
    }
}
