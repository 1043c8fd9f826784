package hoego.goals.career;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import hoego.goals.trash.Trash;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@MicronautTest
class WorkloadServiceTest {

    static final LocalDate TODAY = LocalDate.of(2021, 3, 30);
    static final LocalDate MONDAY = LocalDate.of(2021, 3, 29);

    @Inject
    WorkloadService workloads;

    @Inject
    CareerTrash trash;

    @Test
    void standsOnItsMonday() {
        var workload = workloads.add(draft(TODAY, 4, 2, 3));

        assertThat(workload.week()).isEqualTo(MONDAY);
        assertThat(workloads.around(MONDAY.plusDays(6))).hasValue(workload);
        assertThat(workloads.around(MONDAY.plusDays(7))).isEmpty();
        assertThat(workload.isHigh()).isTrue();
    }

    @Test
    void isSaidOnceOfAWeek() {
        var workload = workloads.add(draft(TODAY, 4, 2, 3));
        assertThat(workloads.add(draft(MONDAY.plusDays(4), 4, 2, 3))).isEqualTo(workload);

        assertThatThrownBy(() -> workloads.add(draft(MONDAY, 3, 2, 3))).isInstanceOf(DataAccessException.class);
    }

    @Test
    void isReplacedAndPutBack() {
        var before = workloads.add(new WorkloadDraft(TODAY, 4, 2, 3, "launch"));

        var now = workloads.replace(before, draft(TODAY, 5, 1, null));
        assertThat(now)
                .extracting(Workload::load, Workload::energy, Workload::onlyICanDo, Workload::note)
                .containsExactly(5, 1, 3, "launch");
        assertThat(workloads.replace(now, draft(TODAY, 5, 1, null))).isEqualTo(now);

        var back = workloads.putBack(now, new WorkloadWord(4, 2, 3, "launch", true));
        assertThat(back.says(WorkloadDraft.of(before))).isTrue();
        assertThat(back.sample()).isTrue();
    }

    @Test
    void listsTheLatestFirstAndNarrows() {
        workloads.add(new WorkloadDraft(TODAY.minusWeeks(1), 5, 2, null, "서비스 출시"));
        workloads.add(draft(TODAY, 2, 4, null));
        workloads.add(draft(TODAY.minusWeeks(30), 5, 4, null));

        assertThat(workloads.list(filter("", 1), 10, 0))
                .extracting(Workload::load)
                .containsExactly(2, 5);
        assertThat(workloads.list(filter("", 4), 10, 0))
                .extracting(Workload::week)
                .containsExactly(MONDAY.minusWeeks(1));
        assertThat(workloads.count(filter("출시", 1))).isOne();
        assertThat(workloads.weeks(LessonServiceTest.QUARTER))
                .extracting(Workload::week)
                .containsExactly(MONDAY.minusWeeks(1), MONDAY);
    }

    @Test
    void leavesWeeksAloneThatAreToldOfWhenSamplesCome() {
        workloads.add(draft(TODAY, 2, 4, null));

        workloads.addSamples(List.of(draft(TODAY, 5, 1, null), draft(TODAY.minusWeeks(1), 5, 1, null)));

        assertThat(workloads.list(filter("", 1), 10, 0))
                .extracting(Workload::load, Workload::sample)
                .containsExactly(tuple(2, false), tuple(5, true));
    }

    @Test
    void comesBackUnlessItsWeekIsTaken() {
        var workload = workloads.add(draft(TODAY, 2, 4, null));
        var place = workloads.discard(workload.id(), "Week of 29 March").orElseThrow();
        var other = workloads.add(draft(TODAY, 3, 3, null));

        assertThat(trash.restore(place)).contains(Trash.Outcome.TAKEN);
        workloads.discard(other.id(), "Week of 29 March");
        assertThat(trash.restore(place)).contains(Trash.Outcome.BACK);
        assertThat(workloads.find(workload.id())).hasValue(workload);
    }

    @Test
    void refusesWhatIsOutOfRange() {
        assertThatThrownBy(() -> workloads.add(draft(TODAY, 6, 1, null)))
                .isInstanceOf(ConstraintViolationException.class);
        assertThatThrownBy(() -> workloads.add(draft(TODAY, 1, 1, -1)))
                .isInstanceOf(ConstraintViolationException.class);
    }

    private static WorkloadDraft draft(LocalDate day, int load, int energy, @Nullable Integer onlyICanDo) {
        return new WorkloadDraft(day, load, energy, onlyICanDo, "");
    }

    private static WorkloadFilter filter(String words, int least) {
        return new WorkloadFilter(words, least, LessonServiceTest.QUARTER);
    }
}
