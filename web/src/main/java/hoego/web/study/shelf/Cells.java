package hoego.web.study.shelf;

import hoego.study.Isbn;
import hoego.study.shelf.ShelfNote;
import hoego.web.CsvRow;
import hoego.web.FiledTags;
import hoego.web.Shortened;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The cells of a row, brought into the bounds of our books; what does not fit is remarked. */
final class Cells {

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_AUTHOR = 120;
    static final int LONGEST_REASON = 500;
    static final int LONGEST_NOTES = 10_000;
    static final int LONGEST_REVIEW = 100_000;

    private static final int MOST_PAGES = 20_000;
    private static final int ALL_TAGS = 398;
    private static final BigDecimal BEST = BigDecimal.valueOf(5);
    private static final BigDecimal QUARTERS = BigDecimal.valueOf(4);
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}(?:\\.0+)?");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,2}(?:[.,]\\d{1,4})?");

    /** By which a spreadsheet is made to keep the zeros of a number. */
    private static final Pattern FORMULA = Pattern.compile("\\A=?\"*(.*?)\"*\\z");

    private final CsvRow row;
    private final LocalDate today;
    private final Set<ShelfNote> remarks = EnumSet.noneOf(ShelfNote.class);

    Cells(CsvRow row, LocalDate today) {
        this.row = row;
        this.today = today;
    }

    String get(String column) {
        return row.get(column);
    }

    /** The same as we wrote it. */
    String own(String column) {
        return row.own(column);
    }

    void remark(ShelfNote note) {
        remarks.add(note);
    }

    List<ShelfNote> remarks() {
        return List.copyOf(remarks);
    }

    /** A text in one line, without what follows it there. */
    String line(String text, int most) {
        return cut(BLANKS.matcher(text).replaceAll(" ").strip(), most);
    }

    /** As much of a text as there is room for. */
    String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        remark(ShelfNote.CUT);
        return Shortened.letters(text, most);
    }

    /** The first of some that is one; empty if none is. */
    String isbn(String... columns) {
        var told = Stream.of(columns)
                .map(column ->
                        FORMULA.matcher(row.own(column)).replaceFirst("$1").strip())
                .filter(cell -> !cell.isEmpty())
                .toList();
        var found = told.stream().flatMap(cell -> Isbn.of(cell).stream()).findFirst();
        if (found.isEmpty() && !told.isEmpty()) {
            remark(ShelfNote.NO_ISBN);
        }
        return found.orElse("");
    }

    @Nullable
    Integer pages(String column) {
        var told = row.get(column);
        if (told.isEmpty() || told.equals("0")) {
            return null;
        }
        var pages = NUMBER.matcher(told).matches() ? new BigDecimal(told).intValue() : 0;
        if (pages < 1 || pages > MOST_PAGES) {
            remark(ShelfNote.PAGES);
            return null;
        }
        return pages;
    }

    /** Stars, of which the nearest quarter is taken; null if there are none. */
    @Nullable
    BigDecimal rating(String column) {
        var told = row.get(column);
        if (told.isEmpty()) {
            return null;
        }
        if (!DECIMAL.matcher(told).matches()) {
            remark(ShelfNote.RATING);
            return null;
        }
        var stars = new BigDecimal(told.replace(',', '.'));
        if (stars.signum() == 0) {
            return null;
        }
        var quarters =
                stars.multiply(QUARTERS).setScale(0, RoundingMode.HALF_UP).max(BigDecimal.ONE);
        var rating = quarters.divide(QUARTERS, 2, RoundingMode.UNNECESSARY);
        if (rating.compareTo(stars) != 0 || rating.compareTo(BEST) > 0) {
            remark(ShelfNote.RATING);
        }
        return rating.compareTo(BEST) > 0 ? null : rating;
    }

    /** A day that is not yet to come; null if there is none. */
    @Nullable
    RoughDay day(String told) {
        if (told.isEmpty()) {
            return null;
        }
        var day = RoughDay.of(told);
        if (day.isEmpty()) {
            remark(ShelfNote.DATE);
        }
        return day.filter(this::isOver).orElse(null);
    }

    private boolean isOver(RoughDay day) {
        var isOver = !day.day().isAfter(today);
        if (!isOver) {
            remark(ShelfNote.FUTURE);
        }
        return isOver;
    }

    /** The day itself, where it is known that well. */
    @Nullable
    LocalDate added(String column) {
        return Optional.of(row.get(column))
                .flatMap(RoughDay::of)
                .map(RoughDay::day)
                .filter(day -> !day.isAfter(today))
                .orElse(null);
    }

    /** Words, each once, but for some. */
    List<String> tags(String told, Set<String> left) {
        var filed = FiledTags.of(told, left, ALL_TAGS);
        if (!filed.areAll()) {
            remark(ShelfNote.TAGS);
        }
        return filed.tags();
    }
}
