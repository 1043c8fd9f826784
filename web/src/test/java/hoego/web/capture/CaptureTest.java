package hoego.web.capture;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.health.Adherence;
import hoego.health.CourseFilter;
import hoego.health.CourseService;
import hoego.health.MealDayDraft;
import hoego.health.MealDayService;
import hoego.health.PainEntryService;
import hoego.health.PainFilter;
import hoego.health.WeighInDraft;
import hoego.health.WeighInFilter;
import hoego.health.WeighInService;
import hoego.web.Browser;
import hoego.web.Language;
import hoego.web.MovableClock;
import hoego.web.Statements;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.LocalDateRange;

@MicronautTest(transactional = false)
class CaptureTest {

    private static final LocalDate TODAY = LocalDate.of(2021, 3, 24);
    private static final LocalDateRange EVER = LocalDateRange.of(LocalDate.of(1900, 1, 1), LocalDate.of(2100, 1, 1));

    @Inject
    Browser browser;

    @Inject
    MovableClock clock;

    @Inject
    WeighInService weighIns;

    @Inject
    PainEntryService pains;

    @Inject
    MealDayService meals;

    @Inject
    CourseService courses;

    @BeforeEach
    void begin() {
        clock.moveTo(TODAY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "weigh 70.8|Saved: weigh-in 70.8 kg",
                "weigh 156 lb|Saved: weigh-in 70.8 kg",
                "yesterday weigh 70.8 after a run|Saved: weigh-in 70.8 kg (after a run) on 23 Mar",
                "2021-03-02 weigh 70.8|Saved: weigh-in 70.8 kg on 2 Mar",
                "3/2 pain knee 3|Saved: knee pain 3 on 2 Mar",
                "pain lower-back 3 after sitting|Saved: lower back pain 3 (after sitting)",
                "my left shoulder 2 stiff|Saved: left shoulder pain 2 (stiff)",
                "no pain lower back|Saved: lower back pain 0",
                "workout pilates 50m rpe 6|Saved: Pilates 50 min, effort 6",
                "ran 5k in 32 min|Saved: Running 32 min, 5 km",
                "an hour walk|Saved: Walking 1 h",
                "meals kept|Saved: meals as planned",
                "meals off birthday|Saved: meals off plan (birthday)",
                "course pilates 10 sessions from 1 April|Saved: course Pilates, 10 sessions from 1 Apr",
                "worry health weight creeping up|Saved: Health worry (weight creeping up)",
                "weigh 70.8 knee 2|Saved: weigh-in 70.8 kg, knee pain 2",
                "ㅈ댜호 70.8|Read with the other keyboard: “weigh 70.8”. Saved: weigh-in 70.8 kg"
            })
    void saysWhatWasUnderstood(String line, String said) {
        var page = browser.post("/capture", Map.of("line", line, "from", "/"));

        assertThat(said(page)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "체중 70.8 아침 공복|기록했어요: 체중 70.8 kg(아침 공복)",
                "cpwnd 70.8kg dkcla rhdqhr|한/영 키를 바꿔 ‘체중 70.8kg 아침 공복’으로 읽었어요. 기록했어요: 체중 70.8 kg(아침 공복)",
                "vlffk 50qns|한/영 키를 바꿔 ‘필라 50분’으로 읽었어요. 기록했어요: 운동 필라테스 50분",
                "코로나19 허리 3|기록했어요: 허리 통증 3(코로나19)",
                "걷기 30분 후 허리 3|기록했어요: 허리 통증 3(걷기 30분 후)",
                "허리 3 걷기 30분 뒤|기록했어요: 허리 통증 3(걷기 30분 뒤)",
                "운동 후 허리 3|기록했어요: 허리 통증 3(운동 후)",
                "저녁 걷기 30분|기록했어요: 운동 걷기 30분(저녁)",
                "운동 폴댄스 50분 재밌었다|기록했어요: 운동 폴댄스 50분(재밌었다)",
                "체중 70.8, 허리 2, 어깨 1|기록했어요: 체중 70.8 kg, 허리 통증 2, 어깨 통증 1",
                "걱정 건강 허리 3년째|기록했어요: 건강 걱정(허리 3년째)"
            })
    void saysItInKorean(String line, String said) {
        browser.speak(Language.KO);

        assertThat(said(browser.post("/capture", Map.of("line", line, "from", "/"))))
                .isEqualTo(said);
    }

