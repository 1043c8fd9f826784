package hoego.web.capture;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.web.Line;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedDaysTest {

    /** A Wednesday. */
    private static final LocalDate TODAY = LocalDate.of(2021, 3, 24);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "오늘|2021-03-24",
                "아까|2021-03-24",
                "어제|2021-03-23",
                "어제는|2021-03-23",
                "그제|2021-03-22",
                "그저께|2021-03-22",
                "3일 전|2021-03-21",
                "3일전에|2021-03-21",
                "이틀 전|2021-03-22",
                "일주일 전|2021-03-17",
                "2주 전|2021-03-10",
                "두 주 전|2021-03-10",
                "열흘 전|2021-03-14",
                "보름 전|2021-03-09",
                "엊저녁|2021-03-23",
                "어제저녁에|2021-03-23",
                "22일|2021-03-22",
                "25일|2021-02-25",
                "31일에|2021-01-31",
                "지난달 25일|2021-02-25",
                "이번 달 2일|2021-03-02",
                "the 22nd|2021-03-22",
                "on the 25th|2021-02-25",
                "ten days ago|2021-03-14",
                "one week ago|2021-03-17",
                "a fortnight ago|2021-03-10",
                "월요일|2021-03-22",
                "월욜|2021-03-22",
                "수요일|2021-03-17",
                "금욜|2021-03-19",
                "지난 금요일|2021-03-19",
                "지난주 금요일|2021-03-19",
                "지난주 금욜|2021-03-19",
                "지난주 월욜|2021-03-15",
                "이번 주 월요일|2021-03-22",
                "3월 2일|2021-03-02",
                "3월2일|2021-03-02",
                "3/2|2021-03-02",
                "12/30|2020-12-30",
                "2/29|2020-02-29",
                "3/24|2021-03-24",
                "3/25|2020-03-25",
                "2021-03-02|2021-03-02",
                "2021.3.2|2021-03-02",
                "2021. 3. 2.|2021-03-02",
                "2021년 3월 2일|2021-03-02",
                "today|2021-03-24",
                "Yesterday|2021-03-23",
                "the day before yesterday|2021-03-22",
                "3 days ago|2021-03-21",
                "a week ago|2021-03-17",
                "last friday|2021-03-19",
                "on Monday|2021-03-22",
                "2 March|2021-03-02",
                "March 2nd|2021-03-02",
                "Dec 30|2020-12-30",
                "내일|2021-03-25",
                "모레|2021-03-26",
                "tomorrow|2021-03-25",
                "다음 주 월요일|2021-03-29",
                "2021-04-01|2021-04-01"
            })
    void nameTheirDayInFrontAndAtTheEnd(String words, LocalDate day) {
        var inFront =
                NamedDays.inFront(Line.of(words + " 체중 70.8", TODAY), TODAY).orElseThrow();
        assertThat(inFront.days()).containsExactly(day);
        assertThat(inFront.rest().text()).isEqualTo("체중 70.8");
        assertThat(inFront.rest().day()).isEqualTo(day);

        var atTheEnd =
                NamedDays.atTheEnd(Line.of("체중 70.8 " + words, TODAY), TODAY).orElseThrow();
        assertThat(atTheEnd.days()).containsExactly(day);
        assertThat(atTheEnd.rest().text()).isEqualTo("체중 70.8");
    }

    @Test
    void leaveSeveralDaysOpenWhereTheWordsDo() {
        assertThat(NamedDays.inFront(Line.of("엊그제 체중 70.8", TODAY), TODAY)
                        .orElseThrow()
                        .days())
                .contains(TODAY.minusDays(2))
                .hasSizeGreaterThan(1);
        assertThat(NamedDays.inFront(Line.of("며칠 전 체중 70.8", TODAY), TODAY)
                        .orElseThrow()
                        .days())
                .hasSizeGreaterThan(1);
        assertThat(NamedDays.inFront(Line.of("지난주 걷기 30분", TODAY), TODAY)
                        .orElseThrow()
                        .days())
                .hasSize(7);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "지난달",
                "지난 달",
                "이번 달",
                "작년",
                "한 달 전",
                "2개월 전",
                "몇 주 전",
                "last month",
                "a year ago",
                "a few weeks ago"
            })
    void leaveTheDayOutWhereTheWordsNameALongerTime(String words) {
        var named = NamedDays.inFront(Line.of(words + " 체중 70.8", TODAY), TODAY).orElseThrow();

        assertThat(named.days()).isEmpty();
        assertThat(named.rest().text()).isEqualTo("체중 70.8");
    }

    @Test
    void areSeenAmongTheWords() {
        var named = NamedDays.amidst(Line.of("체중 어제 70.8", TODAY), TODAY).orElseThrow();

        assertThat(named.days()).containsExactly(TODAY.minusDays(1));
        assertThat(named.rest().text()).isEqualTo("체중 70.8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3일 연속 걷기 30분", "3일째 허리 3", "허리 3 since monday", "걷기 30분 in the sun", "체중 70.8 2월 30일"})
    void areNotSeenInALengthOfTimeOrItsBounds(String typed) {
        var line = Line.of(typed, TODAY);

        assertThat(NamedDays.inFront(line, TODAY)).isEmpty();
        assertThat(NamedDays.atTheEnd(line, TODAY)).isEmpty();
        assertThat(NamedDays.amidst(line, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "체중 70.8",
                "13/45 체중",
                "2/30 체중",
                "월세 체중",
                "0021-01-01 체중",
                "9999-01-01 체중",
                "99999일 전 체중",
                "한일전 체중",
                "세일 전 체중",
                "may be 체중",
                "체중 3월"
            })
    void areNotSeenElsewhere(String typed) {
        assertThat(NamedDays.inFront(Line.of(typed, TODAY), TODAY)).isEmpty();
        assertThat(NamedDays.atTheEnd(Line.of(typed, TODAY), TODAY)).isEmpty();
    }
}
