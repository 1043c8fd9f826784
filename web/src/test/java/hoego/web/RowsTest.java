package hoego.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.convert.ConversionService;
import io.micronaut.core.type.Argument;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class RowsTest {

    @Introspected
    @NullMarked
    record Line(@NotBlank String words, @Nullable @Max(5) Integer grade) {}

    @Introspected
    @NullMarked
    record Draft(String about, Rows<Line> lines) {}

    @Inject
    ConversionService conversions;

    @Test
    void areReadInTheirOrderWithoutThoseThatAreEmpty() {
        var form = read(Map.of(
                "about", "x",
                "lines.10.words", "last",
                "lines.2.words", "first",
                "lines.2.grade", "3",
                "lines.3.words", " ",
                "lines.3.grade", "",
                "lines.11.other", "no field of theirs"));

        assertThat(form.value().lines().all()).containsExactly(new Line("first", 3), new Line("last", null));
        assertThat(form.rows("lines")).isEqualTo(12);
    }

    @Test
    void sayWhatIsWrongAtTheirField() {
        var form = read(Map.of("lines.0.words", "fine", "lines.4.grade", "6", "lines.5.grade", "many"));

        assertThat(form.isValid()).isFalse();
        assertThat(form.problem("lines.4.words")).isEqualTo(Problem.of("NotBlank"));
        assertThat(form.problem("lines.4.grade")).extracting(Problem::code).isEqualTo("Max");
        assertThat(form.problem("lines.5.grade")).extracting(Problem::code).isEqualTo("UnreadableNumber");
        assertThat(form.text("lines.0.words")).isEqualTo("fine");
    }

    @Test
    void areNoneWhereNoneWerePosted() {
        var form = read(Map.of("about", "x", "lines.100.words", "too many", "lines.01.words", "no number"));

        assertThat(form.value().lines().all()).isEmpty();
        assertThat(form.rows("lines")).isZero();
    }

    @Test
    void areAmongWhatSomebodyTyped() {
        var texts = new LinkedHashMap<String, String>();
        texts.put("about", "x");
        texts.put("lines.1.words", "why");

        assertThat(Typed.of(Draft.class, texts)).containsExactly("x", "why");
    }

    @SuppressWarnings("unchecked") // the argument says which form it is
    private Form<Draft> read(Map<String, ?> posted) {
        return (Form<Draft>) conversions
                .convert(posted, Argument.of(Form.class, Draft.class))
                .orElseThrow();
    }
}
