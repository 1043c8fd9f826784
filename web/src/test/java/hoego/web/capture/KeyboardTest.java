package hoego.web.capture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyboardTest {

    @ParameterizedTest
    @CsvSource({
        "cpwnd,체중",
        "rmfrka,글감",
        "vlffkxptm,필라테스",
        "Cpwnd,체중",
        "dhlsWhr,왼쪽",
        "anfmv,무릎",
        "rkqtdl,값이",
        "50qns,50분",
        "rhkscjf,관철"
    })
    void writesKoreanFromLatinKeys(String typed, String meant) {
        assertThat(Keyboard.toHangul(typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"ㅈ댜호,weigh", "ㅔ먀ㅜ,pain", "체중,cpwnd", "값,rkqt", "재가 70.8,work 70.8"})
    void writesLatinFromHangulKeys(String typed, String meant) {
        assertThat(Keyboard.toLatin(typed)).isEqualTo(meant);
    }

    @Test
    void guessesWhichWordsWereMeant() {
        assertThat(Keyboard.otherwise("cpwnd 70.8kg dkcla")).startsWith("체중 70.8kg 아침");
        assertThat(Keyboard.otherwise("cpwnd 70.8 after run")).containsExactly("체중 70.8 after run");
        assertThat(Keyboard.otherwise("70.8 cpwnd")).containsExactly("70.8 체중");
        assertThat(Keyboard.otherwise("ㅈ댜호 70.8 아침")).containsExactly("weigh 70.8 아침");
        assertThat(Keyboard.otherwise("체중 70.8")).isEmpty();
        assertThat(Keyboard.otherwise("weigh 70.8")).isEmpty();
    }

    @Test
    void seesASlipOfOneKey() {
        assertThat(Keyboard.isOneSlip("채중", "체중")).isTrue();
        assertThat(Keyboard.isOneSlip("체종", "체중")).isTrue();
        assertThat(Keyboard.isOneSlip("체주", "체중")).isTrue();
        assertThat(Keyboard.isOneSlip("wiegh", "weigh")).isTrue();
        assertThat(Keyboard.isOneSlip("weighh", "weigh")).isTrue();

        assertThat(Keyboard.isOneSlip("체중", "체중")).isFalse();
        assertThat(Keyboard.isOneSlip("최종", "체중")).isFalse();
        assertThat(Keyboard.isOneSlip("", "체중")).isFalse();
    }
}
