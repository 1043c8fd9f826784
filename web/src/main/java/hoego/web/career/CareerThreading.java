package hoego.web.career;

import hoego.goals.career.Attempt;
import hoego.goals.career.AttemptFilter;
import hoego.goals.career.AttemptService;
import hoego.goals.career.CareerKind;
import hoego.goals.career.Lesson;
import hoego.goals.career.LessonService;
import hoego.goals.career.PrincipleService;
import hoego.goals.career.Undertaking;
import hoego.goals.career.UndertakingService;
import hoego.web.Ref;
import hoego.web.Threading;
import hoego.web.Ui;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What career gives to the records of other areas that begin with it. */
@Singleton
final class CareerThreading implements Threading {

    private static final int ATTEMPTS = 50;

    private static final String RESOLUTION = "goals.resolution";

    private final UndertakingService undertakings;
    private final AttemptService attempts;
    private final LessonService lessons;
    private final PrincipleService principles;

    CareerThreading(
            UndertakingService undertakings,
            AttemptService attempts,
            LessonService lessons,
            PrincipleService principles) {
        this.undertakings = undertakings;
        this.attempts = attempts;
        this.lessons = lessons;
        this.principles = principles;
    }

    @Override
    public String area() {
        return CareerArea.NAME;
    }

    @Override
    public Optional<Origin> origin(Ui ui, Ref ref) {
        return CareerKind.of(ref.kind()).flatMap(kind -> switch (kind) {
            case UNDERTAKING ->
                undertakings
                        .find(ref.id())
                        .map(undertaking -> origin(ui, ref, undertaking.title(), List.of(), words(ui, undertaking)));
            case LESSON ->
                lessons.find(ref.id())
                        .map(lesson -> origin(ui, ref, lesson.title(), lesson.tags(), words(ui, lesson))
                                .remembered(asked(lesson), told(ui, lesson)));
            case PRINCIPLE ->
                principles.find(ref.id()).map(principle -> origin(ui, ref, principle.words(), List.of(), ""));
            case POSITION, TEAM_SIZE, ATTEMPT, ACHIEVEMENT, PRINCIPLE_USE, WORKLOAD -> Optional.empty();
        });
    }

    /** What was resolved may be made a principle. */
    @Override
    public List<Offer> offers(Ui ui, Ref origin) {
        return RESOLUTION.equals(origin.area() + "." + origin.kind())
                ? List.of(new Offer(ui.text("career.thread.principle"), "/career/principles/new?origin=" + origin))
                : List.of();
    }

    private static Origin origin(Ui ui, Ref ref, String title, List<String> tags, String words) {
        var kind = CareerKind.of(ref.kind()).orElseThrow();
        return new Origin(
                ref, ui.text("career.kind." + kind.written()), title, tags, words, CareerPaths.of(kind, ref.id()));
    }

    /** Why, each attempt under its own heading, and what came of it. */
    private String words(Ui ui, Undertaking undertaking) {
        var tried = attempts.list(undertaking.id(), AttemptFilter.all(), ATTEMPTS, 0).stream()
                .map(attempt -> words(ui, attempt));
        return Stream.of(Stream.of(undertaking.why()), tried, Stream.of(undertaking.outcome()))
                .flatMap(parts -> parts)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private static String words(Ui ui, Attempt attempt) {
        var heading = "## "
                + ui.text(
                        "career.attempt.heading",
                        Map.of(
                                "approach",
                                attempt.approach(),
                                "span",
                                Precisions.span(
                                        ui,
                                        attempt.startedOn(),
                                        attempt.startedPrecision(),
                                        attempt.endedOn(),
                                        attempt.endedPrecision())));
        var reasons = attempt.reasons().stream().map(reason -> "- " + reason).collect(Collectors.joining("\n"));
        return Stream.of(heading, reasons, attempt.learned())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    /** What happened, why, and what helped, each under its own heading. */
    private static String words(Ui ui, Lesson lesson) {
        return Stream.of(
                        under(ui, "career.lesson.symptom", lesson.symptom()),
                        under(ui, "career.lesson.cause", lesson.cause()),
                        under(ui, "career.lesson.fix", lesson.fix()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    /** What happened, where one can say why or what helped. */
    private static String asked(Lesson lesson) {
        return lesson.cause().isBlank() && lesson.fix().isBlank() ? "" : lesson.symptom();
    }

    private static String told(Ui ui, Lesson lesson) {
        return Stream.of(under(ui, "career.lesson.cause", lesson.cause()), under(ui, "career.lesson.fix", lesson.fix()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private static String under(Ui ui, String heading, String text) {
        return text.isEmpty() ? "" : "## " + ui.text(heading) + "\n\n" + text;
    }
}