    private static String said(Document page) {
        return page.select("#notices p").text();
    }

    @Test
    void leadsBackToWhereTheLineWasTyped() {
        var answer = browser.answerTo("/capture", Map.of("line", "weigh 70.8", "from", "/timeline?period=2021-Q1"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/timeline?period=2021-Q1");
    }

    @Test
    void keepsOneRecordOfALineThatIsSentTwice() {
        var line = Map.of("line", "weigh 70.8", "key", "a-key", "from", "/");

        var first = browser.answerTo("/capture", line);
        var second = browser.answerTo("/capture", line);

        assertThat(second.statusCode()).isEqualTo(first.statusCode()).isEqualTo(303);
        assertThat(weighed()).isEqualTo(1);
    }

    @Test
    void canBeSentAgainAfterItWasAskedAbout() {
        browser.post("/capture", Map.of("line", "weigh", "key", "a-key"));
        browser.post("/capture", Map.of("line", "weigh 70.8", "key", "a-key"));

        assertThat(weighed()).isEqualTo(1);
    }

    @Test
    void takesEachOfSeveralRecordsBack() {
        var page = browser.post("/capture", Map.of("line", "weigh 70.8 knee 2", "from", "/"));
        var undos = page.select("#notices form[action$=/deletion]");

        assertThat(undos.eachText()).containsExactly("Undo weigh-in 70.8 kg", "Undo knee pain 2");
        browser.submit(undos.get(1), Map.of());

        assertThat(weighed()).isEqualTo(1);
        assertThat(hurt()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "70.8",
                "체중 708",
                "체중 7080",
                "목이 좀 뻐근함",
                "허리",
                "통증 3 계단",
                "허리 30",
                "필라테스",
                "운동 50분",
                "저녁 치킨 ㅠㅠ",
                "식단",
                "이직 걱정",
                "걱정 발표가 내일",
                "엊그제 체중 71.1",
                "지난주 걷기 30분",
                "허리 3 오래 앉음 어제",
                "채중 70.8",
                "혀리 3",
                "70.8 채중",
                "걷기 3000분",
                "my back hurts",
                "wiegh 70.8",
                "dinner fried chicken",
                "worry what comes next",
                "the other day pilates 50m",
                "knee 5 otherwise fine",
                "무릎 괜찮다가 계단에서 아픔",
                "체중 70 8",
                "식단 계획대로 안 됨",
                "meals kept except dinner",
                "러닝 30분 취소",
                "run 30 min planned",
                "매일 걷기 30분",
                "러닝 어제 30분 한강에서",
                "weekend run 30 min"
            })
    void offersAnswersEachOfWhichIsClear(String line) {
        for (var language : Language.values()) {
            browser.speak(language);
            var asked = browser.post("/capture", Map.of("line", line, "from", "/timeline"));
            assertThat(asked.expectFirst("#capture input[name=line]").val()).isEqualTo(line);
            assertThat(asked.select(".answers form")).isNotEmpty();

            for (var form : asked.select(".answers form")) {
                assertThat(answered(form)).as(form.outerHtml()).hasSize(1);
            }
        }
    }

    /** Where the notice of a record says it can be undone; it is, so that the next answer finds things as they were. */
    private List<String> answered(Element form) {
        var page = browser.submit(form, Map.of());
        var undos = page.select("#notices form[action$=/deletion]").eachAttr("action");
        assertThat(page.location()).as(form.outerHtml()).endsWith("/timeline");
        undos.forEach(undo -> browser.post(undo, Map.of("key", undo)));
        return undos;
    }

    @Test
    void asksBeforeADaysWordIsReplaced() {
        browser.post("/capture", Map.of("line", "meals kept salad", "from", "/"));

        var asked = browser.post("/capture", Map.of("line", "meals off", "from", "/"));
        assertThat(asked.select("#capture-reply p").text()).isEqualTo("This day already has an entry: As planned.");
        assertThat(meals.on(TODAY))
                .hasValueSatisfying(day -> assertThat(day.adherence()).isEqualTo(Adherence.AS_PLANNED));

        var saved = browser.submit(asked.expectFirst(".answers form"), Map.of());
        assertThat(meals.on(TODAY))
                .hasValueSatisfying(day ->
                        assertThat(MealDayDraft.of(day)).isEqualTo(new MealDayDraft(TODAY, Adherence.OFF, "salad")));

        browser.submit(saved.expectFirst(".notice form"), Map.of());
        assertThat(meals.on(TODAY))
                .hasValueSatisfying(day -> assertThat(MealDayDraft.of(day))
                        .isEqualTo(new MealDayDraft(TODAY, Adherence.AS_PLANNED, "salad")));
    }

    @Test
    void keepsThePriceOfACourse() {
        browser.post("/capture", Map.of("line", "필라테스 10회 등록 33.5만원 2028년 4월 1일부터", "from", "/"));

        assertThat(courses.list(new CourseFilter(0, "", "", EVER), 1, 0))
                .singleElement()
                .satisfies(course -> {
                    assertThat(course.price()).isEqualByComparingTo("335000");
                    assertThat(course.startsOn()).isEqualTo(LocalDate.of(2028, 4, 1));
                    assertThat(course.note()).isEmpty();
                });
    }

    @Test
    void questionsAWeightFarFromTheTrend() {
        weighIns.add(new WeighInDraft(TODAY.minusDays(1), new BigDecimal("70.8"), null, ""));

        var asked = browser.post("/capture", Map.of("line", "weigh 155"));

        assertThat(asked.select(".answers button").eachText())
                .containsExactly("weigh-in 70.3 kg", "155.0 kg, as typed");
    }

    @Test
    void asksInPlaceWhereTheLineStands() {
        var headers = browser.answerTo("/capture", Map.of("line", "weigh")).headers();

        assertThat(headers.firstValue("HX-Retarget")).hasValue("#capture");
        assertThat(headers.firstValue("HX-Reselect")).hasValue("#capture");
        assertThat(browser.get("/").select("#capture")).hasSize(1);
    }

    @Test
    void asksOnceForWhatALineNeedsToKnow() {
        var asked = Statements.during(() -> browser.post(
                "/capture", Map.of("line", "70.8 kg or 71.2 kg, walk 30 or 40 pilates", "from", "/timeline")));

        assertThat(asked.stream().filter(statement -> statement.contains("health.weigh_in")))
                .hasSizeLessThan(2);
        assertThat(asked.stream().filter(statement -> statement.contains("health.workout")))
                .hasSize(1);
    }

    @Test
    void leadsToTheFormOfEachKind() {
        var forms = browser.get("/capture").select(".quick-add__forms a");

        assertThat(forms).hasSizeGreaterThanOrEqualTo(6);
        assertThat(forms.eachAttr("href"))
                .allSatisfy(form -> assertThat(browser.status(form)).isEqualTo(200));
    }

    @Test
    void readsTheExamplesItGivesToANewcomer() {
        for (var language : Language.values()) {
            browser.speak(language);
            var examples = browser.get("/capture").select(".starter").eachText();
            assertThat(examples).hasSizeGreaterThan(10);
            for (var example : examples) {
                assertThat(browser.answerTo("/capture", Map.of("line", example)).statusCode())
                        .as(example)
                        .isEqualTo(303);
            }
        }
    }

    @Test
    void readsTheExamplesItGives() {
        browser.post("/career/principles", Map.of("number", "2", "words", "not everything", "since", "2021-01-01"));
        browser.submit(
                "/study/groups/new",
                "#form form",
                Map.of("name", "애자일 스터디", "otherNames", "agile", "startedOn", "2021-01-01"));
        for (var language : Language.values()) {
            browser.speak(language);
            for (var example : browser.get("/capture").select(".starter").eachText()) {
                assertThat(browser.answerTo("/capture", Map.of("line", example)).statusCode())
                        .as(example)
                        .isEqualTo(303);
            }
        }
    }

    private long weighed() {
        return weighIns.count(new WeighInFilter("", EVER));
    }

    private long hurt() {
        return pains.count(new PainFilter("", List.of(), null, 0, null, EVER));
    }
}
