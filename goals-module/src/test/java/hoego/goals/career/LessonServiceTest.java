package hoego.goals.career;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hoego.goals.trash.Trash;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

@MicronautTest
class LessonServiceTest {

    static final LocalDate TODAY = LocalDate.of(2021, 3, 30);
    static final LocalDateRange EVER = LocalDateRange.of(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));
    static final LocalDateRange QUARTER = LocalDateRange.of(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 4, 1));

    @Inject
    LessonService lessons;

    @Inject
    CareerOverviewService overviews;

    @Inject
    CareerTrash trash;

    @Test
    void isFoundByPartsOfItsWordsInWhateverOrderAndText() {
        var mtu = lessons.add(new LessonDraft(
                TODAY,
                "Swarm 오버레이 네트워크",
                "큰 패킷만 사라졌다",
                "VXLAN 헤더 50바이트",
                "MTU를 1450으로",
                180,
                "#Docker, Overlay  network"));
        lessons.add(lesson("2021-03-01", "Slow DNS", null, ""));

        assertThat(titles("오버레", "")).containsExactly(mtu.title());
        assertThat(titles("mtu 패킷 docker", "")).containsExactly(mtu.title());
        assertThat(titles("mtu dns", "")).isEmpty();
        assertThat(titles("", "docker")).containsExactly(mtu.title());
        assertThat(titles("", "dock")).isEmpty();
        assertThat(titles("100%", "")).isEmpty();
        assertThat(lessons.totals(filter("패킷", "")).lessons()).isOne();
        assertThat(mtu.tags()).containsExactly("docker", "overlay network");
        assertThat(lessons.find(mtu.id()).orElseThrow().tags()).containsExactly("docker", "overlay network");
    }

    @Test
    void putsThoseFirstThatAreCalledByTheWords() {
        lessons.add(new LessonDraft(TODAY, "Late logs", "", "", "It was the DNS.", null, ""));
        lessons.add(lesson("2021-01-05", "DNS at night", null, ""));
        lessons.add(lesson("2021-02-05", "Disk full", null, ""));

        lessons.add(new LessonDraft(TODAY.minusDays(9), "No route", "dns timed out", "", "", 30, ""));
        lessons.add(new LessonDraft(TODAY.minusDays(9), "Wrong zone", "", "dns cache", "", 15, ""));

        assertThat(titles("dns", "")).containsExactly("DNS at night", "No route", "Wrong zone", "Late logs");
        assertThat(lessons.totals(filter("dns", ""))).isEqualTo(new LessonTotals(4, 45));
        assertThat(titles("", "")).startsWith("Late logs").endsWith("Disk full", "DNS at night");
    }

    @Test
    void countsItsTagsAndDays() {
        lessons.add(lesson("2021-03-01", "a", null, "linux, dns,#linux"));
        lessons.add(lesson("2021-03-01", "b", null, "linux"));
        lessons.add(lesson("2021-04-01", "c", null, ""));

        assertThat(lessons.tags()).containsExactly(new TagCount("dns", 1), new TagCount("linux", 2));
        assertThat(overviews.measured(QUARTER).learned())
                .containsOnly(Map.entry(LocalDate.of(2021, 3, 1), BigDecimal.TWO));
        assertThat(lessons.totals(new LessonFilter(List.of(), "", QUARTER)).lessons())
                .isEqualTo(2);
    }

    @Test
    void isChangedAndComesBackFromTheTrash() {
        var lesson = lessons.add(lesson("2021-03-01", "a", 30, "linux"));
        var changed = lessons.change(lesson.id(), 0, lesson("2021-03-02", "b", null, "dns"))
                .orElseThrow();

        var place = lessons.discard(lesson.id()).orElseThrow();
        assertThat(lessons.find(lesson.id())).isEmpty();
        assertThat(trash.all().getFirst().kind()).isEqualTo("career.lesson");

        assertThat(trash.restore(place)).contains(Trash.Outcome.BACK);
        assertThat(lessons.find(lesson.id()))
                .hasValueSatisfying(back -> assertThat(back.tags()).isEqualTo(changed.tags()));
    }

    @Test
    void refusesWhatIsNoLesson() {
        assertThatThrownBy(() -> lessons.add(lesson("2021-03-01", "", null, "")))
                .isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> lessons.add(lesson("2021-03-01", "a", 0, "")))
                .isInstanceOf(ConstraintViolationException.class);
    }

    private List<String> titles(String words, String tag) {
        return lessons.list(filter(words, tag), 10, 0).stream()
                .map(Lesson::title)
                .toList();
    }

    private static LessonFilter filter(String words, String tag) {
        return LessonFilter.of(words, tag, EVER);
    }

    static LessonDraft lesson(String day, String title, @Nullable Integer minutes, String tags) {
        return new LessonDraft(LocalDate.parse(day), title, "", "", "", minutes, tags);
    }
}
