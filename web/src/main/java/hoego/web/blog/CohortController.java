package hoego.web.blog;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.blog.BlogKind;
import hoego.blog.Cohort;
import hoego.blog.CohortDraft;
import hoego.blog.CohortFilter;
import hoego.blog.CohortService;
import hoego.blog.RoundService;
import hoego.blog.RoundState;
import hoego.web.Answer;
import hoego.web.Choice;
import hoego.web.Form;
import hoego.web.Once;
import hoego.web.Page;
import hoego.web.Paging;
import hoego.web.Press;
import hoego.web.Problem;
import hoego.web.Site;
import hoego.web.Sought;
import hoego.web.Templates;
import hoego.web.Ui;
import hoego.web.Written;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Posting studies. */
@Controller(value = "/blog/cohorts", produces = TEXT_HTML, consumes = APPLICATION_FORM_URLENCODED)
final class CohortController {

    private static final String LIST = "/blog/cohorts";
    private static final int EARLIER = 5;
    private static final Map<String, Function<CohortDraft, BigDecimal>> SUMS = Map.of(
            "deposit", CohortDraft::deposit,
            "fineMissed", CohortDraft::fineMissed,
            "fineLate", CohortDraft::fineLate);

    private final CohortService cohorts;
    private final RoundService rounds;
    private final PostChoices postChoices;
    private final Present present;
    private final BlogArea area;
    private final BlogBin bin;
    private final Site site;
    private final Once once;
    private final Templates templates;

    CohortController(
            CohortService cohorts,
            RoundService rounds,
            PostChoices postChoices,
            Present present,
            BlogArea area,
            BlogBin bin,
            Site site,
            Once once,
            Templates templates) {
        this.cohorts = cohorts;
        this.rounds = rounds;
        this.postChoices = postChoices;
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
        var filter = new CohortFilter(Sought.of(q).compared(), page.days());
        var paging = Paging.of(number, cohorts.count(filter));
        var listed = cohorts.list(filter, present.standpoint(ui, null), paging.size(), paging.offset());
        return templates.blogCohorts(ui, page, area, q, q.isBlank() && page.chosen() == null, listed, paging);
    }

    /** As the last one was, under the next number. */
    @Get("/new")
    JteModel blank(Ui ui, Page page) {
        var texts = new HashMap<>(Map.of(
                "startsOn", ui.today().toString(),
                "cadenceWeeks", "1",
                "weekday", "thursday",
                "deadlineTime", "23:59",
                "zone", present.zone(ui).getId(),
                "minimumPosts", "0",
                "deposit", "0",
                "fineMissed", "0",
                "fineLate", "0"));
        texts.put("reviewsPerRound", "0");
        cohorts.latest().ifPresent(last -> propose(texts, last));
        texts.put("number", Integer.toString(cohorts.nextNumber()));
        return form(ui, page, LIST, LIST, Form.proposing(Map.copyOf(texts)));
    }

    private static void propose(Map<String, String> texts, Cohort last) {
        var before = Form.of(CohortDraft.of(last), 0);
        Stream.of(
                        "name",
                        "cadenceWeeks",
                        "weekday",
                        "deadlineTime",
                        "zone",
                        "minimumPosts",
                        "deposit",
                        "fineMissed",
                        "fineLate",
                        "talkWeekday",
                        "talkTime",
                        "reviewsPerRound",
                        "allowedExcuses")
                .forEach(field -> texts.put(field, before.text(field)));
    }

    @Post
    HttpResponse<?> add(Ui ui, Page page, @Body Form<CohortDraft> form) {
        return once.add(
                ui, form, asked -> checked(ui, asked, 0), refused -> form(ui, page, LIST, LIST, refused), draft -> {
                    var cohort = cohorts.add(draft, present.at());
                    var untold = cohorts.standing(cohort.id(), present.standpoint(ui, null))
                            .map(made -> made.count(RoundState.UNTOLD))
                            .orElse(0L);
                    var said = untold == 0
                            ? ui.text("notice.saved")
                            : ui.text("blog.notice.entered-late", Map.of("count", untold));
                    return Answer.to(path(cohort.id())).sayingAdded(ui, said, path(cohort.id()));
                });
    }

