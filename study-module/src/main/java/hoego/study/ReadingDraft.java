package hoego.study;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one enters to create or change a {@link BookReading}: how many pages, or from which to which; with the last page alone,
 * the pages since the furthest one before.
 *
 * @param percent the place reached, where pages have no numbers
 */
@Introspected
@InOrder
public record ReadingDraft(
        LocalDate readOn,
        @Nullable @Min(1) @Max(20000) Integer pages,
        @Nullable @Min(1) @Max(20000) Integer fromPage,
        @Nullable @Min(1) @Max(20000) Integer toPage,
        @Nullable @Min(1) @Max(1440) Integer minutes,
        @Size(max = 2000) String note,
        @Nullable @Min(0) @Max(100) Integer percent)
        implements Spanning {

    public static ReadingDraft of(BookReading reading) {
        return new ReadingDraft(
                reading.readOn(),
                reading.fromPage() == null ? reading.pages() : null,
                reading.fromPage(),
                reading.toPage(),
                reading.minutes(),
                reading.note(),
                reading.percent());
    }

    /**
     * The name of the field with a page that a book has not; empty if it has them all.
     *
     * @param all how many pages it has; null if that is not known
     */
    public Optional<String> beyond(@Nullable Integer all) {
        if (all == null) {
            return Optional.empty();
        }
        var before = fromPage == null ? 0 : fromPage - 1;
        return toPage != null && toPage > all
                ? Optional.of("toPage")
                : fromPage != null && fromPage > all
                        ? Optional.of("fromPage")
                        : Optional.ofNullable(pages)
                                .filter(count -> before + count > all)
                                .map(count -> "pages");
    }

    /** The last page follows the first, and both name as many pages as are counted. */
    @Override
    public boolean isInOrder() {
        return fromPage == null
                ? pages == null || toPage == null || pages <= toPage
                : (toPage == null || fromPage <= toPage)
                        && (toPage == null || pages == null || pages == toPage - fromPage + 1)
                        && (pages == null || fromPage + pages <= 20001);
    }

    @Override
    public String endField() {
        return "toPage";
    }
}
