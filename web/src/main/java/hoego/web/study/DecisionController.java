package hoego.web.study;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;
import static java.nio.charset.StandardCharsets.UTF_8;

import gg.jte.models.runtime.JteModel;
import hoego.study.Decision;
import hoego.study.DecisionDraft;
import hoego.study.DecisionFilter;
import hoego.study.DecisionResultDraft;
import hoego.study.DecisionRow;
import hoego.study.DecisionService;
import hoego.study.DecisionState;
import hoego.study.MeetingFilter;
import hoego.study.MeetingService;
import hoego.study.StudyGroupService;
import hoego.web.Answer;
import hoego.web.Choice;
import hoego.web.Chosen;
import hoego.web.Form;
import hoego.web.Happened;
import hoego.web.Notice;
import hoego.web.Once;
import hoego.web.Page;
import hoego.web.Paging;
import hoego.web.Press;
import hoego.web.Problem;
import hoego.web.Site;
import hoego.web.Sought;
import hoego.web.Templates;
import hoego.web.Threads;
import hoego.web.Ui;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import java.net.URLEncoder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What meetings decided to try, and what became of it. */
@Controller(value = "/study/decisions", produces = TEXT_HTML, consumes = APPLICATION_FORM_URLENCODED)
final class DecisionController {

    private static final String LIST = "/study/decisions";

    /** The latest meetings, which a decision may be of; an older one has it on its own page. */
    private static final int MEETINGS = 60;

    private final DecisionService decisions;
    private final MeetingService meetings;
    private final StudyGroupService groups;
    private final Threads threads;
    private final StudyArea area;
    private final StudyBin bin;
    private final Site site;
    private final Once once;
    private final Templates templates;

    DecisionController(
            DecisionService decisions,
            MeetingService meetings,
            StudyGroupService groups,
            Threads threads,
            StudyArea area,
            StudyBin bin,
            Site site,
            Once once,
            Templates templates) {
        this.decisions = decisions;
        this.meetings = meetings;
        this.groups = groups;
        this.threads = threads;
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
            @QueryValue(defaultValue = "") String state,
            @QueryValue @Nullable Long group,
            @QueryValue(value = "page", defaultValue = "1") int number) {
        var filter =
                new DecisionFilter(Sought.of(q).compared(), Chosen.of(DecisionState.class, state), group, page.days());
        var paging = Paging.of(number, decisions.count(filter));
        var shown = decisions.list(filter, paging.size(), paging.offset());
        return templates.studyDecisions(
                ui,
                page,
                area,
                new DecisionList(
                        q,
                        state,
                        group == null ? "" : Long.toString(group),
                        filter.equals(new DecisionFilter("", null, null, Page.EVER)),
                        groups.all().stream()
                                .map(each -> new Choice(Long.toString(each.id()), each.name()))
                                .toList(),
                        shown,
                        threads.of(
                                ui,
                                StudyArea.NAME,
                                StudyThreading.DECISION,
                                shown.stream().map(DecisionRow::id).toList()),
                        paging));
    }

    /** Opens with the meeting that was the last, if none is asked for. */
    @Get("/new")
    JteModel blank(Ui ui, Page page, @QueryValue @Nullable Long meeting) {
        var proposed = new HashMap<>(Map.of("state", "open"));
        if (meeting != null) {
            proposed.put("meetingId", Long.toString(meeting));
        }
        return form(ui, page, LIST, meeting == null ? LIST : meetingPath(meeting), Form.proposing(proposed), false);
    }

    @Post
    HttpResponse<?> add(Ui ui, Page page, @Body Form<DecisionDraft> form) {
        return once.add(
                ui, form, asked -> checked(ui, asked), asked -> form(ui, page, LIST, LIST, asked, false), draft -> {
                    var added = decisions.add(draft, ui.today());
                    return Answer.to(meetingPath(added.meetingId()))
                            .sayingAdded(ui, ui.text("notice.saved"), LIST + "/" + added.id());
                });
    }

    /** Its meeting may have been deleted meanwhile. */
    private Form<DecisionDraft> checked(Ui ui, Form<DecisionDraft> form) {
        var asked = Happened.checked(ui, form, "toldOn", DecisionDraft::toldOn);
        return asked.isValid() && meetings.find(asked.value().meetingId()).isEmpty()
                ? asked.with("meetingId", Problem.of("Gone"))
                : asked;
    }

    private JteModel form(Ui ui, Page page, String action, String back, Form<DecisionDraft> form, boolean stored) {
        return templates.studyDecisionForm(
                ui,
                page,
                area,
                action,
                back,
                form,
                meetingChoices(ui, form.text("meetingId")),
                ui.choices("study.decision.state", DecisionState.values()),
                stored);
    }

