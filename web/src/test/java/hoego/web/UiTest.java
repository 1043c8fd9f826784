package hoego.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

@MicronautTest(transactional = false)
class UiTest {

    private static final LocalDate DAY = LocalDate.of(2021, 3, 24);

    private enum Precision {
        YEAR,
        HALF,
        QUARTER,
        MONTH,
        DAY
    }

    @Inject
    UiBinder uis;

    @Test
    void writesDaysAsTheReaderDoes() {
        assertThat(english().day(DAY)).isEqualTo("24 March 2021");
        assertThat(korean().day(DAY)).isEqualTo("2021년 3월 24일");
        assertThat(english().relativeDay(english().today())).isEqualTo("Today");
        assertThat(korean().relativeDay(korean().today().minusDays(1))).isEqualTo("어제");
        assertThat(english().relativeDay(LocalDate.of(2021, 3, 27))).isEqualTo("Sat");
        assertThat(english().shortDay(LocalDate.of(2020, 12, 30))).isEqualTo("30 Dec 2020");
        assertThat(english().relativeDay(LocalDate.of(2020, 12, 30), LocalDate.of(2020, 12, 31)))
                .isEqualTo("30 Dec");
        assertThat(english().relativeDay(LocalDate.of(2021, 2, 1), LocalDate.of(2020, 12, 31)))
                .isEqualTo("1 Feb 2021");
        assertThat(korean().span(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 3, 31)))
                .isEqualTo("1월 1일~3월 31일");
    }

    @Test
    void neverTurnsARoughDateIntoADay() {
        assertThat(english().roughly(LocalDate.of(2020, 1, 1), Precision.QUARTER))
                .isEqualTo("early 2020");
        assertThat(korean().roughly(LocalDate.of(2020, 1, 1), Precision.QUARTER))
                .isEqualTo("2020년 초");
        assertThat(korean().roughly(LocalDate.of(2020, 7, 1), Precision.HALF)).isEqualTo("2020년 하반기");
        assertThat(korean().roughly(LocalDate.of(2019, 1, 1), Precision.YEAR)).isEqualTo("2019년");
        assertThat(english().roughly(LocalDate.of(2021, 3, 1), Precision.MONTH)).isEqualTo("March 2021");
    }

    @Test
    void writesNumbersAsTheReaderDoes() {
        assertThat(english().number(1234567)).isEqualTo("1,234,567");
        assertThat(english().number(new BigDecimal("70.85"), 1)).isEqualTo("70.9");
        assertThat(english().change(new BigDecimal("-1.25"), 1)).isEqualTo("−1.3");
        assertThat(english().change(new BigDecimal("-0.04"), 1)).isEqualTo("0.0");
        assertThat(english().change(new BigDecimal("0.9"), 1)).isEqualTo("+0.9");
        assertThat(english().weight(new BigDecimal("70.9"))).isEqualTo("70.9\u00a0kg");
    }

    @Test
    void writesMoneyAsTheReaderDoes() {
        assertThat(english().money(new BigDecimal("13000.00"))).isEqualTo("₩13,000");
        assertThat(korean().money(new BigDecimal("13000"))).isEqualTo("13,000원");
    }

    @Test
    void writesLengthsOfTime() {
        assertThat(english().minutes(90)).isEqualTo("1 h 30 min");
        assertThat(english().minutes(45)).isEqualTo("45 min");
        assertThat(english().minutes(120)).isEqualTo("2 h");
        assertThat(english().minutes(0)).isEqualTo("0 min");
        assertThat(korean().minutes(90)).isEqualTo("1시간 30분");
        assertThat(korean().minutes(120)).isEqualTo("2시간");
    }

    @Test
    void countsADayFromItsStart() {
        var seoul = ZoneId.of("Asia/Seoul");
        var start = LocalTime.of(4, 0);

        assertThat(Owner.dayOf(Instant.parse("2021-03-24T16:30:00Z"), seoul, start))
                .isEqualTo("2021-03-24");
        assertThat(Owner.dayOf(Instant.parse("2021-03-24T19:00:00Z"), seoul, start))
                .isEqualTo("2021-03-25");
    }

    @Test
    void linksTheFiguresThatHaveEvidence() {
        var sentence = Sentence.of(
                arguments -> "<workouts>" + arguments.get("count") + "</workouts> workouts of <kind>"
                        + arguments.get("kind") + "</kind>",
                Map.of("count", "9", "kind", "<workouts>Pilates</workouts>"),
                List.of(new Evidence("workouts", "/health/workouts", 9)));

        assertThat(sentence.text()).isEqualTo("9 workouts of <workouts>Pilates</workouts>");
        assertThat(sentence.parts().getFirst()).isEqualTo(new Sentence.Part("9", "/health/workouts"));
        assertThat(sentence.parts().getLast().path()).isNull();
    }

    @Test
    void keepsTheLinksOfASentenceWithinASentence() {
        var back = new Sentence(
                List.of(new Sentence.Part("back ", null), new Sentence.Part("2", "/health/pain?site=back")));
        var knee = new Sentence(
                List.of(new Sentence.Part("<knee> ", null), new Sentence.Part("4", "/health/pain?site=knee")));

        var sentence = Sentence.of(
                arguments -> "<all>6</all> times: " + arguments.get("sites") + ".",
                Map.of("sites", english().listed(List.of(back, knee))),
                List.of(new Evidence("all", "/health/pain", 6)));

        assertThat(sentence.text()).isEqualTo("6 times: back 2 and <knee> 4.");
        assertThat(sentence.parts())
                .extracting(Sentence.Part::path)
                .containsExactly("/health/pain", null, "/health/pain?site=back", null, "/health/pain?site=knee", null);
    }

    @Test
    void namesAreasThatHaveNoPages() {
        assertThat(korean().area("career")).isEqualTo("커리어");
        assertThat(english().area("garden")).isEqualTo("garden");
    }

    @Test
    void callsAnAreaQuietOnlyWithoutPausesAndEnds() {
        var since = LocalDate.of(2021, 3, 1);
        var travel = new Pause(
                LocalDateRange.ofClosed(LocalDate.of(2021, 3, 8), LocalDate.of(2021, 3, 12)), Pause.Kind.TRAVEL, "");

        assertThat(new Silence(since, false).isQuiet(since.plusDays(21), List.of()))
                .isFalse();
        assertThat(new Silence(since, false).isQuiet(since.plusDays(22), List.of()))
                .isTrue();
        assertThat(new Silence(since, false).isQuiet(since.plusDays(26), List.of(travel)))
                .isFalse();
        assertThat(new Silence(since, false).isQuiet(since.plusDays(27), List.of(travel)))
                .isTrue();
        assertThat(new Silence(since, true).isQuiet(since.plusDays(99), List.of()))
                .isFalse();
        assertThat(new Silence(null, false).isQuiet(since, List.of())).isFalse();
    }

    private Ui english() {
        return uis.stranger(Language.EN);
    }

    private Ui korean() {
        return uis.stranger(Language.KO);
    }
}
