package hoego.web;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.web.Amount.Unit;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "70.8|70.8|BARE",
                "70,8|70.8|BARE",
                "13,000|13000|BARE",
                "3점|3|BARE",
                "3/10|3|BARE",
                "70.8kg|70.8|KG",
                "70.8 kg|70.8|KG",
                "70.8킬로그램|70.8|KG",
                "70.8키로로|70.8|KILO",
                "5킬로|5|KILO",
                "5k|5|KILO",
                "155.5lbs|155.5|LB",
                "155파운드|155|LB",
                "5km|5|KM",
                "50분|50|MINUTES",
                "50분을|50|MINUTES",
                "50분간|50|MINUTES",
                "50m|50|MINUTES",
                "50 min|50|MINUTES",
                "1시간|60|MINUTES",
                "1시간 반|90|MINUTES",
                "1시간반|90|MINUTES",
                "두시간반|150|MINUTES",
                "세 시간 반|210|MINUTES",
                "다섯 시간|300|MINUTES",
                "1시간 20분|80|MINUTES",
                "1시간20분|80|MINUTES",
                "1h30|90|MINUTES",
                "1h 30m|90|MINUTES",
                "1.5시간|90|MINUTES",
                "half an hour|30|MINUTES",
                "반시간|30|MINUTES",
                "30쪽|30|PAGES",
                "30p|30|PAGES",
                "10회|10|TIMES",
                "3개|3|ITEMS",
                "in 32 min|32|MINUTES",
                "약 30분|30|MINUTES",
                "rpe 6|6|EFFORT",
                "rpe6|6|EFFORT",
                "강도 6|6|EFFORT"
            })
    void isReadAsPeopleTypeIt(String typed, BigDecimal value, Unit unit) {
        assertThat(Amount.parse(typed)).hasValueSatisfying(amount -> {
            assertThat(amount.value()).isEqualByComparingTo(value);
            assertThat(amount.unit()).isEqualTo(unit);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "하나", "3기", "8회차", "1차", "5x5", "3~4", "30쪽까지", "3장까지", "-12%", "18%", "20%면", "12:30", "v2", "분",
                "3.2.1"
            })
    void isNotSeenInWords(String typed) {
        assertThat(Amount.parse(typed)).isEmpty();
    }
}