    private List<Choice> meetingChoices(Ui ui, String chosen) {
        var latest = meetings.list(MeetingFilter.of(null, Page.EVER), MEETINGS, 0).stream()
                .map(meeting -> new Choice(
                        Long.toString(meeting.id()), StudyTexts.dated(ui, meeting.groupName(), meeting.heldOn())))
                .toList();
        var older = chosen.isEmpty()
                        || latest.stream().anyMatch(choice -> choice.value().equals(chosen))
                ? Stream.<Choice>of()
                : Optional.of(chosen).filter(id -> id.matches("[1-9]\\d{0,17}")).stream()
                        .flatMap(id -> meetings.attended(Long.parseLong(id)).stream())
                        .map(meeting ->
                                new Choice(chosen, StudyTexts.dated(ui, meeting.groupName(), meeting.heldOn())));
        return Stream.concat(latest.stream(), older).toList();
    }

    @Get("/{id}")
    Optional<JteModel> show(Ui ui, Page page, long id) {
        return decisions
                .row(id)
                .map(decision -> templates.studyDecision(
                        ui, page, area, decision, Form.empty(), threads.of(ui, StudyThreading.decision(id))));
    }

    @Get("/{id}/edit")
    Optional<JteModel> edit(Ui ui, Page page, long id) {
        return decisions.find(id).map(decision -> form(ui, page, id, stored(decision)));
    }

    @Post("/{id}")
    HttpResponse<?> change(Ui ui, Page page, long id, @Body Form<DecisionDraft> form) {
        if (decisions.find(id).isEmpty()) {
            return HttpResponse.notFound();
        }
        return once.change(
                ui,
                checked(ui, form),
                asked -> form(ui, page, id, asked),
                () -> decisions.find(id).map(DecisionController::stored),
                draft -> decisions
                        .change(id, form.version(), draft, ui.today())
                        .map(changed -> Answer.to(LIST + "/" + id).saying(ui.text("notice.saved"))));
    }

    private JteModel form(Ui ui, Page page, long id, Form<DecisionDraft> form) {
        var own = LIST + "/" + id;
        return form(ui, page, own, own, form, true);
    }

    private static Form<DecisionDraft> stored(Decision decision) {
        return Form.of(DecisionDraft.of(decision), decision.version());
    }

    @Post("/{id}/tried")
    HttpResponse<?> tried(Ui ui, Page page, HttpRequest<?> request, long id, @Body Form<DecisionResultDraft> form) {
        return tell(ui, page, request, id, DecisionState.TRIED, form);
    }

    @Post("/{id}/dropped")
    HttpResponse<?> dropped(Ui ui, Page page, HttpRequest<?> request, long id, @Body Form<DecisionResultDraft> form) {
        return tell(ui, page, request, id, DecisionState.DROPPED, form);
    }

    @Post("/{id}/opened")
    HttpResponse<?> opened(Ui ui, Page page, HttpRequest<?> request, long id, @Body Form<DecisionResultDraft> form) {
        return tell(ui, page, request, id, DecisionState.OPEN, form);
    }

    private HttpResponse<?> tell(
            Ui ui, Page page, HttpRequest<?> request, long id, DecisionState state, Form<DecisionResultDraft> form) {
        var found = decisions.row(id);
        if (found.isEmpty()) {
            return HttpResponse.notFound();
        }
        var decision = found.get();
        var back = site.back(request, LIST + "/" + id, LIST, meetingPath(decision.meetingId()));
        return once.change(
                ui,
                Happened.checked(ui, form, "toldOn", DecisionResultDraft::toldOn),
                refused -> templates.studyDecision(
                        ui,
                        page,
                        area,
                        decisions.row(id).orElse(decision),
                        refused,
                        threads.of(ui, StudyThreading.decision(id))),
                () -> decisions
                        .find(id)
                        .map(now -> Form.of(new DecisionResultDraft(now.result(), now.toldOn()), now.version())),
                draft -> decisions
                        .tell(id, form.version(), state, ui.today(), draft)
                        .map(told -> Answer.to(back)
                                .saying(Notice.of(ui.text(
                                                "study.notice.decision",
                                                Map.of("words", decision.words(), "state", state.name())))
                                        .undoneAt(ui.text("undo"), undo(decision, told)))));
    }

    /** As the path of an undo, whose query becomes the fields of {@code DecisionResultDraft}. */
    private static String undo(DecisionRow before, Decision told) {
        var how = switch (before.state()) {
            case OPEN -> "opened";
            case TRIED -> "tried";
            case DROPPED -> "dropped";
        };
        return LIST + "/" + told.id() + "/" + how + "?version=" + told.version()
                + (before.toldOn() == null ? "" : "&toldOn=" + before.toldOn())
                + (before.result().isEmpty() ? "" : "&result=" + URLEncoder.encode(before.result(), UTF_8));
    }

    @Post("/{id}/deletion")
    HttpResponse<?> delete(Ui ui, HttpRequest<?> request, long id, @Body Form<Press> form) {
        var found = decisions.find(id);
        var meeting = found.map(decision -> meetingPath(decision.meetingId())).orElse(LIST);
        return bin.delete(
                ui, form.key(), "decision", id, found.map(Decision::words), site.back(request, LIST, meeting));
    }

    private static String meetingPath(long id) {
        return StudyTexts.path("meeting", id);
    }
}
