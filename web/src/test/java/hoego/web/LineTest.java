package hoego.web;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.web.Amount.Unit;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineTest {

    private static final List<String> WEIGHT = List.of("체중", "weigh");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "체중 70.8",
                "체중70.8",
                "체중70,8",
                "체중: 70.8",
                "체중:70.8",
                "체중 : 70.8",
                "체중　７０．８",
                "체중：70.8",
                "70.8 체중",
                "체중은 70.8",
                "체중 70.8~!",
                "체중 70.8 .",
                "WEIGH 70.8",
                "weigh70.8",
                "체중   70.8  "
            })
    void findsTheWordForTheRecordAndItsFigure(String typed) {
        var named = line(typed).named(WEIGHT).orElseThrow();
        var figure = named.rest().amount(Unit.BARE).orElseThrow();

        assertThat(figure.what().value()).isEqualByComparingTo("70.8");
        assertThat(figure.rest().text()).isEmpty();
    }

    @Test
    void readsDecomposedHangul() {
        assertThat(line(Normalizer.normalize("체중 70.8", Normalizer.Form.NFD)).named(WEIGHT))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "체중 아침 공복 70.8|아침 공복",
                "체중 70.8 「아침」 (공복)|「아침」 (공복)",
                "체중 70.8 v2 코로나19 12:30|v2 코로나19 12:30",
                "체중 70.8 메모:긴 글 ㅠㅠ|메모:긴 글 ㅠㅠ",
                "체중 70.8 ＡＢＣ|ＡＢＣ",
                "체중 70.8 WOW!|WOW!"
            })
    void keepsTheOtherWordsAsTyped(String typed, String note) {
        var rest = line(typed).named(WEIGHT).orElseThrow().rest();

        assertThat(rest.amount(Unit.BARE).orElseThrow().rest().text()).isEqualTo(note);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "70.8 체중 ㅠㅠ|ㅠㅠ",
                "체중 70.8ㅋㅋ|ㅋㅋ",
                "체중 70.8 ^^|^^",
                "체중 70.8 \ud83d\ude16|\ud83d\ude16",
                "체중 70.8\ud83d\ude16|\ud83d\ude16",
                "체중 70.8 \ud83d\udc4d\ud83c\udffd \u2764\ufe0f|\ud83d\udc4d\ud83c\udffd \u2764\ufe0f",
                "체중 70.8 :)|:)",
                "체중 70.8 !!!|!!!",
                "체중 70.8 공복 ㅠㅠ !!|공복 ㅠㅠ !!",
                "체중 70.8 공복ㅠㅠ|공복ㅠㅠ"
            })
    void keepsTheMoodThatNothingIsReadFrom(String typed, String note) {
        var rest = line(typed).named(WEIGHT).orElseThrow().rest();

        assertThat(rest.amount(Unit.BARE).orElseThrow().rest().text()).isEqualTo(note);
    }

    @Test
    void takesTheWordForTheRecordOnlyAtTheEnds() {
        assertThat(line("이번 주 체중 걱정").named(WEIGHT)).isEmpty();
        assertThat(line("이번 주 체중").named(WEIGHT).orElseThrow().rest().text()).isEqualTo("이번 주");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lower-back 3", "lower back 3", "Lower Back 3", "lowerback 3", "오늘 lower-back: 3"})
    void findsWordsOfSeveralParts(String typed) {
        var found = line(typed).find(List.of("back", "lower back"));

        assertThat(found).hasValueSatisfying(taken -> assertThat(taken.what()).isEqualTo("lower back"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"허리가 3", "허리는 3", "허리도 3", "3 허리에"})
    void ignoresParticles(String typed) {
        assertThat(line(typed).find(List.of("허리"))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"허리띠 3", "손목 3", "허 리 3"})
    void takesWholeWordsOnly(String typed) {
        assertThat(line(typed).find(List.of("허리", "손")))
                .satisfies(found -> assertThat(found.isPresent()).isEqualTo(typed.startsWith("허 리")));
    }

    @Test
    void takesAnAmountOfSeveralWords() {
        var taken = line("걷기 1시간 반 강변").amount(Unit.MINUTES).orElseThrow();

        assertThat(taken.what().whole()).isEqualTo(90);
        assertThat(taken.rest().text()).isEqualTo("걷기 강변");
    }

    @Test
    void leavesAddressesWhole() {
        assertThat(line("성과 출시 https://example.com/a:1?b=2").pieces().getLast().read())
                .isEqualTo("https://example.com/a:1?b=2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3~4시간|180|240",
                "3-4 hours|180|240",
                "3 to 4 hours|180|240",
                "3 또는 4시간쯤|180|240",
                "1.5~2h|90|120",
                "30분~1시간|30|60",
                "30~40분|30|40",
                "50 or 60 min|50|60"
            })
    void countsBothOfTwoLengthsAsTheSecondSays(String typed, String first, String second) {
        var both = line("걷기 " + typed).either(Unit.MINUTES).orElseThrow();

        assertThat(both.what())
                .extracting(amount -> amount.value().stripTrailingZeros().toPlainString())
                .containsExactly(first, second);
        assertThat(both.rest().text()).isEqualTo("걷기");
    }

    @ParameterizedTest
    @ValueSource(strings = {"체중 \u200b 70.8", "체중:\u2060 70.8", "\ufeff 체중 70.8", "체중 70.8 \u3164"})
    void holdsNoWordThatNobodyCanSee(String typed) {
        assertThat(line(typed).pieces()).hasSize(2);
    }

    private static Line line(String typed) {
        return Line.of(typed, LocalDate.of(2021, 3, 24));
    }
}
