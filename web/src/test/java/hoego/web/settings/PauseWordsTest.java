package hoego.web.settings;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.web.Pause;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PauseWordsTest {

    private static final LocalDate TODAY = LocalDate.of(2021, 3, 30);

    @ParameterizedTest
    @CsvSource({
        "pause 3/1–3/7 travel, 2021-03-01, 2021-03-07, TRAVEL, ''",
        "Pause 3/1 - 3/7 travel Busan, 2021-03-01, 2021-03-07, TRAVEL, Busan",
        "예외 3/1~3/7 여행, 2021-03-01, 2021-03-07, TRAVEL, ''",
        "예외 기간 3월 1일~7일 출장 부산, 2021-03-01, 2021-03-07, TRAVEL, 출장 부산",
        "예외 3월 1일부터 4월 2일까지 감기, 2021-03-01, 2021-04-02, ILLNESS, 감기",
        "pause 2021-03-01–2021-03-07 illness, 2021-03-01, 2021-03-07, ILLNESS, ''",
        "pause 12/28–1/3 crunch, 2020-12-28, 2021-01-03, CRUNCH, ''",
        "pause 2/29 flu, 2020-02-29, 2020-02-29, ILLNESS, flu",
        "pause 3/5 flu, 2021-03-05, 2021-03-05, ILLNESS, flu",
        "pause 3/5-9 moving house, 2021-03-05, 2021-03-09, OTHER, moving house",
    })
    void areReadAsTheyAreTyped(String line, LocalDate first, LocalDate last, Pause.Kind kind, String reason) {
        assertThat(PauseWords.of(line, TODAY)).hasValueSatisfying(words -> {
            assertThat(words.days().getStart()).isEqualTo(first);
            assertThat(words.days().getEndInclusive()).isEqualTo(last);
            assertThat(words.kind()).isEqualTo(kind);
            assertThat(words.reason()).isEqualTo(reason);
        });
    }

    @Test
    void mayLeaveTheKindOpen() {
        assertThat(PauseWords.of("pause 3/1–3/7", TODAY))
                .hasValueSatisfying(words -> assertThat(words.kind()).isNull());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pause",
                "pause the project",
                "예외",
                "예외 처리 공부",
                "pause 3/7–3/1/2020",
                "pause 2/30 flu",
                "pauses 3/1"
            })
    void areNoOthers(String line) {
        assertThat(PauseWords.of(line, TODAY)).isEmpty();
    }
}
