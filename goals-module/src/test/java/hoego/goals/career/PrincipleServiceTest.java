package hoego.goals.career;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hoego.goals.trash.Trash;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

@MicronautTest
class PrincipleServiceTest {

    static final LocalDate TODAY = LocalDate.of(2021, 3, 30);
    static final LocalDateRange EVER = LessonServiceTest.EVER;
    static final LocalDateRange QUARTER = LessonServiceTest.QUARTER;

    @Inject
    PrincipleService principles;

    @Inject
    PrincipleUseService uses;

    @Inject
    LessonService lessons;

    @Inject
    PracticeService practice;

    @Inject
    CareerTrash trash;

    @Test
    void keepsItsWordsAndARoughBeginning() {
        var principle = principles.add(draft(2, "Not everything can be done.\n~~Really.~~", Precision.YEAR, null));

        assertThat(principle.since()).isEqualTo("2021-01-01");
        assertThat(principle.words()).isEqualTo("Not everything can be done.\n~~Really.~~");
        assertThat(numbers(null, TODAY, EVER, QUARTER)).isEmpty();
        assertThat(numbers(null, TODAY, EVER, LocalDateRange.of(LocalDate.of(2021, 1, 1), LocalDate.of(2022, 1, 1))))
                .containsExactly(2);
        assertThat(principles.nextNumber()).isEqualTo(3);
        assertThat(principles.numbered(2)).map(Principle::id).hasValue(principle.id());
    }

    @Test
    void isInForceUntilItIsRetired() {
        principles.add(draft(1, "a", Precision.YEAR, LocalDate.of(2021, 3, 15)));
        principles.add(draft(2, "b", Precision.YEAR, null));
        principles.add(new PrincipleDraft(3, "c", "", TODAY.plusDays(2), null, null));

        assertThat(principles.inForce(TODAY)).extracting(Principle::number).containsExactly(2);
        assertThat(principles.inForce(LocalDate.of(2021, 3, 14)))
                .extracting(Principle::number)
                .containsExactly(1, 2);
        assertThat(numbers(PrincipleState.IN_FORCE, TODAY, EVER, EVER)).containsExactly(2);
        assertThat(numbers(PrincipleState.RETIRED, TODAY, EVER, EVER)).containsExactly(1);
        assertThat(numbers(PrincipleState.RETIRED, LocalDate.of(2021, 3, 14), EVER, EVER))
                .isEmpty();
        assertThat(numbers(null, TODAY, EVER, EVER)).containsExactly(2, 3, 1);
        assertThat(numbers(null, TODAY, QUARTER, EVER)).containsExactly(2, 1);
        assertThat(numbers(null, TODAY, LocalDateRange.of(TODAY, TODAY.plusDays(1)), EVER))
                .containsExactly(2);
    }

