package hoego.web.capture;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import hoego.health.CourseDraft;
import hoego.health.CourseFilter;
import hoego.health.CourseService;
import hoego.health.MealDayFilter;
import hoego.health.MealDayService;
import hoego.health.PainEntry;
import hoego.health.PainEntryService;
import hoego.health.PainFilter;
import hoego.health.WeighInFilter;
import hoego.health.WeighInService;
import hoego.health.Workout;
import hoego.health.WorkoutFilter;
import hoego.health.WorkoutService;
import hoego.web.Browser;
import hoego.web.Language;
import hoego.web.MovableClock;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.threeten.extra.LocalDateRange;

/**
 * What people really type, on a Wednesday evening on which a book, a course, a cohort, a study group, five principles and six
 * topics are known. In {@code lines.tsv} stand the number of the line, the line, how it was typed, and what is to come of it:
 * a record of health by its fields, one of another area, whose own tests look closer, by what is said of it.
 */
@MicronautTest(transactional = false)
class CaptureLinesTest {

    private static final LocalDate TODAY = LocalDate.of(2021, 3, 24);
    private static final LocalDateRange EVER = LocalDateRange.of(LocalDate.of(1900, 1, 1), LocalDate.of(2100, 1, 1));
    private static final int ALL = 100;

    @Inject
    Browser browser;

    @Inject
    MovableClock clock;

    @Inject
    WeighInService weighIns;

    @Inject
    PainEntryService pains;

    @Inject
    WorkoutService workouts;

    @Inject
    MealDayService meals;

    @Inject
    CourseService courses;

    @BeforeEach
    void begin() {
        at(TODAY, LocalTime.of(21, 0));
        browser.speak(Language.KO);
    }

    private void at(LocalDate day, LocalTime time) {
        clock.moveTo(day.atTime(time).atZone(MovableClock.SEOUL).toInstant());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "lines.tsv", delimiter = '\t', quoteCharacter = '\0')
    void areRead(int number, String line, @Nullable String how, String result) {
        know();
        if ("01:30 on the next day".equals(how)) {
            at(TODAY.plusDays(1), LocalTime.of(1, 30));
        }
        var typed = "decomposed".equals(how) ? Normalizer.normalize(line, Normalizer.Form.NFD) : line;

        assertThat(outcome(typed)).as(line).isEqualTo(result);
    }

    private void know() {
        courses.add(new CourseDraft("필라테스", LocalDate.of(2021, 3, 20), LocalDate.of(2021, 4, 1), 10, null, null, ""));
        add("/study/books", Map.of("title", "린 스타트업", "startedOn", "2021-03-01"));
        add("/study/groups", Map.of("name", "애자일 스터디", "startedOn", "2020-12-01", "startedPrecision", "month"));
        add(
                "/blog/cohorts",
                Map.of("number", "3", "name", "블로그 포스팅 스터디", "startsOn", "2021-02-04", "endsOn", "2021-04-08"));
        for (int number = 1; number <= 5; number++) {
            add("/career/principles", Map.of("words", "원칙의 내용 " + number));
        }
        for (var topic : List.of("Linux", "network", "git", "JVM", "system engineering", "load balancer")) {
            add("/interviews/topics", Map.of("name", topic));
        }
        add("/side-projects", Map.of("title", "예약 앱", "begunAs", "applied"));
    }

    private void add(String list, Map<String, String> fields) {
        assertThat(browser.submit(list + "/new", "#form form", fields).select(".field__problem"))
                .isEmpty();
    }

    private String outcome(String line) {
        var answer = browser.answerTo("/capture", Map.of("line", line, "key", "key"));
        if (answer.statusCode() == 303) {
            var ofHealth = records();
            return ofHealth.isEmpty() ? browser.get("/").select("#notices p").text() : ofHealth;
        }
        var page = browser.post("/capture", Map.of("line", line));
        assertThat(records()).isEmpty();
        assertThat(page.expectFirst("#capture input[name=line]").val())
                .isEqualTo(Normalizer.normalize(line, Normalizer.Form.NFC));
        assertThat(page.select("#capture-reply p").text()).isNotBlank();
        var answers = page.select(".answers button").eachText();
        return answers.isEmpty()
                ? "hint"
                : "asks "
                        + answers.stream()
                                .map(text -> text.replace('\u00a0', ' '))
                                .collect(joining(", "));
    }

    private String records() {
        var weighed = weighIns.list(new WeighInFilter("", EVER), ALL, 0).stream()
                .map(weighIn -> "weigh-in " + weighIn.measuredOn() + " "
                        + weighIn.weightKg().stripTrailingZeros().toPlainString() + note(weighIn.note()));
        var hurt = pains.list(new PainFilter("", List.of(), null, 0, null, EVER), ALL, 0).stream()
                .map(CaptureLinesTest::pain);
        var done = workouts.list(new WorkoutFilter("", "", null, EVER), ALL, 0).stream()
                .map(CaptureLinesTest::workout);
        var eaten = meals.list(new MealDayFilter("", null, EVER), ALL, 0).stream()
                .map(day -> "meal-day " + day.day() + " " + written(day.adherence()) + note(day.note()));
        var booked = courses.list(new CourseFilter(0, "", "", EVER), ALL, 0).stream()
                .filter(course -> !course.bookedOn().equals(LocalDate.of(2021, 3, 20)))
                .map(course -> "course " + course.bookedOn() + " " + course.kind() + " " + course.sessions() + " from "
                        + course.startsOn() + note(course.note()));
        return Stream.of(weighed, hurt, done, eaten, booked)
                .flatMap(each -> each)
                .collect(joining("; "));
    }

    private static String pain(PainEntry entry) {
        var side = written(entry.side());
        return "pain-entry " + entry.feltOn() + " " + (side.equals("none") ? "" : side + " ") + written(entry.site())
                + " " + entry.level() + (entry.before().isEmpty() ? "" : " before " + entry.before())
                + note(entry.note());
    }

    private static String workout(Workout workout) {
        var distance = workout.distanceKm();
        return "workout " + workout.doneOn() + " " + workout.kind() + " " + workout.minutes() + " min"
                + (distance == null ? "" : " " + distance.stripTrailingZeros().toPlainString() + " km")
                + (workout.effort() == null ? "" : " effort " + workout.effort())
                + (workout.courseId() == null ? "" : " of course " + workout.courseId()) + note(workout.note());
    }

    private static String written(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String note(String note) {
        return note.isEmpty() ? "" : " (" + note + ")";
    }
}
