package hoego.web.interviews;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.study.interviews.Interview;
import hoego.study.interviews.InterviewService;
import hoego.study.interviews.QuestionDraft;
import hoego.study.interviews.StageRow;
import hoego.study.interviews.StageService;
import hoego.study.interviews.Topic;
import hoego.study.interviews.TopicService;
import hoego.web.Answer;
import hoego.web.Form;
import hoego.web.Notice;
import hoego.web.Once;
import hoego.web.Page;
import hoego.web.Templates;
import hoego.web.Ui;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Questions of an interview, one line each, as one writes them down on the way home. */
@Controller(value = "/interviews/{interviewId}/questions", produces = TEXT_HTML, consumes = APPLICATION_FORM_URLENCODED)
final class QuickQuestionController {

    private final InterviewService interviews;
    private final StageService stages;
    private final TopicService topics;
    private final AskedQuestions asked;
    private final InterviewsArea area;
    private final Once once;
    private final Templates templates;

    QuickQuestionController(
            InterviewService interviews,
            StageService stages,
            TopicService topics,
            AskedQuestions asked,
            InterviewsArea area,
            Once once,
            Templates templates) {
        this.interviews = interviews;
        this.stages = stages;
        this.topics = topics;
        this.asked = asked;
        this.area = area;
        this.once = once;
        this.templates = templates;
    }

    @Post
    HttpResponse<?> add(Ui ui, Page page, long interviewId, @Body Form<QuickQuestion> form) {
        var found = interviews.find(interviewId);
        if (found.isEmpty()) {
            return HttpResponse.notFound();
        }
        return once.add(ui, form, refused -> form(ui, page, found.get(), refused), line -> {
            var known = new TopicNames(topics.all());
            var topic = line.topic().isBlank() ? known.within(line.words()) : known.called(line.topic());
            var draft = draft(ui, interviewId, line, topic);
            var added = topic.isEmpty() && !line.topic().isBlank()
                    ? asked.addWithTopic(draft, line.topic(), ui.today())
                    : asked.add(draft, ui.today());
            return Answer.to(InterviewController.path(interviewId))
                    .saying(Notice.of(said(ui, line, topic)).undoneAt(ui.text("undo"), added.undo()));
        });
    }

    private QuestionDraft draft(Ui ui, long interviewId, QuickQuestion line, Optional<Topic> topic) {
        return new QuestionDraft(
                line.words(),
                topic.map(Topic::id).orElse(null),
                interviewId,
                lastDay(stages.list(interviewId), ui.today()),
                "",
                null,
                line.actual(),
                "",
                "",
                "");
    }

    /** The day of the last stage that has been; today, if none has. */
    private static LocalDate lastDay(List<StageRow> stages, LocalDate today) {
        return stages.stream()
                .map(StageRow::heldOn)
                .filter(Objects::nonNull)
                .filter(day -> !day.isAfter(today))
                .reduce((first, later) -> later)
                .orElse(today);
    }

    private static String said(Ui ui, QuickQuestion line, Optional<Topic> topic) {
        var name = topic.map(Topic::name).orElse(line.topic());
        return name.isBlank() ? ui.text("notice.saved") : ui.text("interviews.notice.asked", Map.of("topic", name));
    }

    private JteModel form(Ui ui, Page page, Interview interview, Form<QuickQuestion> form) {
        return templates.interviewsQuickQuestionForm(ui, page, area, interview, form, topics.all());
    }
}