    private Form<CohortDraft> checked(Ui ui, Form<CohortDraft> form, long own) {
        var payable = payable(ui, form, cohorts.find(own).map(CohortDraft::of));
        return payable.isValid() ? free(payable, own) : payable;
    }

    /** Sums that can be paid in the owner's currency, but for those that stand already. */
    private static Form<CohortDraft> payable(Ui ui, Form<CohortDraft> form, Optional<CohortDraft> before) {
        var digits = Math.max(0, Currency.getInstance(ui.currency()).getDefaultFractionDigits());
        var problem = new Problem("Payable", Map.of("currency", ui.currency()));
        var asked = form;
        for (var sum : SUMS.entrySet()) {
            var amount = sum.getValue().apply(form.value());
            var stands = before.map(sum.getValue())
                    .filter(stored -> stored.compareTo(amount) == 0)
                    .isPresent();
            asked = stands || amount.stripTrailingZeros().scale() <= digits ? asked : asked.with(sum.getKey(), problem);
        }
        return asked;
    }

    /** No two cohorts have the same number. */
    private Form<CohortDraft> free(Form<CohortDraft> form, long own) {
        return cohorts.other(form.value().number(), own)
                .map(other -> form.with(
                        "number",
                        new Problem("CohortTaken", Map.of("number", Integer.toString(other.number())))
                                .seenAt(path(other.id()))))
                .orElse(form);
    }

    private JteModel form(Ui ui, Page page, String action, String back, Form<CohortDraft> form) {
        return templates.blogCohortForm(ui, page, area, action, back, form, weekdays(ui), talkDays(ui));
    }

    private static List<Choice> weekdays(Ui ui) {
        return Stream.of(DayOfWeek.values())
                .map(day -> new Choice(Written.of(day), BlogTexts.weekday(ui, day)))
                .toList();
    }

    private static List<Choice> talkDays(Ui ui) {
        return Stream.concat(Stream.of(new Choice("", ui.text("blog.cohort.talks.none"))), weekdays(ui).stream())
                .toList();
    }

    @Get("/{id}")
    Optional<JteModel> show(Ui ui, Page page, long id) {
        var compared = cohorts.compared(id, present.standpoint(ui, null), EARLIER);
        return compared.stream().findFirst().map(cohort -> {
            var next = cohort.next().map(round -> round.round().id()).orElse(0L);
            return templates.blogCohort(
                    ui,
                    page,
                    area,
                    compared,
                    present.at(),
                    rounds.reviews(id),
                    postChoices.toHandIn(ui, Form.empty(), next));
        });
    }

    @Get("/{id}/edit")
    Optional<JteModel> edit(Ui ui, Page page, long id) {
        return cohorts.find(id).map(cohort -> form(ui, page, path(id), path(id), stored(cohort)));
    }

    private static Form<CohortDraft> stored(Cohort cohort) {
        return Form.of(CohortDraft.of(cohort), cohort.version());
    }

    @Post("/{id}")
    HttpResponse<?> change(Ui ui, Page page, long id, @Body Form<CohortDraft> form) {
        return once.change(
                ui,
                form,
                asked -> checked(ui, asked, id),
                refused -> form(ui, page, path(id), path(id), refused),
                () -> cohorts.find(id).map(CohortController::stored),
                draft -> cohorts.change(id, form.version(), draft, present.at())
                        .map(cohort -> Answer.to(path(id)).saying(ui.text("notice.saved"))));
    }

    @Post("/{id}/deletion")
    HttpResponse<?> delete(Ui ui, HttpRequest<?> request, long id, @Body Form<Press> form) {
        return bin.delete(
                ui,
                form.key(),
                BlogKind.COHORT,
                id,
                site.back(request, LIST, "/", "/blog"),
                cohorts.find(id).map(cohort -> title(ui, cohort)));
    }

    private static String title(Ui ui, Cohort cohort) {
        return ui.text("blog.cohort.named", Map.of("name", cohort.name(), "number", Integer.toString(cohort.number())));
    }

    static String path(long id) {
        return LIST + "/" + id;
    }
}
