package hoego.web.interviews;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;
import static java.util.stream.Collectors.joining;

import hoego.study.interviews.TopicService;
import hoego.study.interviews.TopicTrail;
import hoego.web.Page;
import hoego.web.Paging;
import hoego.web.Threading.Made;
import hoego.web.Ui;
import hoego.web.interviews.TrailEntry.What;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What happened about a topic in time: asked, recalled, written, talked about. Read in three statements. */
@Singleton
final class TopicTrails {

    private final TopicService topics;
    private final WrittenUp writtenUp;

    TopicTrails(TopicService topics, WrittenUp writtenUp) {
        this.topics = topics;
        this.writtenUp = writtenUp;
    }

    /**
     * A trail with what came of its questions elsewhere.
     *
     * @param made what that is, the oldest first, posts before talks
     * @param posts how many of the questions became posts
     * @param entries the part of it that is shown, the newest first
     */
    record Followed(TopicTrail trail, List<Made> made, long posts, List<TrailEntry> entries, Paging paging) {}

    /** A part of the trail of a topic and its parts up to a day; no more is read than comes before its end. */
    Followed follow(Ui ui, Page page, long topic, LocalDate day, int number) {
        var days = page.chosen() == null ? null : page.days();
        var trail = topics.trail(topic, day, ui.today(), days, Paging.end(number));
        var questions = trail.totals().questions();
        var strands = writtenUp.strandsOf(ui, questions);
        var posts = questions.stream()
                .flatMap(question -> Objects.requireNonNull(strands.get(question)).made().stream())
                .filter(made -> page.days().contains(on(made)))
                .toList();
        var talks = writtenUp.further(ui, posts).stream()
                .filter(made -> page.days().contains(on(made)))
                .toList();
        var paging =
                Paging.of(number, (long) trail.totals().asked() + trail.totals().days() + posts.size() + talks.size());
        var entries = Stream.of(
                        trail.asked().stream().map(asked -> asked(ui, asked)),
                        trail.recalled().stream().map(recalled -> recalled(ui, recalled)),
                        posts.stream().map(made -> made(What.WRITTEN, made)),
                        talks.stream().map(made -> made(What.TALKED, made)))
                .flatMap(each -> each)
                .sorted(comparing(TrailEntry::day, nullsLast(reverseOrder())))
                .skip(paging.offset())
                .limit(paging.size())
                .toList();
        return new Followed(
                trail,
                Stream.concat(posts.stream(), talks.stream()).toList(),
                Tally.of(strands, day).count(Tally.State.POST),
                entries,
                paging);
    }

    /** The day that counts of what was made: when it was done, else when it was begun. */
    private static LocalDate on(Made made) {
        return Objects.requireNonNullElse(made.doneOn(), Objects.requireNonNullElse(made.begunOn(), LocalDate.EPOCH));
    }

    private static TrailEntry asked(Ui ui, TopicTrail.Asked asked) {
        var interview = asked.interviewId();
        return new TrailEntry(
                asked.day(),
                What.ASKED,
                ui.text("interviews.trail." + (interview == null ? "noted" : "asked")),
                asked.words(),
                QuestionController.path(asked.id()),
                interview == null ? "" : about(ui, asked),
                interview == null ? null : InterviewController.path(interview),
                joined(
                        asked.source(),
                        asked.people() == 0
                                ? ""
                                : ui.text(
                                        "interviews.trail.people",
                                        Map.of(
                                                "people",
                                                asked.people(),
                                                "who",
                                                asked.who().isEmpty() ? "none" : asked.who())),
                        answered(ui, asked.expected(), asked.actual())));
    }

    private static String about(Ui ui, TopicTrail.Asked asked) {
        var stage = asked.stage();
        return joined(
                InterviewsTexts.title(ui, asked.post(), asked.company()),
                stage == null ? "" : ui.text("interviews.stage", stage));
    }

    /** What one thought to know, and what one did. */
    private static String answered(Ui ui, @Nullable Integer expected, @Nullable Integer actual) {
        if (actual == null) {
            return expected == null ? "" : ui.text("interviews.trail.expected", Map.of("expected", expected));
        }
        return expected == null
                ? ui.text("interviews.trail.answered", Map.of("actual", actual))
                : ui.text("interviews.trail.answered-expected", Map.of("expected", expected, "actual", actual));
    }

    private static TrailEntry recalled(Ui ui, TopicTrail.Recalled day) {
        var grades = List.of(day.again(), day.hard(), day.good(), day.easy());
        return new TrailEntry(
                day.day(),
                What.RECALLED,
                ui.text("interviews.trail.recalled", Map.of("cards", day.cards())),
                day.title(),
                InterviewsArea.cardPath(day.id(), day.questionId()),
                "",
                null,
                IntStream.range(0, grades.size())
                        .filter(grade -> grades.get(grade) > 0)
                        .mapToObj(grade ->
                                ui.text("interviews.trail.grade-" + (grade + 1), Map.of("count", grades.get(grade))))
                        .collect(joining(", ")));
    }

    private static TrailEntry made(What what, Made made) {
        return new TrailEntry(on(made), what, made.what(), made.title(), made.path(), "", null, "");
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(joining(" · "));
    }
}
