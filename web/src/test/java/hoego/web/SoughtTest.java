package hoego.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class SoughtTest {

    @Test
    void areComparedInLowerCaseAndComposed() {
        var typed = Normalizer.normalize("  번역 JVM ", Normalizer.Form.NFD);

        assertThat(Sought.of(typed).compared()).isEqualTo("번역 jvm");
    }

    @Test
    void areComparedLetterByLetterAsTheDatabaseDoes() {
        assertThat(Sought.of("ΟΔΥΣΣΕΥΣ").compared()).isEqualTo("οδυσσευσ");
        assertThat(Sought.of("İsta").compared()).isEqualTo("ista");
    }

    @Test
    void areTagsWithoutTheirSign() {
        assertThat(Sought.of(" #JVM").compared()).isEqualTo("jvm");
        assertThat(Sought.of("#").compared()).isEqualTo("#");
    }

    @Test
    void areEnoughFromTwoLettersOrOneSyllable() {
        assertThat(Sought.of("a").isEnough()).isFalse();
        assertThat(Sought.of("ㄱ").isEnough()).isFalse();
        assertThat(Sought.of("책").isEnough()).isTrue();
        assertThat(Sought.of("go").isEnough()).isTrue();
        assertThat(Sought.of(" ").isEnough()).isFalse();
    }

    @Test
    void markWhatWasFound() {
        assertThat(marked("jvm", "JVM은 (jvm) 번역을")).isEqualTo("<mark>JVM</mark>은 (<mark>jvm</mark>) 번역을");
        assertThat(marked("번역", Normalizer.normalize("번역을", Normalizer.Form.NFD)))
                .isEqualTo("<mark>번역</mark>을");
        assertThat(marked("(", "a(b")).isEqualTo("a<mark>(</mark>b");
        assertThat(marked("", "text")).isEqualTo("text");
    }

    @Test
    void areMarkedInAsidesToo() {
        assertThat(marked("역량", "인력 부족~~(나의 역량 부족)~~과 `역량`"))
                .isEqualTo("인력 부족<del>(나의 <mark>역량</mark> 부족)</del>과 <code><mark>역량</mark></code>");
        assertThat(marked("부족", "인력 부족~~(나의 역량 부족)~~과"))
                .isEqualTo("인력 <mark>부족</mark><del>(나의 역량 <mark>부족</mark>)</del>과");
    }

    @Test
    void bringNoMarkupAlong() {
        assertThat(marked("<b>", "a <b>c</b> \ue001")).isEqualTo("a <mark>&lt;b&gt;</mark>c&lt;/b&gt;");
    }

    @Test
    void takeNoMarkForTheirs() {
        assertThat(marked("a", "&#xe001;a&#xe002;")).isEqualTo("<mark>a</mark>");
        assertThat(marked("x", "&#xE001;a&#57345;")).isEqualTo("a");
    }

    @Test
    void areShownWithWhatStandsAroundThem() {
        var text = "a ".repeat(40) + "\nNeedle  here" + " b".repeat(60);

        assertThat(Sought.of("needle").excerpt(text))
                .startsWith("…a a")
                .contains("a Needle here b")
                .endsWith("b…");
        assertThat(Sought.of("needle").excerpt("İ".repeat(200) + "needle")).isEqualTo("…" + "İ".repeat(40) + "needle");
        assertThat(Sought.of("none").excerpt(text)).isEmpty();
        assertThat(Sought.of("").excerpt(text)).isEmpty();
    }

    private static String marked(String words, String text) {
        var output = new StringOutput();
        Sought.of(words).in(text).writeTo(output);
        return output.toString();
    }
}
