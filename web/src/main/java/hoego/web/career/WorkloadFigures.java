package hoego.web.career;

import hoego.goals.career.Workload;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;

/**
 * What the workloads of some weeks come to.
 *
 * @param weeks the earliest first
 */
record WorkloadFigures(List<Workload> weeks) {

    /** The mean, 1 to 5; there is at least one week. */
    BigDecimal load() {
        return mean(Workload::load);
    }

    /** The mean, 1 to 5; there is at least one week. */
    BigDecimal energy() {
        return mean(Workload::energy);
    }

    private BigDecimal mean(ToIntFunction<Workload> value) {
        var sum = weeks.stream().mapToInt(value).sum();
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(weeks.size()), 4, RoundingMode.HALF_UP);
    }

    long highWeeks() {
        return weeks.stream().filter(Workload::isHigh).count();
    }

    /** How many things only one alone could do, of the weeks in which they were counted. */
    List<Integer> onlyICanDo() {
        return weeks.stream().map(Workload::onlyICanDo).filter(Objects::nonNull).toList();
    }
}
