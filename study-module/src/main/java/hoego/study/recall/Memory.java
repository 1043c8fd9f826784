package hoego.study.recall;

import static java.lang.Math.clamp;
import static java.lang.Math.exp;
import static java.lang.Math.max;
import static java.lang.Math.min;
import static java.lang.Math.pow;

/**
 * How well a card is remembered, by FSRS-6 with its published default weights (open-spaced-repetition/py-fsrs 6,
 * {@code fsrs/scheduler.py}; the formulas are those of the wiki "The Algorithm").
 *
 * @param stability days after which it is recalled with a probability of 0.9; at least 0.001
 * @param difficulty 1 to 10
 */
public record Memory(double stability, double difficulty) {

    private static final double[] W = {
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
        1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
    };

    /** The longest interval in days: a hundred years. */
    static final int MOST_DAYS = 36_500;

    private static final double DECAY = -W[20];

    /** So that a card is recalled with a probability of 0.9 once its stability has passed. */
    static final double FACTOR = pow(0.9, 1 / DECAY) - 1;

    private static final double LEAST_STABILITY = 0.001;

    /** After a card was seen for the first time. */
    static Memory first(Grade grade) {
        return of(W[grade.number() - 1], firstDifficulty(grade));
    }

    private static double firstDifficulty(Grade grade) {
        return W[4] - exp(W[5] * (grade.number() - 1)) + 1;
    }

    private static Memory of(double stability, double difficulty) {
        return new Memory(max(stability, LEAST_STABILITY), clamp(difficulty, 1, 10));
    }

    /**
     * After it was recalled once more.
     *
     * @param days since it was recalled before; 0 on the same day, when another formula applies
     */
    Memory after(Grade grade, long days) {
        return days < 1 ? of(sameDayStability(grade), nextDifficulty(grade)) : afterDays(grade, days);
    }

    /** The same by the formula for other days only. */
    Memory afterDays(Grade grade, long days) {
        var retrievability = retrievability(days);
        return of(
                grade.isRecalled() ? recalledStability(grade, retrievability) : forgottenStability(retrievability),
                nextDifficulty(grade));
    }

    private double sameDayStability(Grade grade) {
        var increase = exp(W[17] * (grade.number() - 3 + W[18])) * pow(stability, -W[19]);
        return stability * (grade.number() >= 3 ? max(increase, 1) : increase);
    }

    private double recalledStability(Grade grade, double retrievability) {
        return stability
                * (1
                        + exp(W[8])
                                * (11 - difficulty)
                                * pow(stability, -W[9])
                                * (exp((1 - retrievability) * W[10]) - 1)
                                * (grade == Grade.HARD ? W[15] : 1)
                                * (grade == Grade.EASY ? W[16] : 1));
    }

    /** Never more than a card forgotten on the same day keeps. */
    private double forgottenStability(double retrievability) {
        return min(
                W[11] * pow(difficulty, -W[12]) * (pow(stability + 1, W[13]) - 1) * exp((1 - retrievability) * W[14]),
                stability / exp(W[17] * W[18]));
    }

    /** The nearer to 10, the less it grows; and it is drawn a little to that of an easy card, which is not clamped. */
    private double nextDifficulty(Grade grade) {
        var damped = difficulty + (10 - difficulty) * -W[6] * (grade.number() - 3) / 9;
        return W[7] * firstDifficulty(Grade.EASY) + (1 - W[7]) * damped;
    }

    /**
     * The probability with which it is recalled, 0 to 1.
     *
     * @param days since it was recalled
     */
    public double retrievability(long days) {
        return pow(1 + FACTOR * max(days, 0) / stability, DECAY);
    }

    /**
     * The days after which it is recalled with a probability, 1 to {@value #MOST_DAYS}.
     *
     * @param retention 0 to 1, both excluded
     */
    int interval(double retention) {
        return (int) clamp(Math.rint(stability / FACTOR * (pow(retention, 1 / DECAY) - 1)), 1, MOST_DAYS);
    }
}
