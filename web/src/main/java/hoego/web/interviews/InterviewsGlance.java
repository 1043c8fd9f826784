package hoego.web.interviews;

import static java.util.stream.Collectors.toMap;

import gg.jte.models.runtime.JteModel;
import hoego.study.interviews.WaitingStage;
import hoego.web.Attention;
import hoego.web.Glance;
import hoego.web.Moment;
import hoego.web.Series;
import hoego.web.Silence;
import hoego.web.Templates;
import hoego.web.Ui;
import hoego.web.interviews.recall.RecallController;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Interviews on the dashboard. */
final class InterviewsGlance implements Glance {

    private final InterviewsState state;
    private final Set<String> wanted;
    private final Templates templates;

    InterviewsGlance(InterviewsState state, Set<String> wanted, Templates templates) {
        this.state = state;
        this.wanted = wanted;
        this.templates = templates;
    }

    @Override
    public Map<LocalDate, Integer> days() {
        return state.overview().days();
    }

    @Override
    public List<Moment> latest(Ui ui) {
        return state.overview().latest().stream()
                .map(record -> InterviewsMoments.moment(ui, record))
                .toList();
    }

    @Override
    public Silence silence() {
        var latest = state.overview().latest();
        return new Silence(
                latest.isEmpty() ? null : latest.getFirst().day(),
                state.overview().ended());
    }

    @Override
    public Series measured() {
        var values = Map.of(
                InterviewsMeasuring.HELD, state.overview().held(),
                InterviewsMeasuring.QUESTIONS, state.overview().asked(),
                InterviewsMeasuring.REVIEWS, state.overview().recalled(),
                InterviewsMeasuring.MATURE, state.overview().mature());
        return new Series(values.entrySet().stream()
                .filter(value -> wanted.contains(value.getKey()))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Override
    public JteModel card(Ui ui, Series measures) {
        return state.isEmpty() && state.view().past()
                ? templates.none(ui, InterviewsArea.NAME, state.view().period())
                : templates.interviewsCard(ui, state);
    }

    @Override
    public List<Attention> attention(Ui ui, Series measures) {
        return Stream.concat(state.overview().waiting().stream().flatMap(stage -> attention(ui, stage)), due(ui))
                .toList();
    }

    private Stream<Attention> due(Ui ui) {
        var count = state.overview().due();
        return count == 0
                ? Stream.empty()
                : Stream.of(new Attention(
                        InterviewsArea.NAME,
                        ui.text("interviews.recall.attention", Map.of("count", count)),
                        ui.text("interviews.recall.attention.detail"),
                        RecallController.PATH,
                        1));
    }

    private Stream<Attention> attention(Ui ui, WaitingStage stage) {
        var day = state.view().day();
        var heldOn = stage.heldOn();
        if (heldOn != null && stage.isSoon(day)) {
            return Stream.of(attention(
                    stage,
                    ui.text(
                            "interviews.attention.soon",
                            Map.of(
                                    "kind",
                                    ui.text("interviews.stage", stage.kind()),
                                    "days",
                                    stage.daysSince(day) * -1)),
                    InterviewsTexts.title(ui, stage.post(), stage.company()) + " · " + ui.shortDay(heldOn),
                    3));
        }
        if (stage.isWaitingForMe(day)) {
            return Stream.of(attention(
                    stage,
                    ui.text("interviews.attention.me", Map.of("kind", ui.text("interviews.stage", stage.kind()))),
                    InterviewsTexts.title(ui, stage.post(), stage.company()),
                    2));
        }
        return stage.isWaitingForThemLong(day)
                ? Stream.of(attention(
                        stage,
                        ui.text("interviews.attention.them", Map.of("days", stage.daysSince(day))),
                        InterviewsTexts.title(ui, stage.post(), stage.company()) + " · "
                                + ui.text("interviews.stage", stage.kind()),
                        2))
                : Stream.empty();
    }

    private static Attention attention(WaitingStage stage, String title, String detail, int urgency) {
        return new Attention(
                InterviewsArea.NAME, title, detail, InterviewsArea.path("stage", stage.interviewId()), urgency);
    }
}
