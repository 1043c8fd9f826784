package hoego.web.career;

import hoego.goals.career.CareerKind;
import hoego.goals.career.LessonDraft;
import hoego.goals.career.LessonService;
import hoego.goals.career.Precision;
import hoego.goals.career.Principle;
import hoego.goals.career.PrincipleDraft;
import hoego.goals.career.PrincipleOutcome;
import hoego.goals.career.PrincipleService;
import hoego.goals.career.PrincipleUseDraft;
import hoego.goals.career.PrincipleUseService;
import hoego.goals.career.WorkloadDraft;
import hoego.goals.career.WorkloadService;
import hoego.web.Language;
import hoego.web.Ref;
import hoego.web.Texts;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What was learned, and how the work weighed, up to and in 2021 Q1. */
@Singleton
final class PracticeSample {

    private static final LocalDate FIRST_WEEK = LocalDate.of(2021, 1, 4);

    /** The days of the lessons, and how many minutes each took: first those of the quarter, then those before. */
    private static final List<Struggle> STRUGGLES = List.of(
            new Struggle("2021-01-12", 180, "docker, swarm, network"),
            new Struggle("2021-01-21", 120, "dns, nginx"),
            new Struggle("2021-02-02", 90, "linux, disk"),
            new Struggle("2021-02-09", 60, "docker, timezone"),
            new Struggle("2021-02-24", 300, "docker, gpu"),
            new Struggle("2021-03-05", 150, "swarm, logging"),
            new Struggle("2021-03-18", 240, "linux, load"),
            new Struggle("2020-10-15", 120, "swarm, tls"),
            new Struggle("2020-11-10", 90, "ansible"),
            new Struggle("2020-12-03", 60, "git"));

    private static final List<Trial> TRIALS = List.of(
            new Trial(2, "2021-01-19", PrincipleOutcome.KEPT),
            new Trial(4, "2021-01-21", PrincipleOutcome.KEPT),
            new Trial(5, "2021-02-03", PrincipleOutcome.KEPT),
            new Trial(3, "2021-02-16", PrincipleOutcome.KEPT),
            new Trial(2, "2021-02-25", PrincipleOutcome.BROKEN),
            new Trial(1, "2021-03-02", PrincipleOutcome.KEPT),
            new Trial(3, "2021-03-10", PrincipleOutcome.BROKEN),
            new Trial(4, "2021-03-18", PrincipleOutcome.KEPT));

    private static final List<Week> WEEKS = List.of(
            new Week(5, 2, 6, "alone"),
            new Week(5, 2, 6, ""),
            new Week(4, 2, 6, "second"),
            new Week(4, 3, 5, ""),
            new Week(4, 2, 5, ""),
            new Week(4, 3, 5, ""),
            new Week(3, 3, 5, "third"),
            new Week(4, 2, 4, "gpu"),
            new Week(4, 3, 4, "launch"),
            new Week(3, 3, 4, ""),
            new Week(3, 4, 3, ""),
            new Week(2, 4, 3, ""));

    private static final int PRINCIPLES = 5;

    private record Struggle(String day, int minutes, String tags) {}

    private record Trial(int principle, String day, PrincipleOutcome outcome) {}

    private record Week(int load, int energy, int onlyICanDo, String note) {}

    private final LessonService lessons;
    private final PrincipleService principles;
    private final PrincipleUseService uses;
    private final WorkloadService workloads;
    private final Texts texts;

    PracticeSample(
            LessonService lessons,
            PrincipleService principles,
            PrincipleUseService uses,
            WorkloadService workloads,
            Texts texts) {
        this.lessons = lessons;
        this.principles = principles;
        this.uses = uses;
        this.workloads = workloads;
        this.texts = texts;
    }

    /** The lessons by the names that other areas know them by, {@code career.lesson.1} and so on. */
    Map<String, Ref> load(Language language) {
        addPrinciples(language);
        addWorkloads(language);
        return addLessons(language);
    }

    private Map<String, Ref> addLessons(Language language) {
        var made = new HashMap<String, Ref>();
        for (int number = 1; number <= STRUGGLES.size(); number++) {
            var struggle = STRUGGLES.get(number - 1);
            var key = "lesson." + number;
            var lesson = lessons.addSample(new LessonDraft(
                    LocalDate.parse(struggle.day()),
                    text(language, key),
                    text(language, key + ".symptom"),
                    text(language, key + ".cause"),
                    text(language, key + ".fix"),
                    struggle.minutes(),
                    struggle.tags()));
            made.put("career." + key, CareerPaths.ref(CareerKind.LESSON, lesson.id()));
        }
        return made;
    }

    private void addPrinciples(Language language) {
        var added = IntStream.rangeClosed(1, PRINCIPLES)
                .mapToObj(number -> principle(language, number))
                .toList();
        for (int at = 0; at < TRIALS.size(); at++) {
            var trial = TRIALS.get(at);
            uses.addSample(
                    added.get(trial.principle() - 1),
                    new PrincipleUseDraft(
                            LocalDate.parse(trial.day()), trial.outcome(), text(language, "use." + (at + 1))));
        }
    }

    private Principle principle(Language language, int number) {
        var key = "principle." + number;
        return principles.addSample(new PrincipleDraft(
                number,
                text(language, key),
                text(language, key + ".why"),
                LocalDate.of(2021, 1, 1),
                Precision.YEAR,
                null));
    }

    private void addWorkloads(Language language) {
        workloads.addSamples(IntStream.range(0, WEEKS.size())
                .mapToObj(at -> {
                    var week = WEEKS.get(at);
                    var note = week.note().isEmpty() ? "" : text(language, "week." + week.note());
                    return new WorkloadDraft(
                            FIRST_WEEK.plusWeeks(at), week.load(), week.energy(), week.onlyICanDo(), note);
                })
                .toList());
    }

    private String text(Language language, String key) {
        return texts.text(language, "career.sample." + key, Map.of());
    }
}
