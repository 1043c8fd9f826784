package hoego.web.capture;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import hoego.web.Browser;
import hoego.web.Language;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever is typed, nothing breaks, and nothing is kept twice that was meant once. */
@MicronautTest(transactional = false)
class CaptureMixTest {

    private static final List<String> WORDS = List.of(
            "체중",
            "몸무게",
            "70.8",
            "70,8kg",
            "155lb",
            "708",
            "허리",
            "왼쪽",
            "어깨가",
            "무릎",
            "통증",
            "아픔",
            "안",
            "뻐근",
            "3",
            "11",
            "운동",
            "필라",
            "걷기",
            "러닝",
            "50분",
            "1시간",
            "반",
            "두시간반",
            "5키로",
            "rpe",
            "6",
            "식단",
            "지킴",
            "저녁",
            "치킨",
            "ㅠㅠ",
            "10회",
            "등록",
            "4월부터",
            "걱정",
            "이직",
            "건강",
            "어제",
            "내일",
            "엊그제",
            "3/2",
            "3월",
            "2일",
            "13/45",
            "후",
            "때",
            "weigh",
            "pain",
            "lower-back",
            "workout",
            "pilates",
            "meals",
            "worry",
            "cpwnd",
            "ㅈ댜호",
            "채중",
            "글감:",
            "https://example.com/?a=b",
            "<script>",
            "'; DROP TABLE",
            "\\",
            "%",
            "{0}",
            "\ud83d\ude00",
            "\u0000",
            "：",
            "​",
            "99999999999999999999",
            "0",
            "-3",
            "3~4",
            "맞음",
            "바꿈",
            "[을/를]",
            "(",
            ")",
            "ㅋ");

    private static final Pattern NOUNS =
            Pattern.compile("체중|몸무게|kg|lb|키로|허리|어깨|무릎|통증|운동|필라|걷기|러닝|식단|등록|걱정|weigh|pain|workout"
                    + "|pilates|meals|worry|cpwnd|ㅈ댜호|채중");

    @Inject
    Browser browser;

    @Test
    void neverBreaksAndNeverKeepsAThingTwice() {
        var random = new Random(20210324);
        for (int i = 0; i < 300; i++) {
            browser.speak(i % 2 == 0 ? Language.KO : Language.EN);
            var line = random.ints(1 + random.nextInt(6), 0, WORDS.size())
                    .mapToObj(WORDS::get)
                    .collect(joining(random.nextInt(5) == 0 ? "" : " "));

            var answer = browser.answerTo("/capture", Map.of("line", line));

            assertThat(answer.statusCode()).as(line).isIn(303, 422);
            if (answer.statusCode() == 303) {
                var kept = browser.get("/capture").select("#notices form[action$=/deletion]");
                assertThat(kept.size()).as(line).isLessThanOrEqualTo(spokenOf(line));
            }
        }
    }

    /** How many records a line can speak of at most: each needs a word of its own. */
    private static int spokenOf(String line) {
        return Math.max(1, (int) NOUNS.matcher(line).results().count());
    }
}
