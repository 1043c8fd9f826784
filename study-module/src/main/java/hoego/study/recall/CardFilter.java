package hoego.study.recall;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which cards are wanted, and in which order.
 *
 * @param words their sides, topic or tags hold, lower-cased; empty for all
 * @param topic an id, {@link #ANY} or {@link #NONE}; empty for all
 * @param phase null for all
 * @param suspended null for all
 * @param leechLapses only those that lapsed so often; 0 for all
 * @param dueOn only those that are due by a day; null for all
 * @param mature whether only those that last
 */
public record CardFilter(
        String words,
        String topic,
        @Nullable Phase phase,
        @Nullable Boolean suspended,
        int leechLapses,
        @Nullable LocalDate dueOn,
        boolean mature,
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

    public static final CardFilter ALL = new CardFilter("", "", null, null, 0, null, false, Order.DUE);

    public boolean isAll() {
        return new CardFilter(words, topic, phase, suspended, leechLapses, dueOn, mature, Order.DUE).equals(ALL);
    }
}
