package hoego.web;

import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes a table that every spreadsheet reads (RFC 4180), and that does nothing there: a cell that would be a formula has an
 * apostrophe before it, which {@link CsvRow#own} takes off.
 */
public final class CsvWriter {

    /** By which spreadsheets know UTF-8. */
    private static final char MARK = '\ufeff';

    private static final Pattern FORMULA = Pattern.compile("\\A'*[=+\\-@\\t\\r]");
    private static final Pattern GUARDED = Pattern.compile("\\A'+[=+\\-@\\t\\r]");

    private final CSVPrinter printer;
    private final UnaryOperator<String> guard;

    public CsvWriter(Appendable out) throws IOException {
        out.append(MARK);
        this.printer = new CSVPrinter(out, CSVFormat.RFC4180);
        this.guard = CsvWriter::guarded;
    }

    private CsvWriter(CSVPrinter printer) {
        this.printer = printer;
        this.guard = UnaryOperator.identity();
    }

    /** Parted by tabs, for a program that is no spreadsheet and takes each cell as it is. */
    public static CsvWriter tabbed(Appendable out) throws IOException {
        return new CsvWriter(new CSVPrinter(
                out, CSVFormat.RFC4180.builder().setDelimiter('\t').get()));
    }

    public void row(List<String> cells) throws IOException {
        printer.printRecord(cells.stream().map(guard).toList());
    }

    static String guarded(String cell) {
        return FORMULA.matcher(cell).lookingAt() ? "'" + cell : cell;
    }

    static String unguarded(String cell) {
        return GUARDED.matcher(cell).lookingAt() ? cell.substring(1) : cell;
    }
}
