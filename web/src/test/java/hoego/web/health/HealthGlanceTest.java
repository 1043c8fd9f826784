package hoego.web.health;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import hoego.health.BodySite;
import hoego.health.CourseDraft;
import hoego.health.CourseService;
import hoego.health.PainEntryDraft;
import hoego.health.PainEntryService;
import hoego.health.WeighInDraft;
import hoego.health.WeighInService;
import hoego.health.WorkoutDraft;
import hoego.health.WorkoutService;
import hoego.web.Attention;
import hoego.web.Glance;
import hoego.web.Language;
import hoego.web.Moment;
import hoego.web.MovableClock;
import hoego.web.Period;
import hoego.web.Series;
import hoego.web.Statements;
import hoego.web.Ui;
import hoego.web.UiBinder;
import hoego.web.View;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class HealthGlanceTest {

    private static final LocalDate TODAY = MovableClock.TODAY;

    @Inject
    HealthArea area;

    @Inject
    HealthSample sample;

    @Inject
    UiBinder uis;

    @Inject
    MovableClock clock;

    @Inject
    WeighInService weighIns;

    @Inject
    WorkoutService workouts;

    @Inject
    CourseService courses;

    @Inject
    PainEntryService painEntries;

    @Test
    void showsTheTrendWithItsPicture() {
        sample.load(Language.KO, Map.of());

        var card = card("2021-Q1");

        assertThat(card.select(".figure").text().replace('\u00a0', ' ')).isEqualTo("70.9 kg 추세 4주 동안 +0.9 kg");
        assertThat(card.select(".delta[data-tone=warn]").text().replace('\u00a0', ' '))
                .isEqualTo("4주 동안 +0.9 kg");
        assertThat(card.select(".spark__dot")).hasSizeGreaterThan(29);
        assertThat(card.select("footer a").eachText())
                .containsExactly("어깨 평균 2.3", "무릎 평균 2.5", "허리 통증 기록 없음", "필라테스 4월 1일 시작 · 10회");
        assertThat(card.expectFirst("header a").attr("href")).isEqualTo("/health?period=2021-Q1");
    }

    @Test
    void showsItsFirstFieldWhileThereIsNothing() {
        var card = card("2021-Q1");

        assertThat(card.select("form").attr("action")).isEqualTo("/health/weigh-ins");
        assertThat(card.select("[name=measuredOn]").val()).isEqualTo("2021-03-30");
        assertThat(glance("2021-Q1").silence().since()).isNull();
    }

    @Test
    void saysThatOneOrTwoWeightsAreNoTrendYet() {
        weighIns.add(new WeighInDraft(TODAY.minusDays(40), new BigDecimal("70"), null, ""));
        assertThat(card("2021-Q1").select(".line").text()).isEqualTo("체중을 잰 날이 아직 1일이라 추세를 말하기는 일러요.");

        weighIns.add(new WeighInDraft(TODAY, new BigDecimal("75"), null, ""));
        assertThat(card("2021-Q1").select(".line").text()).isEqualTo("체중을 잰 날이 아직 2일이라 추세를 말하기는 일러요.");
        assertThat(card("2021-Q1").select(".delta")).isEmpty();

        weighIns.add(new WeighInDraft(TODAY.minusDays(1), new BigDecimal("70"), null, ""));
        assertThat(card("2021-Q1").select(".line")).isEmpty();
    }

    @Test
    void namesTheDayOfATrendThatIsOld() {
        for (int day = 14; day <= 20; day++) {
            weighIns.add(new WeighInDraft(TODAY.minusDays(day), new BigDecimal("70"), null, ""));
        }
        assertThat(card("2021-Q1").select(".figure").text().replace('\u00a0', ' '))
                .isEqualTo("70.0 kg 추세");

        clock.moveTo(LocalDate.of(2026, 3, 30));
        var later = area.glance(
                        View.of(
                                uis.stranger(Language.KO),
                                Period.parse("2026-Q1").orElseThrow()),
                        Map.of())
                .card(uis.stranger(Language.KO), Series.NONE);

        assertThat(Jsoup.parse(later.render()).select(".figure").text().replace('\u00a0', ' '))
                .isEqualTo("70.0 kg 추세 2021년 3월 16일");
    }

    @Test
    void showsWorkoutsWhereNothingIsWeighed() {
        workouts.add(new WorkoutDraft(TODAY, "걷기", 50, null, null, "", false));

        var card = card("2021-Q1");

        assertThat(card.select(".figure").text()).isEqualTo("1회 운동");
        assertThat(card.select(".weeks li")).hasSize(13);
    }

    @Test
    void callsForAttentionToARisingTrendAndACourseThatRunsOut() {
        sample.load(Language.KO, Map.of());
        courses.add(new CourseDraft("요가", TODAY.minusDays(30), TODAY.minusDays(30), 3, null, null, ""));

        assertThat(glance("2021-Q1").attention(ui(), Series.NONE))
                .extracting(
                        Attention::title, attention -> attention.detail().replace('\u00a0', ' '), Attention::urgency)
                .containsExactly(tuple("체중 추세 상승", "4주 동안 +0.9 kg", 2), tuple("요가 수강권 3회 남음", "전체 3회", 3));
        assertThat(glance("2020-Q4").attention(ui(), Series.NONE)).isEmpty();
    }

    @Test
    void countsTheDaysOfWholeWeeksAndTellsTheLatestUpToTheDay() {
        sample.load(Language.KO, Map.of());

        var glance = glance("2021-Q1");

        assertThat(glance.days())
                .containsEntry(LocalDate.of(2021, 3, 27), 2)
                .containsEntry(LocalDate.of(2020, 12, 28), 2)
                .doesNotContainKey(LocalDate.of(2020, 12, 27));
        assertThat(glance.latest(ui())).isSortedAccordingTo(Moment.NEWEST_FIRST).hasSize(8);
        assertThat(glance.silence().since()).isEqualTo(TODAY);
        assertThat(glance("2020").days()).hasSizeGreaterThan(300);
    }

    @Test
    void measuresWhatGoalsWant() {
        sample.load(Language.KO, Map.of());
        painEntries.add(new PainEntryDraft(TODAY, BodySite.SHOULDER, null, 5, "", "", "", null));
        painEntries.add(new PainEntryDraft(TODAY, BodySite.SHOULDER, null, 1, "", "", "", null));

        var view = View.of(ui(), Period.parse("2021-Q1").orElseThrow());
        var measured = area.glance(
                        view,
                        wanted(
                                "health.weight-trend",
                                "health.weight",
                                "health.sessions",
                                "health.minutes",
                                "health.load",
                                "health.meals-as-planned",
                                "health.pain.shoulder",
                                "goals.check-ins"))
                .measured();

        assertThat(measured.of("health.weight").get(TODAY)).isEqualByComparingTo("71.4");
        assertThat(measured.of("health.weight-trend").get(TODAY))
                .isBetween(new BigDecimal("70.8"), new BigDecimal("70.9"));
        assertThat(measured.of("health.sessions").headMap(LocalDate.of(2021, 1, 1)))
                .hasSize(120);
        assertThat(measured.of("health.minutes").get(LocalDate.of(2021, 3, 27))).isEqualByComparingTo("50");
        assertThat(measured.of("health.load").get(LocalDate.of(2021, 3, 27))).isEqualByComparingTo("200");
        assertThat(measured.of("health.pain.shoulder").get(TODAY)).isEqualByComparingTo("5");
        assertThat(measured.of("health.meals-as-planned").tailMap(LocalDate.of(2021, 1, 1)))
                .hasSizeBetween(30, 31);
        assertThat(measured.values()).doesNotContainKey("goals.check-ins");
    }

    @Test
    void asksTheDatabaseTwice() {
        sample.load(Language.KO, Map.of());

        assertThat(Statements.during(() -> {
                    var glance = area.glance(
                            View.of(ui(), Period.parse("2021-Q1").orElseThrow()),
                            wanted("health.weight-trend", "health.minutes"));
                    glance.card(ui(), Series.NONE);
                    glance.attention(ui(), Series.NONE);
                    glance.latest(ui());
                    glance.days();
                    glance.measured();
                }))
                .hasSize(2);
    }

    private Glance glance(String period) {
        return area.glance(View.of(ui(), Period.parse(period).orElseThrow()), Map.of());
    }

    private static Map<String, LocalDate> wanted(String... measures) {
        return Stream.of(measures).collect(toMap(measure -> measure, measure -> LocalDate.of(2020, 1, 1)));
    }

    private Document card(String period) {
        return Jsoup.parse(glance(period).card(ui(), Series.NONE).render());
    }

    /** A stranger's day is that of Greenwich. */
    private Ui ui() {
        clock.moveTo(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC));
        return uis.stranger(Language.KO);
    }
}
