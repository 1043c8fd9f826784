package hoego.web.interviews;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import gg.jte.models.runtime.JteModel;
import hoego.study.interviews.TopicStanding;
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
        var attention = new StageAttention(ui, state.view());
        return state.view().pause().isPresent()
                ? state.overview().waiting().stream().flatMap(attention::soon).toList()
                : asked(ui, attention);
    }

    /** What is asked for on a day without a pause. */
    private List<Attention> asked(Ui ui, StageAttention attention) {
        return Stream.of(
                        state.overview().waiting().stream().flatMap(attention::waiting),
                        state.overview().unnoted().stream().map(attention::unnoted),
                        due(ui),
                        state.neglected().stream().map(topic -> weak(ui, topic)))
                .flatMap(each -> each)
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

    private Attention weak(Ui ui, TopicStanding topic) {
        return new Attention(
                InterviewsArea.NAME,
                ui.text("interviews.attention.weak", Map.of("name", topic.name())),
                ui.text(
                        "interviews.attention.weak.detail",
                        Map.of(
                                "level",
                                ui.number(requireNonNull(topic.level()), 1),
                                "target",
                                requireNonNull(topic.targetLevel()),
                                "days",
                                state.idleDays(topic))),
                InterviewsArea.path("topic", topic.id()),
                1);
    }
}
