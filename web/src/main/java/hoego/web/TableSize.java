package hoego.web;

import java.util.regex.Pattern;

/** How large the tables of a Markdown text may be: a few letters can ask for millions of cells. */
public final class TableSize {

    /** As many cells as no page holds. */
    private static final int MOST_CELLS = 20_000;

    private static final Pattern EMPTY_LINE = Pattern.compile("\\R[ \\t]*\\R");

    /** The line below a table's head, perhaps within a list or a quotation. */
    private static final Pattern DELIMITERS = Pattern.compile("[-:|>*+.)\\s\\d]*+");

    private TableSize() {}

    /** Whether its tables are too large to be shown as such; they stand there as they were written. */
    public static boolean isTooLarge(String markdown) {
        return EMPTY_LINE
                        .splitAsStream(markdown)
                        .mapToLong(TableSize::mostCells)
                        .sum()
                > MOST_CELLS;
    }

    /** How many cells lines may make that follow each other. */
    private static long mostCells(String lines) {
        var columns = lines.lines()
                .filter(line ->
                        line.indexOf('-') >= 0 && DELIMITERS.matcher(line).matches())
                .mapToLong(line -> line.chars().filter(letter -> letter == '|').count() + 1)
                .max();
        return columns.orElse(0) * lines.lines().count();
    }
}
