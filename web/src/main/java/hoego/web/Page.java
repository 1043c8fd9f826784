package hoego.web;

import static java.util.stream.Collectors.joining;

import io.micronaut.http.MutableHttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * What a whole page shows around its content. Controllers ask for it as a parameter.
 *
 * @param areas those the owner wants to see
 * @param path without the base path
 * @param query what followed the question mark
 * @param chosen the period in the address; null if there is none
 * @param since the first day anything is written down for; null while nothing is
 * @param notice what is to be said about what was just done; asking for it says it
 */
public record Page(
        List<Area> areas,
        String path,
        String query,
        @Nullable Period chosen,
        LocalDate today,
        @Nullable LocalDate since,
        Supplier<Optional<Notice>> notice) {

    /** All days that there are records of; the database knows no other years. */
    public static final LocalDateRange EVER = LocalDateRange.of(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

    /** So many years are offered at least, and so many with their quarters. */
    private static final int FEW_YEARS = 3;

    private static final int MANY_YEARS = 10;

    private static final Pattern PARAMETER = Pattern.compile("&");

    /** Lets an answer take the place of the whole page, also where htmx asked for a piece of one. */
    public static <T> MutableHttpResponse<T> whole(MutableHttpResponse<T> answer) {
        return answer.header("HX-Retarget", "body")
                .header("HX-Reswap", "innerHTML")
                .header("HX-Reselect", "unset");
    }

    public boolean isIn(Area area) {
        return isBelow(area.path());
    }

    public boolean isBelow(String parent) {
        return path.equals(parent) || path.startsWith(parent + "/");
    }

    /** The period the page speaks of: the chosen one, else the current quarter. */
    public Period period() {
        return chosen == null ? Period.quarter(today) : chosen;
    }

    /** The days a list is narrowed to: those of the chosen period, else all. */
    public LocalDateRange days() {
        return chosen == null ? EVER : chosen.days();
    }

    /** A day that an address asks for; null if it is none that anything is kept for. */
    public static @Nullable LocalDate day(@Nullable LocalDate asked) {
        return asked != null && EVER.contains(asked) ? asked : null;
    }

    /** The same page where its path names the period it speaks of, so that its links stay in that. */
    public Page about(Period named) {
        return new Page(areas, path, query, named, today, since, notice);
    }

    /**
     * What a list offers to narrow it: the years from the first record on, the late ones with their quarters, and in front
     * the chosen one, if it is none of them.
     */
    public List<Period> periods() {
        var years = yearsAtHand();
        var offered = Stream.concat(
                        years.stream().limit(MANY_YEARS).flatMap(Page::withQuarters),
                        years.stream().skip(MANY_YEARS))
                .toList();
        return chosen == null || offered.contains(chosen)
                ? offered
                : Stream.concat(Stream.of(chosen), offered.stream()).toList();
    }

    /** The same week, quarter or year of each year from the first record on, the last one first. */
    public List<Period> inOtherYears() {
        var kind = period();
        return yearsAtHand().stream()
                .map(year -> kind.at(kind.lastDay().withYear(year.yearNumber())))
                .toList();
    }

    private List<Period> yearsAtHand() {
        var last = period().start().isAfter(today) ? period().start() : today;
        var few = last.minusYears(FEW_YEARS - 1L);
        var first = since == null || since.isAfter(few) ? few : since;
        return Stream.iterate(Period.year(last), year -> year.end().isAfter(first), Period::previous)
                .toList();
    }

    private static Stream<Period> withQuarters(Period year) {
        return Stream.concat(
                Stream.of(year),
                Stream.iterate(Period.quarter(year.lastDay()), Period::previous).limit(4));
    }

    /** The week, quarter or year that is current within the period, or begins it. */
    public Period as(Period.Kind kind) {
        var day = period().start().isAfter(today) ? period().start() : period().dayWithin(today);
        return switch (kind) {
            case WEEK -> Period.week(day);
            case QUARTER -> Period.quarter(day);
            case YEAR -> Period.year(day);
        };
    }

    /** The same address in another period. */
    public String in(Period other) {
        return with("period", other.toString());
    }

    /** The same address with another page number. */
    public String at(int number) {
        return with("page", Integer.toString(number));
    }

    /** The same address with another value of one parameter; a list starts again at its first page. */
    public String with(String name, String value) {
        var others = PARAMETER
                .splitAsStream(query)
                .filter(parameter -> !parameter.isEmpty())
                .filter(parameter -> !parameter.startsWith("page=") && !parameter.startsWith(name + "="))
                .collect(joining("&"));
        return path + "?" + (others.isEmpty() ? "" : others + "&") + name + "=" + value;
    }

    /** {@code ?period=…} for links that stay in the chosen period; empty if none was chosen. */
    public String periodQuery() {
        return chosen == null ? "" : "?period=" + chosen;
    }
}
