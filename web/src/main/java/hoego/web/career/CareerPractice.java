package hoego.web.career;

import hoego.goals.career.CareerKind;
import hoego.goals.career.LessonDraft;
import hoego.goals.career.LessonService;
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
import java.util.Map;
import java.util.stream.IntStream;

/** How one worked in the sample quarter: what was learned, by which principles, and how much there was to do. */
@Singleton
final class CareerPractice {

    private static final LocalDate FIRST_WEEK = LocalDate.of(2021, 1, 4);
    private static final int[] LOAD = {5, 5, 5, 4, 4, 4, 4, 3, 4, 4, 4, 3, 3};
    private static final int[] ENERGY = {2, 2, 2, 2, 3, 2, 3, 3, 3, 3, 3, 3, 3};
    private static final int[] ONLY_I_CAN_DO = {6, 6, 6, 5, 5, 5, 4, 4, 4, 4, 3, 3, 3};

    private final LessonService lessons;
    private final PrincipleService principles;
    private final PrincipleUseService uses;
    private final WorkloadService workloads;
    private final Texts texts;

    CareerPractice(
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

    /** Adds it in a language; the lessons of the quarter, and of the one before, by {@code career.lesson.1} and so on. */
    Map<String, Ref> load(Language language) {
        return new Story(language).load();
    }

    private final class Story {

        private final Language language;
        private final Map<String, Ref> made = new HashMap<>();

        Story(Language language) {
            this.language = language;
        }

        Map<String, Ref> load() {
            lesson(1, "2021-01-08", 180, "docker network");
            lesson(2, "2021-01-21", 150, "docker logging");
            lesson(3, "2021-02-03", 240, "dns docker");
            lesson(4, "2021-02-17", 120, "jvm linux");
            lesson(5, "2021-02-24", 60, "ansible");
            lesson(6, "2021-03-05", 210, "linux");
            lesson(7, "2021-03-12", 180, "docker");
            lesson(8, "2020-10-14", 90, "docker");
            lesson(9, "2020-11-18", 300, "docker gpu");
            lesson(10, "2020-12-09", 60, "linux");
            principles();
            weeks();
            return made;
        }

        private void lesson(int number, String day, int minutes, String tags) {
            var lesson = lessons.addSample(new LessonDraft(
                    LocalDate.parse(day),
                    text("lesson." + number),
                    text("lesson.symptom." + number),
                    text("lesson.cause." + number),
                    text("lesson.fix." + number),
                    minutes,
                    tags));
            made.put("career.lesson." + number, CareerPaths.ref(CareerKind.LESSON, lesson.id()));
        }

        private void principles() {
            principle(1);
            var priorities = principle(2);
            var growth = principle(3);
            var struggles = principle(4);
            var fitting = principle(5);
            use(priorities, "2021-01-15", PrincipleOutcome.KEPT, "monitoring");
            use(priorities, "2021-01-27", PrincipleOutcome.BROKEN, "at-once");
            use(struggles, "2021-02-03", PrincipleOutcome.KEPT, "dns");
            use(growth, "2021-02-10", PrincipleOutcome.KEPT, "index");
            use(fitting, "2021-02-22", PrincipleOutcome.KEPT, "swarm");
            use(struggles, "2021-03-05", PrincipleOutcome.KEPT, "load-average");
            use(priorities, "2021-03-16", PrincipleOutcome.KEPT, "rushed");
            use(struggles, "2021-03-19", PrincipleOutcome.BROKEN, "proxy");
        }

        private Principle principle(int number) {
            return principles.addSample(
                    new PrincipleDraft(number, text("principle." + number), "", FIRST_WEEK, null, null));
        }

        private void use(Principle principle, String day, PrincipleOutcome outcome, String key) {
            uses.addSample(
                    principle, new PrincipleUseDraft(LocalDate.parse(day), outcome, text("use." + key)));
        }

        private void weeks() {
            workloads.addSamples(IntStream.range(0, LOAD.length)
                    .mapToObj(week -> new WorkloadDraft(
                            FIRST_WEEK.plusWeeks(week), LOAD[week], ENERGY[week], ONLY_I_CAN_DO[week], note(week)))
                    .toList());
        }

        private String note(int week) {
            return week == 0 ? text("week.first") : week == LOAD.length - 1 ? text("week.last") : "";
        }

        private String text(String key) {
            return texts.text(language, "career.sample." + key, Map.of());
        }
    }
}
