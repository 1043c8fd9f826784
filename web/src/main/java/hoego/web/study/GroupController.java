package hoego.web.study;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.study.GroupEndDraft;
import hoego.study.GroupFilter;
import hoego.study.MeetingFilter;
import hoego.study.MeetingService;
import hoego.study.MemberFilter;
import hoego.study.MemberService;
import hoego.study.StudyGroup;
import hoego.study.StudyGroupDraft;
import hoego.study.StudyGroupService;
import hoego.web.Answer;
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
import hoego.web.Ui;
import hoego.web.View;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threeten.extra.LocalDateRange;

/** Study groups. */
@Controller(value = "/study/groups", produces = TEXT_HTML, consumes = APPLICATION_FORM_URLENCODED)
final class GroupController {

    private static final String LIST = "/study/groups";
    private static final int LATEST = 10;
    private static final int ALL = 1_000;

    private final StudyGroupService groups;
    private final MemberService members;
    private final MeetingService meetings;
    private final StudyArea area;
    private final StudyBin bin;
    private final Site site;
    private final Once once;
    private final Templates templates;

    GroupController(
            StudyGroupService groups,
            MemberService members,
            MeetingService meetings,
            StudyArea area,
            StudyBin bin,
            Site site,
            Once once,
            Templates templates) {
        this.groups = groups;
        this.members = members;
        this.meetings = meetings;
        this.area = area;
        this.bin = bin;
        this.site = site;
        this.once = once;
        this.templates = templates;
    }

    /** All of them are at hand, since nobody has hundreds. */
    @Get
    JteModel index(
            Ui ui,
            Page page,
            @QueryValue(defaultValue = "") String q,
            @QueryValue(defaultValue = "") String state,
            @QueryValue(defaultValue = "") String part,
            @QueryValue(value = "page", defaultValue = "1") int number) {
        var words = Sought.of(q).compared();
        var found = groups.list(new GroupFilter(words, page.days()), ALL, 0).stream()
                .filter(group -> switch (state) {
                    case "active" -> group.endedOn() == null;
                    case "ended" -> isEndedIn(group, page.days());
                    default -> true;
                })
                .filter(group -> switch (part) {
                    case "hosted" -> group.hosted();
                    case "attended" -> !group.hosted();
                    default -> true;
                })
                .toList();
        var paging = Paging.of(number, found.size());
        return templates.studyGroups(
                ui,
                page,
                area,
                q,
                state,
                part,
                words.isEmpty()
                        && state.isEmpty()
                        && part.isEmpty()
                        && page.days().equals(Page.EVER),
                found.stream().skip(paging.offset()).limit(paging.size()).toList(),
                paging);
    }

    private static boolean isEndedIn(StudyGroup group, LocalDateRange days) {
        var day = group.endedOn();
        var precision = group.endedPrecision();
        return day != null && precision != null && days.encloses(precision.around(day));
    }

    @Get("/new")
    JteModel blank(Ui ui, Page page) {
        return form(
                ui,
                page,
                Form.proposing(Map.of(
                        "startedOn", ui.today().toString(), "startedPrecision", "day", "endedPrecision", "day")));
    }

    @Post
    HttpResponse<?> add(Ui ui, Page page, @Body Form<StudyGroupDraft> form) {
        return once.add(ui, checked(ui, form), asked -> form(ui, page, asked), draft -> {
            var group = groups.add(draft);
            var path = LIST + "/" + group.id();
            return Answer.to(path).sayingAdded(ui, ui.text("notice.saved"), path);
        });
    }

    /** It may begin one day to come, but has not ended yet by then. */
    private static Form<StudyGroupDraft> checked(Ui ui, Form<StudyGroupDraft> form) {
        return Happened.checked(ui, form, "endedOn", draft -> RoughDays.first(draft.endedOn(), draft.endedPrecision()));
    }

    private JteModel form(Ui ui, Page page, Form<StudyGroupDraft> form) {
        return templates.studyGroupForm(
                ui, page, area, LIST, LIST, form, StudyTexts.precisions(ui), StudyTexts.weekdays(ui), false);
    }

    @Get("/{id}")
    Optional<JteModel> show(Ui ui, Page page, long id) {
        return groups.find(id).map(group -> show(ui, page, group, ending(ui)));
    }

