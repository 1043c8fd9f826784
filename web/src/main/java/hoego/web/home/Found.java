package hoego.web.home;

import static java.util.Comparator.comparingInt;

import hoego.web.Area;
import hoego.web.Hit;
import hoego.web.Searchable;
import hoego.web.Sought;
import hoego.web.Ui;
import java.util.List;

/**
 * What a search found in one area.
 *
 * @param more whether there is more than is shown
 */
public record Found(String area, List<Hit> hits, boolean more) {

    private static final int AT_ONCE = 20;

    /** Those that found something, each asked with one statement: the areas in their order, then what surrounds them. */
    static List<Found> of(Ui ui, List<Area> areas, List<Searchable> searchables, Sought words) {
        var order = areas.stream().map(Area::name).toList();
        return searchables.stream()
                .sorted(comparingInt(each -> order.contains(each.area()) ? order.indexOf(each.area()) : order.size()))
                .map(each -> of(each.area(), each.search(ui, words.compared(), AT_ONCE + 1)))
                .filter(found -> !found.hits.isEmpty())
                .toList();
    }

    private static Found of(String area, List<Hit> hits) {
        return new Found(area, hits.stream().limit(AT_ONCE).toList(), hits.size() > AT_ONCE);
    }
}
