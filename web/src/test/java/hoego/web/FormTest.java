package hoego.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.convert.ConversionService;
import io.micronaut.core.type.Argument;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest(transactional = false)
class FormTest {

    enum Mood {
        FINE,
        SO_SO
    }

    @Introspected
    @NullMarked
    record Draft(
            @NotBlank @Size(max = 10) String title,
            LocalDate day,
            @Nullable @Max(10) Integer effort,
            @Nullable BigDecimal weight,
            @Nullable Mood mood,
            List<String> reasons,
            List<DayOfWeek> days,
            boolean done) {}

    @Introspected
    @NullMarked
    record Load(BigDecimal weightKg) {}

    @Inject
    ConversionService conversions;

    @Test
    void readsWhatWasTyped() {
        var form = read(Map.of(
                "title", " Run ",
                "day", "2021-03-24",
                "effort", "7",
                "weight", "70,8",
                "mood", "so-so",
                "reasons", "too little time\r\n\r\nunclear position",
                "days", List.of("monday", "friday"),
                "done", "on"));

        assertThat(form.value())
                .isEqualTo(new Draft(
                        "Run",
                        LocalDate.of(2021, 3, 24),
                        7,
                        new BigDecimal("70.8"),
                        Mood.SO_SO,
                        List.of("too little time", "unclear position"),
                        List.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                        true));
    }

    @Test
    void leavesOutWhatWasNotFilledIn() {
        var form = read(Map.of("title", "Run", "day", "2021-03-24"));

        assertThat(form.value())
                .isEqualTo(new Draft("Run", LocalDate.of(2021, 3, 24), null, null, null, List.of(), List.of(), false));
    }

    @Test
    void keepsWhatCannotBeReadAndSaysSoForEachField() {
        var form = read(Map.of("title", "", "day", "2021-03-48", "effort", "much", "mood", "great"));

        assertThat(form.isValid()).isFalse();
        assertThat(form.text("day")).isEqualTo("2021-03-48");
        assertThat(form.problem("day")).isEqualTo(Problem.of("UnreadableLocalDate"));
        assertThat(form.problem("effort")).isEqualTo(Problem.of("UnreadableNumber"));
        assertThat(form.problem("mood")).isEqualTo(Problem.of("UnreadableChoice"));
    }

    @Test
    void saysWhichConstraintWasBroken() {
        var form = read(Map.of("title", "A title that is too long", "day", "2021-03-24", "effort", "11"));

        assertThat(form.problem("title")).extracting(Problem::code).isEqualTo("Size");
        assertThat(form.problem("effort"))
                .satisfies(problem -> assertThat(problem.figures().get("value")).isEqualTo(10L));
    }

    @Test
    void asksForWhatIsMissing() {
        assertThat(read(Map.of("title", "Run")).problem("day")).isEqualTo(Problem.of("Missing"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "\u00a0",
                "\u3000",
                "\u0007",
                "\u200b",
                "\u2060\ufeff",
                "\u00ad",
                "\u3164",
                "\u200e \u202e",
                "\u200d\ufe0f"
            })
    void takesForEmptyWhatNobodyCanSee(String typed) {
        var form = read(Map.of("title", typed, "day", "2021-03-24"));

        assertThat(form.problem("title")).extracting(Problem::code).isEqualTo("NotBlank");
        assertThat(read(Map.of("title", "Run", "day", "2021-03-24", "reasons", typed + "\nidle\n" + typed))
                        .value()
                        .reasons())
                .containsExactly("idle");
    }

    @ParameterizedTest
    @ValueSource(strings = {"달리기", "👩‍👩‍👧", "🏳️‍🌈", "می‌روم", "ㄱ", "a\u00adb"})
    void leavesWhatCanBeSeenAsItWasTyped(String typed) {
        assertThat(read(Map.of("title", typed, "day", "2021-03-24")).value().title())
                .isEqualTo(typed);
    }

    @Test
    void keepsWhatIndentsTheFirstLineOfAText() {
        assertThat(read(Map.of("title", " \n\n  a\n b\n \n", "day", "2021-03-24"))
                        .value()
                        .title())
                .isEqualTo("  a\n b");
        assertThat(read(Map.of("title", "  Run \n", "day", "2021-03-24"))
                        .value()
                        .title())
                .isEqualTo("Run");
    }

    @Test
    void leavesOutWhatControlsATerminal() {
        var form = read(Map.of("title", "R\u0000u\u0007n\u001b", "day", "2021-03-24", "reasons", "a\u000bb\rc\td"));

        assertThat(form.value().title()).isEqualTo("Run");
        assertThat(form.value().reasons()).containsExactly("a", "b", "c\td");
    }

    @Test
    void leavesOutWhatTurnsTheWholeLineRound() {
        var form = read(Map.of("title", "\u202egni\u202c \u2067R\u2069", "day", "2021-03-24"));

        assertThat(form.value().title()).isEqualTo("gni \u2067R\u2069");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"70.8|70.8", "70,8|70.8", "７０．８|70.8", "13,000|13000", "1,234,567.5|1234567.5", "−1.5|-1.5"})
    void readsNumbersAsPeopleTypeThem(String typed, BigDecimal number) {
        var form = read(Map.of("title", "Run", "day", "2021-03-24", "weight", typed));

        assertThat(form.value().weight()).isEqualByComparingTo(number);
    }

