package hoego.web.study;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.study.Member;
import hoego.study.MemberDraft;
import hoego.study.MemberFilter;
import hoego.study.MemberService;
import hoego.study.StudyGroup;
import hoego.study.StudyGroupService;
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
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The members of a study group. */
@Controller(value = "/study/groups/{groupId}/members", produces = TEXT_HTML, consumes = APPLICATION_FORM_URLENCODED)
final class MemberController {

    private final StudyGroupService groups;
    private final MemberService members;
    private final StudyArea area;
    private final StudyBin bin;
    private final Site site;
    private final Once once;
    private final Templates templates;

    MemberController(
            StudyGroupService groups,
            MemberService members,
            StudyArea area,
            StudyBin bin,
            Site site,
            Once once,
            Templates templates) {
        this.groups = groups;
        this.members = members;
        this.area = area;
        this.bin = bin;
        this.site = site;
        this.once = once;
        this.templates = templates;
    }

    /**
     * @param on a day on which they were in the group
     * @param state {@code left} if those are wanted who left in the period, {@code present} those who are in the group today,
     *     instead of those who joined in the period
     */
    @Get
    Optional<JteModel> index(
            Ui ui,
            Page page,
            long groupId,
            @QueryValue(defaultValue = "") String q,
            @QueryValue @Nullable LocalDate on,
            @QueryValue(defaultValue = "") String state,
            @QueryValue(value = "page", defaultValue = "1") int number) {
        return groups.find(groupId).map(group -> {
            var left = state.equals("left");
            var days = page.chosen() == null && !left ? null : page.days();
            var present = state.equals("present");
            var filter = present
                    ? new MemberFilter(Sought.of(q).compared(), ui.today(), null, null)
                    : new MemberFilter(Sought.of(q).compared(), Page.day(on), left ? null : days, left ? days : null);
            var paging = Paging.of(number, members.count(groupId, filter));
            return templates.studyMembers(
                    ui,
                    page,
                    area,
                    group,
                    new MemberList(
                            q,
                            state,
                            Page.day(on),
                            filter.equals(MemberFilter.ALL),
                            members.list(groupId, filter, paging.size(), paging.offset()),
                            paging));
        });
    }

    @Get("/new")
    Optional<JteModel> blank(Ui ui, Page page, long groupId) {
        return groups.find(groupId)
                .map(group -> form(
                        ui,
                        page,
                        group,
                        list(groupId),
                        Form.proposing(Map.of("joinedPrecision", "day", "leftPrecision", "day")),
                        false));
    }

    @Post
    HttpResponse<?> add(Ui ui, Page page, long groupId, @Body Form<MemberDraft> form) {
        var found = groups.find(groupId);
        if (found.isEmpty()) {
            return HttpResponse.notFound();
        }
        var group = found.get();
        return once.add(ui, checked(ui, form), asked -> form(ui, page, group, list(groupId), asked, false), draft -> {
            var member = members.add(group, draft);
            return Answer.to("/study/groups/" + groupId)
                    .sayingAdded(ui, ui.text("notice.saved"), list(groupId) + "/" + member.id());
        });
    }

    private static Form<MemberDraft> checked(Ui ui, Form<MemberDraft> form) {
        return Happened.checked(
                ui,
                Happened.checked(
                        ui, form, "joinedOn", draft -> RoughDays.first(draft.joinedOn(), draft.joinedPrecision())),
                "leftOn",
                draft -> RoughDays.first(draft.leftOn(), draft.leftPrecision()));
    }

    @Get("/{id}/edit")
    Optional<JteModel> edit(Ui ui, Page page, long groupId, long id) {
        return groups.find(groupId)
                .flatMap(group -> members.find(groupId, id)
                        .map(member -> form(ui, page, group, list(groupId) + "/" + id, stored(member), true)));
    }

    private static Form<MemberDraft> stored(Member member) {
        return Form.of(MemberDraft.of(member), member.version());
    }

    @Post("/{id}")
    HttpResponse<?> change(Ui ui, Page page, long groupId, long id, @Body Form<MemberDraft> form) {
        var found = groups.find(groupId);
        if (found.isEmpty()) {
            return HttpResponse.notFound();
        }
        var group = found.get();
        return once.change(
                ui,
                checked(ui, form),
                asked -> form(ui, page, group, list(groupId) + "/" + id, asked, true),
                () -> members.find(groupId, id).map(MemberController::stored),
                draft -> members.change(groupId, id, form.version(), draft)
                        .map(member -> Answer.to("/study/groups/" + groupId).saying(ui.text("notice.saved"))));
    }

    private JteModel form(Ui ui, Page page, StudyGroup group, String action, Form<MemberDraft> form, boolean stored) {
        return templates.studyMemberForm(
                ui, page, area, group, action, "/study/groups/" + group.id(), form, StudyTexts.precisions(ui), stored);
    }

    @Post("/{id}/deletion")
    HttpResponse<?> delete(Ui ui, HttpRequest<?> request, long groupId, long id, @Body Form<Press> form) {
        return bin.delete(
                ui,
                form.key(),
                "member",
                id,
                members.find(groupId, id).map(Member::role),
                site.back(request, "/study/groups/" + groupId, list(groupId)));
    }

    private static String list(long groupId) {
        return "/study/groups/" + groupId + "/members";
    }
}
