package hoego.web.study;

import static io.micronaut.http.MediaType.TEXT_HTML;
import static java.util.stream.Collectors.toMap;

import gg.jte.models.runtime.JteModel;
import hoego.study.MeetingService;
import hoego.study.StudyGroup;
import hoego.study.StudyGroupService;
import hoego.study.StudyOverview;
import hoego.web.Page;
import hoego.web.Templates;
import hoego.web.Ui;
import hoego.web.View;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.List;
import java.util.Map;

/** The page of study: what matters now, or mattered on the last day of a period. */
@Controller(value = "/study", produces = TEXT_HTML)
final class StudyController {

    private final StudyStates states;
    private final Writings writings;
    private final StudyGroupService groups;
    private final MeetingService meetings;
    private final StudyArea area;
    private final Templates templates;

    StudyController(
            StudyStates states,
            Writings writings,
            StudyGroupService groups,
            MeetingService meetings,
            StudyArea area,
            Templates templates) {
        this.states = states;
        this.writings = writings;
        this.groups = groups;
        this.meetings = meetings;
        this.area = area;
        this.templates = templates;
    }

    @Get
    JteModel index(Ui ui, Page page) {
        var state = states.read(View.of(ui, page.period()), Map.of());
        var unreviewed = state.overview().unreviewed();
        var unwritten = unreviewed.size()
                - writings.done(ui, unreviewed, state.view().day()).size();
        return templates.studyIndex(ui, page, area, state.with(regularity(state)), unwritten);
    }

    /** How regularly the groups of the period met, by their ids. */
    private Map<Long, GroupWeeks> regularity(StudyState state) {
        var ids = state.overview().groups().stream()
                .filter(group -> group.rhythm() != null)
                .map(StudyOverview.Group::id)
                .toList();
        if (ids.isEmpty()) {
            return Map.of();
        }
        var met = meetings.attendances(ids, state.day().plusDays(1));
        return groups.all().stream()
                .filter(group -> ids.contains(group.id()))
                .collect(toMap(
                        StudyGroup::id,
                        group -> GroupWeeks.of(group, met.getOrDefault(group.id(), List.of()), state.view())));
    }
}
