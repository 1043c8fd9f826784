package hoego.web;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table as spreadsheets and other programs write it (RFC 4180, also with semicolons or tabs), with a header. All of it was
 * gone through once: what is taken is whole. Its rows are read again whenever they are asked for, and not held.
 */
public final class CsvFile {

    /** Of a file. */
    public static final int MOST_BYTES = 20 << 20;

    public static final int MOST_ROWS = 100_000;

    private static final int MOST_COLUMNS = 100;
    private static final int LONGEST_CELL = 500_000;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** By which a spreadsheet is told what parts the cells. */
    private static final Pattern TOLD = Pattern.compile("(?i)\\Asep=([,;\\t])\\R");

    private final String text;
    private final String charset;
    private final CSVFormat format;
    private final List<String> header;
    private final Map<String, Integer> columns;
    private final int size;

    private CsvFile(String text, String charset, CSVFormat format, List<String> header, int size) {
        this.text = text;
        this.charset = charset;
        this.format = format;
        this.header = header;
        this.columns = columns(header);
        this.size = size;
    }

    public static CsvFile of(byte[] bytes) throws RefusedCsv {
        if (bytes.length > MOST_BYTES) {
            throw new RefusedCsv(CsvProblem.TOO_LARGE, 0);
        }
        var letters = Letters.of(bytes).orElseThrow(() -> new RefusedCsv(CsvProblem.BINARY, 0));
        var told = TOLD.matcher(letters.text());
        var text = told.lookingAt() ? letters.text().substring(told.end()) : letters.text();
        var delimiter = told.lookingAt() ? told.group(1).charAt(0) : delimiter(text);
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(true)
                .get();
        var checked = Checked.of(text, format);
        return new CsvFile(text, letters.charset(), format, checked.header(), checked.size());
    }

    /** What parts the cells of the header, of which none should have it in its name. */
    private static char delimiter(String text) {
        var first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char best = ',';
        for (char each : new char[] {';', '\t'}) {
            if (count(first, each) > count(first, best)) {
                best = each;
            }
        }
        return best;
    }

    private static long count(String line, char letter) {
        return line.chars().filter(each -> each == letter).count();
    }

    /** What is known of a table once all of it was seen. */
    private record Checked(List<String> header, int size) {

        static Checked of(String text, CSVFormat format) throws RefusedCsv {
            List<String> header = List.of();
            int size = -1;
            try (var parser = CSVParser.parse(new StringReader(text), format)) {
                for (var row : parser) {
                    check(row);
                    if (size < 0) {
                        header = row.stream().map(CsvFile::name).toList();
                    }
                    if (++size > MOST_ROWS) {
                        throw new RefusedCsv(CsvProblem.TOO_MANY_ROWS, 0);
                    }
                }
            } catch (IOException | UncheckedIOException unreadable) {
                throw refused(unreadable, size);
            }
            if (size <= 0) {
                throw new RefusedCsv(CsvProblem.EMPTY, 0);
            }
            return new Checked(header, size);
        }

        private static void check(CSVRecord row) throws RefusedCsv {
            if (row.size() > MOST_COLUMNS) {
                throw new RefusedCsv(CsvProblem.TOO_MANY_COLUMNS, row.getRecordNumber());
            }
            for (var cell : row) {
                if (cell.length() > LONGEST_CELL) {
                    throw new RefusedCsv(CsvProblem.LONG_CELL, row.getRecordNumber());
                }
            }
        }

        private static RefusedCsv refused(Exception unreadable, int size) {
            var cause = unreadable instanceof UncheckedIOException wrapped ? wrapped.getCause() : unreadable;
            var isOpen = cause instanceof CSVException
                    && String.valueOf(cause.getMessage()).contains("EOF");
            return new RefusedCsv(isOpen ? CsvProblem.CUT_OFF : CsvProblem.MALFORMED, size + 2L);
        }
    }

    private static String name(String cell) {
        return BLANKS.matcher(Legible.of(cell).strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    /** The first of two that are called the same counts. */
    private static Map<String, Integer> columns(List<String> header) {
        var columns = new HashMap<String, Integer>();
        for (int place = 0; place < header.size(); place++) {
            columns.putIfAbsent(header.get(place), place);
        }
        return Map.copyOf(columns);
    }

    /** The names of the columns, in small letters. */
    public List<String> header() {
        return header;
    }

    /** What it was written in; empty if it is the usual one. */
    public String charset() {
        return charset;
    }

    /** How many rows stand below the header. */
    public int size() {
        return size;
    }

    /** All of them in their order, to be closed. */
    public Stream<CsvRow> rows() {
        try {
            var parser = CSVParser.parse(new StringReader(text), format);
            Iterator<CSVRecord> records = parser.iterator();
            records.next();
            Iterable<CSVRecord> left = () -> records;
            return StreamSupport.stream(left.spliterator(), false)
                    .map(row -> new CsvRow((int) row.getRecordNumber() - 2, row.toList(), columns));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
