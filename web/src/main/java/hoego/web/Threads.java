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
import java.util.Optional;
import java.util.stream.Stream;

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

    /** What became of a record, and what still can. */
    public Strand of(Ui ui, Ref origin) {
        return new Strand(made(ui, List.of(origin)).toList(), offers(ui, origin));
    }

    /** The same for each of some records, with one statement for each area that makes something of others'. */
    public Map<Ref, Strand> of(Ui ui, Collection<Ref> origins) {
        if (origins.isEmpty()) {
            return Map.of();
        }
        var made = made(ui, origins).collect(groupingBy(Made::origin));
        return origins.stream()
                .distinct()
                .collect(toMap(ref -> ref, ref -> new Strand(made.getOrDefault(ref, List.of()), offers(ui, ref))));
    }

    private Stream<Made> made(Ui ui, Collection<Ref> origins) {
        return areas.stream().flatMap(area -> area.madeFrom(ui, origins).stream());
    }

    private List<Offer> offers(Ui ui, Ref origin) {
        return areas.stream().flatMap(area -> area.offers(ui, origin).stream()).toList();
    }

    /** What a record became, the oldest first, and what can be made of it. */
    public record Strand(List<Made> made, List<Offer> offers) {

        /** Whether something had begun with the record by a day. */
        public boolean isBegunBy(LocalDate day) {
            return made.stream().anyMatch(each -> each.isBegunBy(day));
        }

        /** Whether something that began with the record was done by a day: a post was published. */
        public boolean isDoneBy(LocalDate day) {
            return made.stream().anyMatch(each -> each.isDoneBy(day));
        }
    }
}