    @Test
    void hasANumberOfItsOwn() {
        principles.add(draft(1, "a", Precision.DAY, null));

        assertThat(principles.addSample(draft(1, "b", Precision.DAY, null)).number())
                .isEqualTo(2);
        assertThatThrownBy(() -> principles.add(draft(1, "c", Precision.DAY, null)))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void isNotRetiredBeforeItBegan() {
        assertThatThrownBy(() -> principles.add(draft(1, "a", Precision.DAY, LocalDate.of(2021, 1, 14))))
                .isInstanceOf(ConstraintViolationException.class);
        assertThat(principles.add(draft(1, "a", Precision.MONTH, LocalDate.of(2021, 1, 2))))
                .isNotNull();
    }

    @Test
    void countsHowOftenItWasKeptAndBroken() {
        var second = principles.add(draft(2, "Put things off", Precision.YEAR, null));
        var first = principles.add(draft(1, "Good service", Precision.YEAR, null));
        use(second, "2021-03-02", PrincipleOutcome.KEPT, "said no");
        use(second, "2021-03-09", PrincipleOutcome.BROKEN, "");
        use(second, "2020-12-31", PrincipleOutcome.KEPT, "");
        use(first, "2021-01-01", PrincipleOutcome.KEPT, "");

        var listed = principles.list(new PrincipleFilter("", null, TODAY, QUARTER, EVER), 10, 0);
        assertThat(listed).extracting(PrincipleStanding::number).containsExactly(1, 2);
        assertThat(listed).extracting(PrincipleStanding::kept).containsExactly(1L, 1L);
        assertThat(listed).extracting(PrincipleStanding::broken).containsExactly(0L, 1L);
        assertThat(listed.getLast().lastUsedOn()).isEqualTo("2021-03-09");
        assertThat(principles.standing(second.id(), EVER))
                .map(PrincipleStanding::kept)
                .hasValue(2L);

        var kept = new PrincipleUseFilter(0, "", PrincipleOutcome.KEPT, QUARTER);
        assertThat(uses.count(kept)).isEqualTo(2);
        assertThat(uses.list(kept, 10, 0))
                .extracting(PrincipleUseStanding::number)
                .containsExactly(2, 1);
        assertThat(uses.count(new PrincipleUseFilter(second.id(), "put", null, EVER)))
                .isEqualTo(3);
        assertThat(uses.count(new PrincipleUseFilter(0, "no", null, EVER))).isOne();
    }

    @Test
    void tellsWithTheLessonsWhatADashboardAndFactsNeed() {
        var principle = principles.add(draft(1, "a", Precision.YEAR, null));
        principles.add(new PrincipleDraft(2, "b", "", LocalDate.of(2020, 5, 1), null, LocalDate.of(2021, 2, 1)));
        use(principle, "2021-03-02", PrincipleOutcome.KEPT, "");
        use(principle, "2021-03-03", PrincipleOutcome.BROKEN, "");
        use(principle, "2020-12-03", PrincipleOutcome.BROKEN, "");
        use(principle, "2020-09-30", PrincipleOutcome.BROKEN, "");
        lessons.add(LessonServiceTest.lesson("2021-01-01", "a", 90, ""));
        lessons.add(LessonServiceTest.lesson("2021-03-31", "b", null, ""));
        lessons.add(LessonServiceTest.lesson("2020-10-01", "c", 500, ""));
        lessons.add(LessonServiceTest.lesson("2021-04-01", "d", 500, ""));

        assertThat(practice.figures(QUARTER, LocalDate.of(2020, 10, 1), TODAY))
                .isEqualTo(new PracticeFigures(2, 1, 90, 1, 1, 1, 1, 1, 0, 1));
    }

    @Test
    void goesIntoTheTrashWithItsUsesAndComesBackWithThem() {
        var principle = principles.add(draft(1, "a", Precision.YEAR, null));
        var use = use(principle, "2021-03-02", PrincipleOutcome.KEPT, "said no");
        var place = principles.discard(principle.id()).orElseThrow();
        assertThat(uses.count(new PrincipleUseFilter(0, "", null, EVER))).isZero();

        principles.add(draft(1, "another", Precision.YEAR, null));
        assertThat(trash.restore(place)).contains(Trash.Outcome.TAKEN);
        principles.discard(principles.numbered(1).orElseThrow().id());
        assertThat(trash.restore(place)).contains(Trash.Outcome.BACK);
        assertThat(uses.find(principle.id(), use.id())).hasValue(use);
    }

    @Test
    void keepsAUseApartFromOtherPrinciples() {
        var principle = principles.add(draft(1, "a", Precision.YEAR, null));
        var other = principles.add(draft(2, "b", Precision.YEAR, null));
        var use = use(principle, "2021-03-02", PrincipleOutcome.KEPT, "said no");

        assertThat(uses.find(other.id(), use.id())).isEmpty();
        assertThat(uses.discard(other, use.id())).isEmpty();
        assertThat(uses.change(
                        principle.id(), use.id(), 0, new PrincipleUseDraft(TODAY, PrincipleOutcome.BROKEN, "said yes")))
                .map(PrincipleUse::outcome)
                .hasValue(PrincipleOutcome.BROKEN);

        uses.discard(principle, use.id());
        assertThat(trash.all()).singleElement().satisfies(gone -> {
            assertThat(gone.kind()).isEqualTo("career.principle-use");
            assertThat(gone.title()).isEqualTo("said yes");
        });
    }

    private PrincipleUse use(Principle principle, String day, PrincipleOutcome outcome, String example) {
        return uses.add(principle, new PrincipleUseDraft(LocalDate.parse(day), outcome, example));
    }

    private List<Integer> numbers(
            @Nullable PrincipleState state, LocalDate day, LocalDateRange days, LocalDateRange since) {
        var filter = new PrincipleFilter("", state, day, days, since);
        var listed = principles.list(filter, 10, 0).stream()
                .map(PrincipleStanding::number)
                .toList();
        assertThat(principles.count(filter)).isEqualTo(listed.size());
        return listed;
    }

    private static PrincipleDraft draft(int number, String words, Precision precision, @Nullable LocalDate retiredOn) {
        return new PrincipleDraft(number, words, "", LocalDate.of(2021, 1, 15), precision, retiredOn);
    }
}
