package hoego.web;

import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What an area read for the dashboard. Its card and what needs attention may depend on what other areas measured. */
public interface Glance {

    /** How many moments each of the days has that the view counts, those to come included. */
    Map<LocalDate, Integer> days();

    /** The newest moments up to the view's day. */
    List<Moment> latest(Ui ui);

    /** The day of the last moment before the view's day is over, and whether its silence would mean anything. */
    Silence silence();

    /** The area's own measures among those that were wanted. */
    default Series measured() {
        return Series.NONE;
    }

    /**
     * How many worries were noted about each area in the period, with the list of them; the name is the area's. Only the
     * area that keeps worries knows.
     */
    default List<Evidence> worries() {
        return List.of();
    }

    /**
     * How many things were done about the worries of each area in the period, with the list of them; the name is the
     * area's.
     */
    default List<Evidence> actions() {
        return List.of();
    }

    /** Whether its card needs twice the room of others; such cards come first. */
    default boolean isWide() {
        return false;
    }

    /** Its card: headline, comparison, a small picture, and the quickest way to add; with no record its first field. */
    JteModel card(Ui ui, Series measures);

    List<Attention> attention(Ui ui, Series measures);
}
