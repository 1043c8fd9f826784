package hoego.study.recall;

import static java.lang.Math.max;
import static java.lang.Math.min;
import static java.lang.Math.rint;

import java.util.List;
import java.util.SplittableRandom;

/** Spreads cards that were learned together over several days, by the ranges of py-fsrs 6. */
final class Fuzz {

    /** A part of what an interval has between two numbers of days. */
    private record Part(double from, double to, double share) {

        double of(int days) {
            return share * max(min(days, to) - from, 0);
        }
    }

    private static final List<Part> PARTS =
            List.of(new Part(2.5, 7, 0.15), new Part(7, 20, 0.1), new Part(20, Double.POSITIVE_INFINITY, 0.05));

    private Fuzz() {}

    /** The same for the same card in the same version. */
    static double chance(long card, int version) {
        return new SplittableRandom(31 * card + version).nextDouble();
    }

    /**
     * An interval near another; less than 2.5 days stay as they are.
     *
     * @param chance 0 to 1, which is excluded
     */
    static int spread(int days, double chance) {
        if (days < 2.5) {
            return days;
        }
        var delta = 1 + PARTS.stream().mapToDouble(part -> part.of(days)).sum();
        var most = (int) min(rint(days + delta), Memory.MOST_DAYS);
        var least = min(max(2, (int) rint(days - delta)), most);
        return (int) min(rint(chance * (most - least + 1) + least), Memory.MOST_DAYS);
    }
}
