package hoego.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import hoego.web.Threading.Made;
import hoego.web.Threading.Offer;
import hoego.web.Threading.Origin;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The threads that run from area to area: question, post idea, published post. A record keeps its origin as text, {@link
 * Ref} and title; nobody points into another area's tables.
 */
@Singleton
public final class Threads {

    private final List<Threading> areas;

    Threads(List<Threading> areas) {
        this.areas = areas;
    }

    /** A record that another begins with; empty if what is written names none that is there. */
    public Optional<Origin> origin(Ui ui, String written) {
        return Ref.parse(written)
                .flatMap(ref -> areas.stream()
                        .filter(area -> area.area().equals(ref.area()))
                        .flatMap(area -> area.origin(ui, ref).stream())
                        .findFirst());
    }

    /**
     * What a record began with.
     *
     * @param written what it began with, as {@link Ref#toString()} writes it; empty if it began with nothing
     * @param before what that was called when the record was saved last
     */
    public Beginning beginning(Ui ui, String written, String before) {
        return origin(ui, written)
                .map(origin -> new Beginning(origin.title(), origin))
                .orElseGet(() -> new Beginning(written.isEmpty() ? "" : before, null));
    }

    /**
     * Notes what a record became where its own area keeps that.
     *
     * @param written what the other began with, as {@link Ref#toString()} writes it; empty if it began with nothing
     */
    public void became(Ui ui, String written, Ref record) {
        Ref.parse(written)
                .ifPresent(origin -> areas.stream()
                        .filter(area -> area.area().equals(origin.area()))
                        .forEach(area -> area.became(ui, origin, record)));
    }

    /** The records that became one, where their own areas keep that. */
    public List<Origin> behind(Ui ui, Ref record) {
        return areas.stream().flatMap(area -> area.behind(ui, record).stream()).toList();
    }

    /** What became of a record, and what still can. */
    public Strand of(Ui ui, Ref origin) {
        return new Strand(made(ui, List.of(origin)).toList(), offers(ui, origin));
    }

    /**
     * The same for each record of a kind, by its id, with one statement for each area that makes something of others'.
     */
    public Map<Long, Strand> of(Ui ui, String area, String kind, Collection<Long> ids) {
        var origins = ids.stream().distinct().map(id -> new Ref(area, kind, id)).toList();
        if (origins.isEmpty()) {
            return Map.of();
        }
        var made = made(ui, origins).collect(groupingBy(Made::origin));
        return origins.stream()
                .collect(toMap(Ref::id, ref -> new Strand(made.getOrDefault(ref, List.of()), offers(ui, ref))));
    }

    /** What came of what had come of records: talks about posts. One statement for each area that makes something of these. */
    public List<Made> further(Ui ui, Collection<Made> made) {
        var records = made.stream()
                .map(Made::record)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return records.isEmpty() ? List.of() : made(ui, records).toList();
    }

    private Stream<Made> made(Ui ui, Collection<Ref> origins) {
        return areas.stream().flatMap(area -> area.madeFrom(ui, origins).stream());
    }

    /** What can be made of a record, read in no statement. */
    public List<Offer> offers(Ui ui, Ref origin) {
        return areas.stream().flatMap(area -> area.offers(ui, origin).stream()).toList();
    }

    /**
     * What a record began with.
     *
     * @param title as it is called today, or was when it was still there; empty if the record began with nothing
     * @param origin null if it is gone
     */
    public record Beginning(String title, @Nullable Origin origin) {

        public boolean isNone() {
            return title.isEmpty();
        }
    }

    /** What a record became, the oldest first, and what can be made of it. */
    public record Strand(List<Made> made, List<Offer> offers) {

        public boolean isEmpty() {
            return made.isEmpty() && offers.isEmpty();
        }

        /** Whether something had begun with the record by a day that was not dropped by then. */
        public boolean isBegunBy(LocalDate day) {
            return made.stream().anyMatch(each -> each.isBegunBy(day));
        }

        /** Whether something that began with the record was done by a day: a post was published. */
        public boolean isDoneBy(LocalDate day) {
            return made.stream().anyMatch(each -> each.isDoneBy(day));
        }
    }
}
