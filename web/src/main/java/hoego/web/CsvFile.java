package hoego.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table as spreadsheets and other programs write it (RFC 4180, also with semicolons or tabs), with a header or without. All
 * of it was gone through once: what is taken is whole. Its rows are read again whenever they are asked for, and not held.
 */
public final class CsvFile {

    /** Of a file. */
    public static final int MOST_BYTES = 20 << 20;

    public static final int MOST_ROWS = 100_000;

    private static final int MOST_COLUMNS = 100;
    private static final int LONGEST_CELL = 500_000;

    /** What pictures, papers and old workbooks begin with, which might be taken for letters. */
    private static final List<String> NO_TABLES =
            List.of("\u0089PNG", "GIF8", "\u00ff\u00d8\u00ff", "%PDF-", "\u00d0\u00cf\u0011\u00e0");

    private static final int LONGEST_SIGN = 5;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** By which a spreadsheet is told what parts the cells. */
    private static final Pattern TOLD = Pattern.compile("(?i)\\Asep=([,;\\t])\\R");

    private final String text;
    private final String charset;
    private final CSVFormat format;
    private final List<String> header;
    private final Map<String, Integer> columns;
    private final int size;
    private final int above;

    private CsvFile(String text, String charset, CSVFormat format, List<String> header, int size, int above) {
        this.text = text;
        this.charset = charset;
        this.format = format;
        this.header = header;
        this.columns = columns(header);
        this.size = size;
        this.above = above;
    }

    /** With a header. */
    public static CsvFile of(byte[] bytes) throws RefusedCsv {
        return of(letters(bytes));
    }

    /** The same of what was read already. */
    public static CsvFile of(Letters letters) throws RefusedCsv {
        var told = TOLD.matcher(letters.text());
        var text = told.lookingAt() ? letters.text().substring(told.end()) : letters.text();
        var format = format(told.lookingAt() ? told.group(1).charAt(0) : delimiter(text));
        var checked = Checked.of(text, format, 1, 0);
        return new CsvFile(text, letters.charset(), format, checked.header(), checked.size(), 1);
    }

    /**
     * Without a header.
     *
     * @param delimiter what parts the cells
     * @param above how many lines stand above it
     */
    public static CsvFile bare(Letters letters, char delimiter, int above) throws RefusedCsv {
        var format = format(delimiter);
        var checked = Checked.of(letters.text(), format, 0, above);
        return new CsvFile(letters.text(), letters.charset(), format, List.of(), checked.size(), above);
    }

    private static CSVFormat format(char delimiter) {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(true)
                .get();
    }

    /** The text of a file that is not too large for a table. */
    public static Letters letters(byte[] bytes) throws RefusedCsv {
        if (bytes.length > MOST_BYTES) {
            throw new RefusedCsv(CsvProblem.TOO_LARGE, 0);
        }
        return Optional.of(bytes)
                .filter(each -> !isNoTable(each))
                .flatMap(Letters::of)
                .orElseThrow(() -> new RefusedCsv(CsvProblem.BINARY, 0));
    }

    private static boolean isNoTable(byte[] bytes) {
        var start = new String(bytes, 0, Math.min(bytes.length, LONGEST_SIGN), ISO_8859_1);
        return NO_TABLES.stream().anyMatch(start::startsWith);
    }

    /** What parts the cells of the first row, of which none should have it in it. */
    public static char delimiter(String text) {
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

        static Checked of(String text, CSVFormat format, int headers, int above) throws RefusedCsv {
            List<String> header = List.of();
            int size = -headers;
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
                throw refused(unreadable, above + headers + size + 1L);
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

        private static RefusedCsv refused(Exception unreadable, long line) {
            var cause = unreadable instanceof UncheckedIOException wrapped ? wrapped.getCause() : unreadable;
            var isOpen = cause instanceof CSVException
                    && String.valueOf(cause.getMessage()).contains("EOF");
            return new RefusedCsv(isOpen ? CsvProblem.CUT_OFF : CsvProblem.MALFORMED, line);
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

    /** The names of the columns, in small letters; empty without a header. */
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

    /** Where in the file the first of them is, from 1. */
    public int first() {
        return above + 1;
    }

    /** All of them in their order, to be closed. */
    public Stream<CsvRow> rows() {
        try {
            var parser = CSVParser.parse(new StringReader(text), format);
            Iterator<CSVRecord> records = parser.iterator();
            int headers = header.isEmpty() ? 0 : 1;
            if (headers > 0) {
                records.next();
            }
            Iterable<CSVRecord> left = () -> records;
            return StreamSupport.stream(left.spliterator(), false)
                    .map(row -> new CsvRow((int) row.getRecordNumber() - 1 - headers, row.toList(), columns));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
