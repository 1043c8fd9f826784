package hoego.web.study;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.study.AttendedMeeting;
import hoego.study.BookService;
import hoego.study.DecisionService;
import hoego.study.Meeting;
import hoego.study.MeetingDraft;
import hoego.study.MeetingFilter;
import hoego.study.MeetingName;
import hoego.study.MeetingService;
import hoego.study.StudyGroup;
import hoego.study.StudyGroupService;
import hoego.study.TopicCount;
import hoego.web.Answer;
import hoego.web.Choice;
import hoego.web.Chosen;
import hoego.web.Form;
import hoego.web.Happened;
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
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/** Meetings of study groups. */
@Controller(value = "/study/meetings", produces = TEXT_HTML, consumes = APPLICATION_FORM_URLENCODED)
final class MeetingController {

    private static final String LIST = "/study/meetings";

    private final MeetingService meetings;
    private final StudyGroupService groups;
    private final BookService books;
    private final DecisionService decisions;
    private final Threads threads;
    private final StudyArea area;
    private final StudyBin bin;
    private final Site site;
    private final Once once;
    private final Templates templates;

    MeetingController(
            MeetingService meetings,
            StudyGroupService groups,
            BookService books,
            DecisionService decisions,
            Threads threads,
            StudyArea area,
            StudyBin bin,
            Site site,
            Once once,
            Templates templates) {
        this.meetings = meetings;
        this.groups = groups;
        this.books = books;
        this.decisions = decisions;
        this.threads = threads;
        this.area = area;
        this.bin = bin;
        this.site = site;
        this.once = once;
        this.templates = templates;
    }

    /**
     * The list.
     *
     * @param from the first day on which they may have been held, with the last one, in place of a period
     */
    @Get
    JteModel index(
            Ui ui,
            Page page,
            @QueryValue(defaultValue = "") String q,
            @QueryValue @Nullable Long group,
            @QueryValue(defaultValue = "") String topic,
            @QueryValue(defaultValue = "") String part,
            @QueryValue @Nullable LocalDate from,
            @QueryValue @Nullable LocalDate until,
            @QueryValue(value = "page", defaultValue = "1") int number) {
        var span = span(Page.day(from), Page.day(until));
        var filter = new MeetingFilter(
                Sought.of(q).compared(),
                group,
                topic,
                Chosen.of(MeetingFilter.Part.class, part),
                span == null ? page.days() : span);
        var names = meetings.names(filter);
        var paging = Paging.of(
                number, names.stream().mapToLong(MeetingName::meetings).sum());
        var shown = meetings.list(filter, paging.size(), paging.offset());
        var ids = shown.stream().map(AttendedMeeting::id).toList();
        return templates.studyMeetings(
                ui,
                page,
                area,
                new MeetingList(
                        q,
                        group,
                        topic,
                        part,
                        span,
                        filter.equals(MeetingFilter.of(null, Page.EVER)),
                        names,
                        shown,
                        threads.of(ui, StudyArea.NAME, StudyThreading.MEETING, ids),
                        paging));
    }

    private static @Nullable LocalDateRange span(@Nullable LocalDate from, @Nullable LocalDate until) {
        return from == null || until == null || until.isBefore(from) ? null : LocalDateRange.ofClosed(from, until);
    }

    /** Opens with the group that met last, if none is asked for and it still does. */
    @Get("/new")
    JteModel blank(Ui ui, Page page, @QueryValue @Nullable Long group, @QueryValue @Nullable Long book) {
        var proposed = new HashMap<String, String>();
        var latest = group == null ? meetings.latest(null).map(Meeting::groupId) : Optional.of(group);
        var met = latest.flatMap(groups::find).filter(each -> group != null || each.isActive(ui.today()));
        met.ifPresent(each -> proposed.put("groupId", Long.toString(each.id())));
        if (met.filter(each -> each.isOver(ui.today())).isEmpty()) {
            proposed.put("heldOn", ui.today().toString());
        }
        if (book != null) {
            proposed.put("bookId", Long.toString(book));
        }
        return form(ui, page, LIST, LIST, Form.proposing(proposed), false);
    }

