package hoego.web.interviews;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import java.util.Comparator;

/** In which order topics are listed. Those of which a thing is not known come last, those that are alike by name. */
public enum TopicOrder {

    /** The one furthest below its target first, those without a target after these, by their level. */
    WEAKEST,
    ASKED,
    ABLE,
    RECALL,
    WRITTEN,
    NAME;

    private static final Comparator<TopicLine> BY_NAME = comparing(
                    (TopicLine line) -> line.topic().name(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(line -> line.topic().id());

    Comparator<TopicLine> lines() {
        Comparator<TopicLine> order = switch (this) {
            case WEAKEST ->
                comparing((TopicLine line) -> line.topic().gap(), nullsLast(reverseOrder()))
                        .thenComparing(line -> line.topic().level(), nullsLast(naturalOrder()));
            case ASKED -> comparing(line -> -line.topic().asked());
            case ABLE -> comparing(TopicLine::able, nullsLast(naturalOrder()));
            case RECALL -> comparing(line -> line.skill().strength(), nullsLast(naturalOrder()));
            case WRITTEN -> comparing(TopicLine::written, nullsLast(naturalOrder()));
            case NAME -> BY_NAME;
        };
        return order.thenComparing(BY_NAME);
    }
}
