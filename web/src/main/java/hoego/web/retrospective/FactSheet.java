package hoego.web.retrospective;

import hoego.web.Area;
import hoego.web.Fact;
import hoego.web.Facts;
import hoego.web.Ui;
import hoego.web.View;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one area's records say about a period, as far as it can be shown where it comes from.
 *
 * @param area its name; {@code pause} for what holds for all of them
 */
public record FactSheet(String area, List<Fact> facts) {

    /** The pauses, then the areas in their order; one that is hidden only as far as it has records. */
    static List<FactSheet> of(Ui ui, View view, List<Area> areas, List<Area> shown, List<Facts> facts) {
        var ofAreas = areas.stream()
                .flatMap(area -> facts.stream()
                        .filter(each -> each.area().equals(area.name()))
                        .map(each -> new FactSheet(area.name(), each.facts(ui, view))))
                .map(sheet ->
                        shown.stream().anyMatch(area -> area.name().equals(sheet.area)) ? sheet : sheet.ofRecords());
        return Stream.concat(Stream.of(new FactSheet("pause", PauseFacts.of(ui, view.period()))), ofAreas)
                .map(FactSheet::proven)
                .filter(sheet -> !sheet.facts.isEmpty())
                .toList();
    }

    private FactSheet ofRecords() {
        return new FactSheet(area, facts.stream().filter(fact -> !isNone(fact)).toList());
    }

    private FactSheet proven() {
        return new FactSheet(area, facts.stream().filter(Fact::isProven).toList());
    }

    /** Whether a fact says that there is no record. */
    public boolean isNone(Fact fact) {
        return fact.evidence().isEmpty();
    }
}
