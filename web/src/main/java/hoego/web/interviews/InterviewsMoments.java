package hoego.web.interviews;

import hoego.study.interviews.InterviewPurpose;
import hoego.study.interviews.InterviewsRecord;
import hoego.study.interviews.InterviewsTimeline;
import hoego.study.interviews.StageKind;
import hoego.study.interviews.StageOutcome;
import hoego.web.Hit;
import hoego.web.Moment;
import hoego.web.Moments;
import hoego.web.Searchable;
import hoego.web.Sought;
import hoego.web.Ui;
import hoego.web.Written;
import hoego.web.interviews.recall.RecallController;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Interviews, stages, questions and topics in the timeline and in the search. */
@Singleton
final class InterviewsMoments implements Moments, Searchable {

    private final InterviewsTimeline timeline;

    InterviewsMoments(InterviewsTimeline timeline) {
        this.timeline = timeline;
    }

    @Override
    public String area() {
        return InterviewsArea.NAME;
    }

    @Override
    public List<String> kinds() {
        return List.of("stage", "question", "recall");
    }

    @Override
    public List<Moment> moments(Ui ui, Query query) {
        var before = query.before();
        var place = before == null
                ? null
                : new InterviewsRecord.Place(before.day(), before.at(), before.kind(), before.id());
        return timeline
                .moments(query.days(), query.kind(), query.words(), signs(ui, query.words()), place, query.limit())
                .stream()
                .map(record -> moment(ui, record))
                .toList();
    }

    /** A record as a moment; it has a day, or it would not be one. */
    static Moment moment(Ui ui, InterviewsRecord record) {
        return new Moment(
                InterviewsArea.NAME,
                Objects.requireNonNull(record.day()),
                record.at(),
                record.kind(),
                record.id(),
                text(ui, record),
                record.kind().equals("recall")
                        ? RecallController.path(Objects.requireNonNull(record.day()))
                        : InterviewsArea.path(record.kind(), record.pageId()));
    }

    private static String text(Ui ui, InterviewsRecord record) {
        if (record.kind().equals("stage")) {
            return withOutcome(ui, record, isTold(ui, record) ? told(ui, record) : title(ui, record));
        }
        if (record.kind().equals("recall")) {
            return ui.text("interviews.moment.recall", Map.of("count", Integer.valueOf(record.title())));
        }
        return record.about().isEmpty()
                ? ui.text("interviews.moment.question", Map.of("words", record.title()))
                : ui.text("interviews.moment.question-of", Map.of("words", record.title(), "topic", record.about()));
    }

    /** What is still ahead, or was withdrawn from, may never have been. */
    private static boolean isTold(Ui ui, InterviewsRecord record) {
        var day = record.day();
        return day != null && !day.isAfter(ui.today()) && !record.outcome().equals(StageOutcome.WITHDRAWN.name());
    }

    private static String told(Ui ui, InterviewsRecord record) {
        return ui.text(
                "interviews.moment.stage." + Written.of(record.detail()),
                Map.of("title", InterviewsTexts.title(ui, record.title(), record.about())));
    }

    private static String withOutcome(Ui ui, InterviewsRecord record, String stage) {
        return record.outcome().isEmpty()
                ? stage
                : ui.text(
                        "interviews.moment.stage",
                        Map.of(
                                "stage",
                                stage,
                                "outcome",
                                ui.text("interviews.outcome." + Written.of(record.outcome()))));
    }

    private static String title(Ui ui, InterviewsRecord record) {
        return switch (record.kind()) {
            case "stage" -> InterviewsTexts.stage(ui, record.detail(), record.title(), record.about());
            case "interview" -> InterviewsTexts.title(ui, record.title(), record.about());
            default -> record.title();
        };
    }

    @Override
    public List<Hit> search(Ui ui, String words, int limit) {
        return timeline.search(words, signs(ui, words), limit).stream()
                .map(record -> new Hit(
                        InterviewsArea.NAME,
                        record.kind(),
                        record.kind().equals("stage") ? withOutcome(ui, record, title(ui, record)) : title(ui, record),
                        Sought.of(words).excerpt(record.note()),
                        record.day(),
                        InterviewsArea.path(record.kind(), record.pageId())))
                .toList();
    }

    /** What is said of a record in the reader's language is looked through as well as what stands in it. */
    private static List<String> signs(Ui ui, String words) {
        if (words.isEmpty()) {
            return List.of();
        }
        return Stream.of(
                        Stream.of("interview", "stage", "question", "topic", "card", "recall")
                                .map(kind -> Map.entry("kind." + kind, "interviews.kind." + kind)),
                        signs("purpose", "interviews.purpose.", InterviewPurpose.values()),
                        signs("stage", "interviews.stage.", StageKind.values()),
                        signs("outcome", "interviews.outcome.", StageOutcome.values()))
                .flatMap(signs -> signs)
                .filter(sign -> Sought.of(ui.text(sign.getValue())).compared().contains(words))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Stream<Map.Entry<String, String>> signs(String sign, String key, Enum<?>... values) {
        return Stream.of(values).map(value -> Map.entry(sign + "." + value.name(), key + Written.of(value)));
    }
}
