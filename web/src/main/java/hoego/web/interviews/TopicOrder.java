package hoego.web.interviews;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.util.Comparator;

/** In which order topics are listed. Those of which a thing is not known come last, those that are alike by name. */
public enum TopicOrder {

    /** As they are read: the one furthest below its target first. */
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
        return switch (this) {
            case WEAKEST -> (_, _) -> 0;
            case ASKED -> byName(comparing(line -> -line.topic().asked()));
            case ABLE -> byName(comparing(TopicLine::able, nullsLast(naturalOrder())));
            case RECALL -> byName(comparing(line -> line.skill().strength(), nullsLast(naturalOrder())));
            case WRITTEN -> byName(comparing(TopicLine::written, nullsLast(naturalOrder())));
            case NAME -> BY_NAME;
        };
    }

    private static Comparator<TopicLine> byName(Comparator<TopicLine> order) {
        return order.thenComparing(BY_NAME);
    }
}
