package hoego.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * Something that happened on a day.
 *
 * @param area the name of its area
 * @param at when it was written down; moments of one day are told in this order
 * @param kind of record, such as {@code weigh-in}; its name is the text {@code health.kind.weigh-in}
 * @param text in the reader's language
 * @param path of the record, without the base path
 */
public record Moment(String area, LocalDate day, Instant at, String kind, long id, String text, String path) {

    /** The order of the timeline; areas read their moments in it, with kinds in {@code COLLATE "C"}. */
    public static final Comparator<Moment> NEWEST_FIRST = Comparator.comparing(Moment::day)
            .thenComparing(Moment::at)
            .thenComparing(Moment::kind)
            .thenComparing(Moment::id)
            .reversed();
}
