package hoego.web.health;

import hoego.web.Evidence;
import hoego.web.Period;

/** Where the records of a period are listed that prove a figure. */
record Proofs(Period period) {

    /**
     * The records of a list.
     *
     * @param list such as {@code weigh-ins}
     * @param narrowed by what else, such as {@code &site=knee}; empty for nothing
     */
    Evidence of(String figure, String list, String narrowed, long count) {
        return new Evidence(figure, "/health/" + list + "?period=" + period + narrowed, count);
    }

    Evidence of(String figure, String list, long count) {
        return of(figure, list, "", count);
    }
}
