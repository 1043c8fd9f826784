package hoego.web;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A row of a table, below its header if it has one.
 *
 * @param number its place, from 0
 * @param columns where each is, by its name in small letters; empty without a header
 */
public record CsvRow(int number, List<String> cells, Map<String, Integer> columns) {

    /** What stands in a column, without blanks at the ends; empty if there is no such column. */
    public String get(String column) {
        var place = columns.get(column);
        return place == null ? "" : get(place);
    }

    /** The same by the place of the column, from 0. */
    public String get(int column) {
        return column < cells.size() ? Legible.of(cells.get(column)).strip() : "";
    }

    /** The same as we wrote it. */
    public String own(String column) {
        return CsvWriter.unguarded(get(column));
    }

    /** Whether it has as many cells as the header; if not, it was cut off, or an unquoted comma moves all that follows. */
    public boolean isWhole(int width) {
        return cells.size() >= width
                && IntStream.range(width, cells.size())
                        .allMatch(place -> cells.get(place).isBlank());
    }
}
