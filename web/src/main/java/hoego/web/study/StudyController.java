package hoego.web.study;

import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.study.MeetingService;
import hoego.web.Page;
import hoego.web.Templates;
import hoego.web.Ui;
import hoego.web.View;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;

/** The page of study: what matters now, or mattered on the last day of a period. */
@Controller(value = "/study", produces = TEXT_HTML)
final class StudyController {

    private final StudyStates states;
    private final Writings writings;
    private final MeetingService meetings;
    private final StudyArea area;
    private final Templates templates;

    StudyController(
            StudyStates states, Writings writings, MeetingService meetings, StudyArea area, Templates templates) {
        this.states = states;
        this.writings = writings;
        this.meetings = meetings;
        this.area = area;
        this.templates = templates;
    }

    @Get
    JteModel index(Ui ui, Page page) {
        var state = states.read(View.of(ui, page.period()));
        var regularity = GroupWeeks.of(
                meetings.planned(state.period().days(), state.day().plusDays(1)), state.view());
        return templates.studyIndex(ui, page, area, state.with(regularity), Unwritten.of(ui, state, writings));
    }
}
