package hoego.web.interviews;

import hoego.study.interviews.InterviewFilter;
import hoego.study.interviews.InterviewRow;
import hoego.study.interviews.InterviewService;
import hoego.study.interviews.TopicService;
import hoego.web.Capturing;
import hoego.web.Line;
import hoego.web.Reading;
import hoego.web.Ui;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What interviews make of a line. */
@Singleton
@Order(30)
final class InterviewsCapture implements Capturing {

    /** As many open interviews as anybody has. */
    private static final int MOST = 100;

    private final QuestionWords questions;
    private final InterviewWords interviews;
    private final OutcomeWords outcomes;
    private final TopicService topics;
    private final InterviewService interviewService;

    InterviewsCapture(
            QuestionWords questions,
            InterviewWords interviews,
            OutcomeWords outcomes,
            TopicService topics,
            InterviewService interviewService) {
        this.questions = questions;
        this.interviews = interviews;
        this.outcomes = outcomes;
        this.topics = topics;
        this.interviewService = interviewService;
    }

    @Override
    public String area() {
        return InterviewsArea.NAME;
    }

    @Override
    public List<Kind> kinds() {
        return List.of(QuestionWords.KIND, InterviewWords.KIND);
    }

    @Override
    public List<Reading> read(Ui ui, Line line) {
        return forOneLine().read(ui, line);
    }

    @Override
    public Capturing forOneLine() {
        var memory = new Memory();
        return new Capturing() {

            @Override
            public String area() {
                return InterviewsCapture.this.area();
            }

            @Override
            public List<Kind> kinds() {
                return InterviewsCapture.this.kinds();
            }

            @Override
            public List<Reading> read(Ui ui, Line line) {
                return Stream.of(
                                questions.read(ui, memory, line),
                                interviews.read(ui, memory, line),
                                outcomes.read(ui, memory, line))
                        .flatMap(Optional::stream)
                        .toList();
            }
        };
    }

    /** What the readings of one line need to know, asked for when it is needed first. */
    final class Memory {

        private @Nullable TopicNames known;
        private @Nullable List<InterviewRow> all;

        TopicNames topics() {
            var names = known;
            if (names == null) {
                names = new TopicNames(topics.all());
                known = names;
            }
            return names;
        }

        List<InterviewRow> interviews() {
            var rows = all;
            if (rows == null) {
                rows = interviewService.list(InterviewFilter.ALL, MOST, 0);
                all = rows;
            }
            return rows;
        }
    }
}