    @Test
    void showsAValueAsItWouldBeTyped() {
        var value = new Draft(
                "Run",
                LocalDate.of(2021, 3, 24),
                null,
                new BigDecimal("70.80"),
                Mood.SO_SO,
                List.of("a", "b"),
                List.of(DayOfWeek.MONDAY),
                true);

        var form = Form.of(value, 3);

        assertThat(form.version()).isEqualTo(3);
        assertThat(form.text("weight")).isEqualTo("70.8");
        assertThat(form.text("mood")).isEqualTo("so-so");
        assertThat(form.text("reasons")).isEqualTo("a\nb");
        assertThat(form.text("effort")).isEmpty();
        assertThat(form.has("days", "monday")).isTrue();
    }

    @Test
    void showsBothTextsAfterAnotherWindowSavedFirst() {
        var typed = read(Map.of("title", "Mine", "day", "2021-03-24", "version", "1"));
        var stored = Form.of(
                new Draft("Theirs", LocalDate.of(2021, 3, 24), null, null, null, List.of(), List.of(), false), 2);

        var both = typed.against(stored);

        assertThat(both.isStale()).isTrue();
        assertThat(both.text("title")).isEqualTo("Mine");
        assertThat(both.storedElsewhere("title")).isEqualTo("Theirs");
        assertThat(both.storedElsewhere("day")).isNull();
        assertThat(both.version()).isEqualTo(2);
    }

    @Test
    void takesPoundsForWhatIsKeptInKilograms() {
        assertThat(weigh("", "156.1").value().weightKg()).isEqualTo("70.806");
        assertThat(weigh("", "156,1").value().weightKg()).isEqualTo("70.806");
        assertThat(weigh("70.8", " ").problem("weightKg")).isEqualTo(Problem.of("Missing"));
        assertThat(weigh("", "much").problem("weightKg")).isEqualTo(Problem.of("UnreadableNumber"));
    }

    @Test
    void leavesKilogramsAloneThatReadAsTheSamePounds() {
        assertThat(weigh("70.8", "156.09").value().weightKg()).isEqualTo("70.8");
        assertThat(weigh("70.8", "157").value().weightKg()).isEqualTo("71.214");
    }

    @SuppressWarnings("unchecked") // the argument says which form it is
    private Form<Load> weigh(String kilograms, String pounds) {
        return (Form<Load>) conversions
                .convert(Map.of("weightKg", kilograms, "weightLb", pounds), Argument.of(Form.class, Load.class))
                .orElseThrow();
    }

    @SuppressWarnings("unchecked") // the argument says which form it is
    private Form<Draft> read(Map<String, ?> posted) {
        return (Form<Draft>) conversions
                .convert(posted, Argument.of(Form.class, Draft.class))
                .orElseThrow();
    }
}
