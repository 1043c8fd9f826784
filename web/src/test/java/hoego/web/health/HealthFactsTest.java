package hoego.web.health;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.health.Adherence;
import hoego.health.BodySite;
import hoego.health.ConditionDraft;
import hoego.health.ConditionService;
import hoego.health.CourseDraft;
import hoego.health.CourseService;
import hoego.health.MealDayDraft;
import hoego.health.MealDayService;
import hoego.health.PainEntryDraft;
import hoego.health.PainEntryService;
import hoego.health.Precision;
import hoego.health.WeighInDraft;
import hoego.health.WeighInService;
import hoego.health.WorkoutDraft;
import hoego.health.WorkoutService;
import hoego.web.Browser;
import hoego.web.Fact;
import hoego.web.Language;
import hoego.web.Period;
import hoego.web.UiBinder;
import hoego.web.View;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class HealthFactsTest {

    private static final LocalDate MARCH = LocalDate.of(2021, 3, 1);
    private static final String NO_BREAK_SPACE = "\u00a0";

    @Inject
    HealthFacts facts;

    @Inject
    HealthSample sample;

    @Inject
    UiBinder uis;

    @Inject
    Browser browser;

    @Inject
    WeighInService weighIns;

    @Inject
    PainEntryService painEntries;

    @Inject
    ConditionService conditions;

    @Inject
    WorkoutService workouts;

    @Inject
    CourseService courses;

    @Inject
    MealDayService mealDays;

    @Test
    void tellTheSampleQuarterInKorean() {
        sample.load(Language.KO, Map.of());

        assertThat(told(Language.KO, "2021-Q1"))
                .containsExactly(
                        "체중 추세는 3월 1일 70.0 kg에서 3월 31일 70.9 kg으로 0.9 kg 늘었다.",
                        "2020년에는 체중 추세가 8.0 kg 줄었다. 같은 해 운동은 120번, 식단을 계획대로 지킨 날은 210일이었다.",
                        "허리 통증 기록은 없다(2020년 초 허리디스크). 다른 부위의 통증은 6번 적었다(어깨 4번, 무릎 2번).",
                        "운동을 9번, 모두 410분 했다. 2020년 1분기에는 31번이었다.",
                        "4월 1일에 시작하는 필라테스 수강권 10회를 등록했다.",
                        "식단을 계획대로 지킨 날은 31일, 일부 지킨 날은 20일, 벗어난 날은 20일이었다.");
    }

    @Test
    void tellTheSampleQuarterInEnglish() {
        sample.load(Language.EN, Map.of());

        assertThat(told(Language.EN, "2021-Q1"))
                .containsExactly(
                        "The weight trend rose by 0.9 kg, from 70.0 kg on 1 March to 70.9 kg on 31 March.",
                        "In 2020 the weight trend fell by 8.0 kg. That year has 120 workouts and 210 days of meals as planned.",
                        "No back pain was noted (slipped disc in early 2020). Pain elsewhere was noted 6 times (shoulder 4, knee 2).",
                        "9 workouts, 410 minutes in all. In 2020 Q1 there were 31.",
                        "A Pilates course of 10 sessions starting on 1 April was booked.",
                        "Meals went as planned on 31 days, partly on 20 and off plan on 20.");
    }

    @Test
    void leadToListsOfExactlyTheRecordsBehindThem() {
        sample.load(Language.KO, Map.of());

        for (var period : List.of("2020", "2020-Q1", "2020-Q4", "2021-Q1", "2021-W12")) {
            assertThat(facts(Language.KO, period))
                    .flatExtracting(Fact::evidence)
                    .isNotEmpty()
                    .allSatisfy(evidence -> assertThat(browser.get(evidence.path())
                                    .expectFirst("[data-total]")
                                    .attr("data-total"))
                            .as(evidence.toString())
                            .isEqualTo(Long.toString(evidence.count())));
        }
    }

    @Test
    void leadFromEveryFigureSomewhere() {
        sample.load(Language.KO, Map.of());

        assertThat(facts(Language.KO, "2021-Q1"))
                .allSatisfy(fact ->
                        assertThat(fact.isProven()).as(fact.sentence().text()).isTrue());
        assertThat(facts(Language.KO, "2021-Q1").get(2).sentence().parts())
                .filteredOn(part -> part.path() != null)
                .extracting(part -> part.text() + " " + part.path())
                .containsExactly(
                        "6번 /health/pain-entries?period=2021-Q1&least=1",
                        "4번 /health/pain-entries?period=2021-Q1&site=shoulder&least=1",
                        "2번 /health/pain-entries?period=2021-Q1&site=knee&least=1");
    }

    @Test
    void sayThatThereIsNothing() {
        assertThat(told(Language.KO, "2021-Q1")).containsExactly("이번 분기 건강 기록은 없다.");
        assertThat(told(Language.EN, "2021")).containsExactly("There are no health records in 2021.");

        weigh(LocalDate.of(2020, 12, 28), "70");

        assertThat(told(Language.KO, "2021-Q1")).containsExactly("이번 분기 건강 기록은 없다. 마지막 기록은 2020년 12월 28일이다.");
        assertThat(told(Language.EN, "2021-Q1"))
                .containsExactly("There are no health records this quarter. The last one is of 28 December 2020.");
    }

    @Test
    void tellAWeightThatFellStayedOrWasMeasuredTooSeldom() {
        weigh(MARCH, "70");
        assertThat(told(Language.KO, "2021-Q1")).containsExactly("체중을 1번 쟀다. 3월 1일 추세는 70.0 kg이었다.");
        assertThat(told(Language.EN, "2021-Q1"))
                .containsExactly("1 weigh-in. The weight trend was 70.0 kg on 1 March.");

        weigh(MARCH.plusDays(1), "70.1");
        assertThat(told(Language.KO, "2021-Q1")).containsExactly("체중을 2번 쟀다. 3월 2일 추세는 70.0 kg이었다.");

        weigh(MARCH.plusDays(2), "70");
        assertThat(told(Language.KO, "2021-Q1")).containsExactly("체중 추세는 3월 1일에도 3월 3일에도 70.0 kg이었다.");

        weigh(MARCH.plusDays(20), "68");
        assertThat(told(Language.EN, "2021-Q1"))
                .containsExactly("The weight trend fell by 1.7 kg, from 70.0 kg on 1 March to 68.3 kg on 21 March.");
    }

    @Test
    void tellPainAtOneSiteWithItsMean() {
        hurt(BodySite.LOWER_BACK, 2);
        hurt(BodySite.LOWER_BACK, 3);
        hurt(BodySite.LOWER_BACK, 0);

        assertThat(told(Language.KO, "2021-Q1")).containsExactly("허리 통증은 2번 적었다(평균 2.5).");
        assertThat(told(Language.EN, "2021-Q1"))
                .containsExactly("Pain in the lower back was noted 2 times (mean 2.5 of 10).");
    }

    @Test
    void speakOfAConditionOnlyWhileItLasts() {
        conditions.add(new ConditionDraft(
                "염좌", BodySite.ANKLE, LocalDate.of(2020, 5, 5), Precision.DAY, MARCH, Precision.YEAR, ""));
        hurt(BodySite.KNEE, 2);

        assertThat(told(Language.KO, "2021-Q1"))
                .containsExactly("발목 통증 기록은 없다(2020년 5월 5일 염좌). 다른 부위의 통증은 1번 적었다(무릎 1번).");
        assertThat(told(Language.KO, "2022-Q1")).noneMatch(fact -> fact.contains("염좌"));
        assertThat(told(Language.KO, "2020-Q2")).contains("새로 생긴 질환·부상은 1가지다: 염좌(2020년 5월 5일).");
    }

    @Test
    void compareExerciseWithTheQuarterBeforeWhereThereWasNoneAYearBefore() {
        move("걷기", LocalDate.of(2020, 11, 1));
        assertThat(told(Language.KO, "2021-Q1"))
                .containsExactly("이번 분기 건강 기록은 없다. 마지막 기록은 2020년 11월 1일이다.", "2020년 운동은 1번, 식단을 계획대로 지킨 날은 없다.");

        move("걷기", MARCH);
        assertThat(told(Language.KO, "2021-Q1")).contains("운동을 1번, 모두 50분 했다. 2020년 4분기에는 1번이었다.");
        assertThat(told(Language.KO, "2020-Q4")).containsExactly("운동을 1번, 모두 50분 했다. 지난 분기 기록은 없다.");
        assertThat(told(Language.EN, "2021-Q2"))
                .containsExactly("There are no health records this quarter. The last one is of 1 March 2021.");
    }

    @Test
    void tellTheYearInWhichACourseStartsWhereItIsAnother() {
        courses.add(new CourseDraft("필라테스", MARCH, LocalDate.of(2022, 1, 3), 10, null, null, ""));

        assertThat(told(Language.KO, "2021-Q1")).contains("2022년 1월 3일에 시작하는 필라테스 수강권 10회를 등록했다.");
    }

    @Test
    void tellWhatWasUsedOfACourse() {
        courses.add(new CourseDraft("필라테스", MARCH.minusYears(1), MARCH, 3, null, null, ""));
        move("필라테스", MARCH);
        move("필라테스", MARCH.plusDays(7));

        assertThat(told(Language.KO, "2021-Q1")).contains("필라테스 수강권으로 2번 운동했다. 남은 횟수는 3회 중 1회다.");
        assertThat(told(Language.EN, "2021-Q1")).contains("2 sessions of the 필라테스 course were used. 1 is left of 3.");
    }

    @Test
    void tellWhatIsMissingWhereMealsWentOneWayOnly() {
        mealDays.add(new MealDayDraft(MARCH, Adherence.PARTLY, ""));

        assertThat(told(Language.KO, "2021-Q1")).containsExactly("식단을 계획대로 지킨 날은 없고, 일부 지킨 날은 1일이고, 벗어난 날은 없다.");
        assertThat(told(Language.EN, "2021-Q1"))
                .containsExactly("Meals went as planned on no day, partly on 1 and off plan on none.");
    }

    private void weigh(LocalDate day, String kilograms) {
        weighIns.add(new WeighInDraft(day, new BigDecimal(kilograms), null, ""));
    }

    private void hurt(BodySite site, int level) {
        painEntries.add(new PainEntryDraft(MARCH, site, null, level, "", "", "", null));
    }

    private void move(String kind, LocalDate day) {
        workouts.add(new WorkoutDraft(day, kind, 50, null, null, "", false));
    }

    /** Whatever is told is also proven. */
    private List<String> told(Language language, String period) {
        assertThat(facts(language, period)).allMatch(Fact::isProven);
        return facts(language, period).stream()
                .map(fact -> fact.sentence().text().replace(NO_BREAK_SPACE, " "))
                .toList();
    }

    private List<Fact> facts(Language language, String period) {
        var ui = uis.stranger(language);
        return facts.facts(ui, View.of(ui, Period.parse(period).orElseThrow()));
    }
}