    private JteModel show(Ui ui, Page page, StudyGroup group, Form<GroupEndDraft> end) {
        var id = group.id();
        var view = View.of(ui, page.period());
        var met = meetings.attendances(List.of(id), view.day().plusDays(1)).getOrDefault(id, List.of());
        return templates.studyGroup(
                ui,
                page,
                area,
                group,
                members.list(id, MemberFilter.ALL, ALL, 0),
                meetings.list(MeetingFilter.of(id, Page.EVER), LATEST, 0),
                meetings.topics(id, Page.EVER),
                GroupWeeks.of(group, met, view),
                end);
    }

    /** Ends it on purpose, with the reason. */
    @Post("/{id}/ended")
    HttpResponse<?> end(Ui ui, Page page, long id, @Body Form<GroupEndDraft> form) {
        var found = groups.find(id);
        if (found.isEmpty()) {
            return HttpResponse.notFound();
        }
        var group = found.get();
        var asked = Happened.checked(ui, form, "endedOn", GroupEndDraft::endedOn);
        var checked = asked.isValid() && !asked.value().isAfterBeginOf(group)
                ? asked.with("endedOn", Problem.of("InOrder"))
                : asked;
        return once.change(
                ui,
                checked,
                refused -> show(ui, page, groups.find(id).orElse(group), refused),
                () -> groups.find(id)
                        .map(now -> Form.of(
                                new GroupEndDraft(now.endedOn() == null ? ui.today() : now.endedOn(), now.endReason()),
                                now.version())),
                draft -> groups.end(id, form.version(), draft)
                        .map(ended -> Answer.to(LIST + "/" + id)
                                .saying(Notice.of(ui.text("study.notice.group-ended", Map.of("title", ended.name())))
                                        .undoneAt(
                                                ui.text("undo"),
                                                LIST + "/" + id + "/reopened?version=" + ended.version()))));
    }

    /** Lets a group go on that was just ended. */
    @Post("/{id}/reopened")
    HttpResponse<?> reopen(Ui ui, Page page, long id, @Body Form<Press> form) {
        var found = groups.find(id);
        if (found.isEmpty()) {
            return HttpResponse.notFound();
        }
        var group = found.get();
        return once.change(
                ui,
                form,
                refused ->
                        show(ui, page, groups.find(id).orElse(group), ending(ui).against(ending(ui))),
                () -> groups.find(id).map(now -> Form.of(form.value(), now.version())),
                press -> groups.reopen(id, form.version())
                        .map(going -> Answer.to(LIST + "/" + id).saying(ui.text("notice.saved"))));
    }

    private static Form<GroupEndDraft> ending(Ui ui) {
        return Form.proposing(Map.of("endedOn", ui.today().toString()));
    }

    @Get("/{id}/edit")
    Optional<JteModel> edit(Ui ui, Page page, long id) {
        return groups.find(id).map(group -> form(ui, page, id, stored(group)));
    }

    @Post("/{id}")
    HttpResponse<?> change(Ui ui, Page page, long id, @Body Form<StudyGroupDraft> form) {
        if (groups.find(id).isEmpty()) {
            return HttpResponse.notFound();
        }
        return once.change(
                ui,
                checked(ui, form),
                asked -> form(ui, page, id, asked),
                () -> groups.find(id).map(GroupController::stored),
                draft -> groups.change(id, form.version(), draft)
                        .map(changed -> Answer.to(LIST + "/" + id).saying(ui.text("notice.saved"))));
    }

    private JteModel form(Ui ui, Page page, long id, Form<StudyGroupDraft> form) {
        var own = LIST + "/" + id;
        return templates.studyGroupForm(
                ui, page, area, own, own, form, StudyTexts.precisions(ui), StudyTexts.weekdays(ui), true);
    }

    private static Form<StudyGroupDraft> stored(StudyGroup group) {
        return Form.of(StudyGroupDraft.of(group), group.version());
    }

    @Post("/{id}/deletion")
    HttpResponse<?> delete(Ui ui, HttpRequest<?> request, long id, @Body Form<Press> form) {
        return bin.delete(
                ui,
                form.key(),
                "study-group",
                id,
                groups.find(id).map(StudyGroup::name),
                site.back(request, LIST, "/", "/study"));
    }
}
