package hoego.study.recall;

import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * Which cards are wanted, and in which order.
 *
 * @param words their sides, topic or tags hold, lower-cased; empty for all
 * @param topic an id, {@link #ANY} or {@link #NONE}; empty for all
 * @param phase null for all
 * @param suspended null for all
 * @param leechLapses only those that lapsed so often; 0 for all
 * @param due only those that were recalled before and are due on some days; null for all
 * @param learning whether only those that come back by steps of minutes
 * @param mature whether only those that last
 * @param recalled only those that were recalled on some days; null for all
 */
public record CardFilter(
        String words,
        String topic,
        @Nullable Phase phase,
        @Nullable Boolean suspended,
        int leechLapses,
        @Nullable LocalDateRange due,
        boolean learning,
        boolean mature,
        @Nullable LocalDateRange recalled,
        Order order) {

    public static final String ANY = "any";
    public static final String NONE = "none";

    /** What the first of a list is; addresses name it in lower case. */
    public enum Order {
        DUE,
        NEWEST,
        WEAKEST,
        LAPSES
    }

    public static final CardFilter ALL = new CardFilter("", "", null, null, 0, null, false, false, null, Order.DUE);

    public boolean isAll() {
        return new CardFilter(words, topic, phase, suspended, leechLapses, due, learning, mature, recalled, Order.DUE)
                .equals(ALL);
    }
}