    @Post
    HttpResponse<?> add(Ui ui, Page page, @Body Form<MeetingDraft> form) {
        return once.add(
                ui, form, asked -> checked(ui, asked), asked -> form(ui, page, LIST, LIST, asked, false), draft -> {
                    var path = LIST + "/" + meetings.add(draft).id();
                    return Answer.to(path).sayingAdded(ui, ui.text("notice.saved"), path);
                });
    }

    /** What it belongs to may have been deleted meanwhile. */
    private Form<MeetingDraft> checked(Ui ui, Form<MeetingDraft> form) {
        var asked = Happened.checked(ui, form, "heldOn", MeetingDraft::heldOn);
        if (!asked.isValid()) {
            return asked;
        }
        var group = groups.find(asked.value().groupId());
        if (group.isEmpty()) {
            return asked.with("groupId", Problem.of("Gone"));
        }
        if (!group.get().isActive(asked.value().heldOn())) {
            return asked.with(
                    "heldOn", StudyTexts.outside(ui, group.get(), asked.value().heldOn()));
        }
        var book = asked.value().bookId();
        return book != null && books.find(book).isEmpty() ? asked.with("bookId", Problem.of("Gone")) : asked;
    }

    private JteModel form(Ui ui, Page page, String action, String back, Form<MeetingDraft> form, boolean stored) {
        var day = day(ui, form);
        return templates.studyMeetingForm(
                ui,
                page,
                area,
                action,
                back,
                form,
                new MeetingChoices(
                        groups.all().stream()
                                .filter(group -> group.isActive(day) || isChosen(form, group))
                                .map(group -> new Choice(Long.toString(group.id()), group.name()))
                                .toList(),
                        StudyTexts.optional(
                                ui,
                                "study.book.none",
                                books.titles().stream()
                                        .map(book -> new Choice(Long.toString(book.id()), book.title()))
                                        .toList()),
                        meetings.topics(null, Page.EVER).stream()
                                .map(TopicCount::topic)
                                .toList()),
                stored);
    }

    private static LocalDate day(Ui ui, Form<MeetingDraft> form) {
        try {
            return LocalDate.parse(form.text("heldOn"));
        } catch (DateTimeParseException none) {
            return ui.today();
        }
    }

    private static boolean isChosen(Form<MeetingDraft> form, StudyGroup group) {
        return form.text("groupId").equals(Long.toString(group.id()));
    }

    @Get("/{id}")
    Optional<JteModel> show(Ui ui, Page page, long id) {
        return meetings.attended(id)
                .map(meeting -> templates.studyMeeting(
                        ui, page, area, meeting, decisions.of(id), threads.of(ui, StudyThreading.meeting(id))));
    }

    @Get("/{id}/edit")
    Optional<JteModel> edit(Ui ui, Page page, long id) {
        return meetings.find(id).map(meeting -> form(ui, page, id, stored(meeting)));
    }

    @Post("/{id}")
    HttpResponse<?> change(Ui ui, Page page, long id, @Body Form<MeetingDraft> form) {
        if (meetings.find(id).isEmpty()) {
            return HttpResponse.notFound();
        }
        return once.change(
                ui,
                checked(ui, form),
                asked -> form(ui, page, id, asked),
                () -> meetings.find(id).map(MeetingController::stored),
                draft -> meetings.change(id, form.version(), draft)
                        .map(changed -> Answer.to(LIST + "/" + id).saying(ui.text("notice.saved"))));
    }

    private JteModel form(Ui ui, Page page, long id, Form<MeetingDraft> form) {
        var own = LIST + "/" + id;
        return form(ui, page, own, own, form, true);
    }

    private static Form<MeetingDraft> stored(Meeting meeting) {
        return Form.of(MeetingDraft.of(meeting), meeting.version());
    }

    @Post("/{id}/deletion")
    HttpResponse<?> delete(Ui ui, HttpRequest<?> request, long id, @Body Form<Press> form) {
        return bin.delete(
                ui,
                form.key(),
                "meeting",
                id,
                meetings.attended(id).map(meeting -> StudyTexts.dated(ui, meeting.groupName(), meeting.heldOn())),
                site.back(request, LIST, "/", "/study", "/study/groups"));
    }
}
