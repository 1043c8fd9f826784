package hoego.web.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import hoego.web.Hit;
import hoego.web.Language;
import hoego.web.Moment;
import hoego.web.Moments;
import hoego.web.Page;
import hoego.web.Ui;
import hoego.web.UiBinder;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

@MicronautTest(transactional = false)
class HealthMomentsTest {

    private static final LocalDateRange QUARTER = LocalDateRange.of(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 4, 1));

    @Inject
    HealthMoments moments;

    @Inject
    HealthSample sample;

    @Inject
    UiBinder uis;

    @Test
    void tellWhatHappenedInTheReadersLanguage() {
        sample.load(Language.KO, Map.of());

        assertThat(texts(Language.KO))
                .contains(
                        "체중이 71.1 kg이었다",
                        "왼쪽 어깨 통증이 2였다",
                        "오른쪽 무릎 통증이 3이었다",
                        "걷기를 50분 했다",
                        "필라테스 수강권 10회를 등록했다",
                        "식단을 계획대로 지켰다",
                        "식단을 일부 지켰다",
                        "식단에서 벗어났다");
        assertThat(texts(Language.EN))
                .contains(
                        "Weighed 71.1 kg",
                        "Pain in the left shoulder: 2 of 10",
                        "걷기, 50 min",
                        "Booked a 필라테스 course of 10 sessions",
                        "Ate partly as planned");
    }

    @Test
    void goOnWhereThePageBeforeEnded() {
        sample.load(Language.KO, Map.of());
        var all = moments.moments(ui(Language.KO), query("", "", null, 1000));

        var read = new ArrayList<Moment>();
        Moments.Cursor place = null;
        do {
            var page = moments.moments(ui(Language.KO), query("", "", place, 40));
            read.addAll(page);
            var last = page.getLast();
            place = page.size() < 40 ? null : new Moments.Cursor(last.day(), last.at(), last.kind(), last.id());
        } while (place != null);

        assertThat(read).isEqualTo(all).isSortedAccordingTo(Moment.NEWEST_FIRST);
        assertThat(moments.moments(ui(Language.KO), query("workout", "", null, 1000)))
                .hasSize(9);
    }

    @Test
    void areFoundByWhatStandsInThemAndByWhatIsSaidOfThem() {
        sample.load(Language.KO, Map.of());

        assertThat(moments.moments(ui(Language.KO), query("", "어깨", null, 1000)))
                .hasSize(4);
        assertThat(moments.moments(ui(Language.KO), query("", "체중", null, 1000)))
                .hasSize(31);
        assertThat(moments.moments(ui(Language.KO), query("", "타이핑", null, 1000)))
                .hasSize(3);
    }

    @Test
    void areAllOfTimeWhereNoDaysAreNamed() {
        sample.load(Language.KO, Map.of());

        assertThat(moments.moments(ui(Language.KO), new Moments.Query(Page.EVER, "workout", "", null, 1000)))
                .hasSize(129);
    }

    @Test
    void areHitsOfASearch() {
        sample.load(Language.KO, Map.of());

        assertThat(moments.search(ui(Language.KO), "디스크", 10))
                .extracting(Hit::title, Hit::kind, Hit::path)
                .contains(tuple("허리디스크", "condition", "/health/conditions/1"));
        assertThat(moments.search(ui(Language.KO), "필라", 10))
                .extracting(Hit::title)
                .containsExactly("필라테스 수강권 10회");
        assertThat(moments.search(ui(Language.KO), "계단", 10)).singleElement().satisfies(hit -> {
            assertThat(hit.title()).isEqualTo("오른쪽 무릎 통증 3");
            assertThat(hit.excerpt()).isEqualTo("계단 내려갈 때");
            assertThat(hit.day()).isEqualTo(LocalDate.of(2021, 2, 21));
        });
        assertThat(moments.search(ui(Language.KO), "통증", 5)).hasSize(5);
        assertThat(moments.search(ui(Language.KO), "%", 5)).isEmpty();
    }

    private List<String> texts(Language language) {
        return moments.moments(ui(language), query("", "", null, 1000)).stream()
                .map(moment -> moment.text().replace('\u00a0', ' '))
                .toList();
    }

    private static Moments.Query query(String kind, String words, Moments.@Nullable Cursor before, int limit) {
        return new Moments.Query(QUARTER, kind, words, before, limit);
    }

    private Ui ui(Language language) {
        return uis.stranger(language);
    }
}
