package hoego.web.blog.feed;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When something was published, as a feed tells it: RFC 822 or ISO 8601 by the book, and what else is written instead.
 *
 * @param on the day alone, where no time, no zone, or midnight as the time of no time was told; else null
 * @param at the moment; null where that is a day
 */
record Told(@Nullable LocalDate on, @Nullable Instant at) {

    static final Told NEVER = new Told(null, null);

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("z", "Z"),
            Map.entry("ut", "Z"),
            Map.entry("utc", "Z"),
            Map.entry("gmt", "Z"),
            Map.entry("kst", "+09:00"),
            Map.entry("jst", "+09:00"),
            Map.entry("cst", "-06:00"),
            Map.entry("cdt", "-05:00"),
            Map.entry("est", "-05:00"),
            Map.entry("edt", "-04:00"),
            Map.entry("mst", "-07:00"),
            Map.entry("mdt", "-06:00"),
            Map.entry("pst", "-08:00"),
            Map.entry("pdt", "-07:00"),
            Map.entry("cet", "+01:00"),
            Map.entry("cest", "+02:00"));

    private static final String TIME = "(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,]\\d+)?)?";
    private static final String ZONE = "\\s*(?<zone>[A-Za-z]{1,5}|(?:GMT|UTC)?[+-]\\d{1,2}(?::?\\d{2})?)?";

    private static final List<Pattern> FORMS = List.of(
            // 2021-03-30T12:00:00+09:00, 2021. 3. 30. 12:00
            Pattern.compile("(?<year>\\d{4})[-./]\\s?(?<month>\\d{1,2})(?:[-./]\\s?(?<day>\\d{1,2}))?\\.?(?:[Tt\\s]+"
                    + TIME + ZONE + ")?.*"),
            // Tue, 30 Mar 2021 12:00:00 +0900
            Pattern.compile(
                    "(?:[\\p{L}.]+,?\\s*)?(?<day>\\d{1,2})[\\s-]+(?<month>\\p{L}{3,9}|\\d{1,2}월)\\.?[\\s-]+(?<year>\\d{4}|\\d{2})(?:,?\\s+"
                            + TIME + ZONE + ")?.*"),
            // Tue Mar 30 12:00:00 KST 2021
            Pattern.compile("(?:\\p{L}{3},?\\s+)?(?<month>\\p{L}{3,9})\\s+(?<day>\\d{1,2})\\s+" + TIME + ZONE
                    + "\\s+(?<year>\\d{4}).*"),
            // Mar 30, 2021 12:00:00 +0900
            Pattern.compile(
                    "(?:\\p{L}{3,9},?\\s+)?(?<month>\\p{L}{3,9})\\.?\\s+(?<day>\\d{1,2}),?\\s+(?<year>\\d{4})(?:,?\\s+"
                            + TIME + ZONE + ")?.*"));

    /** {@link #NEVER} where it cannot be read. */
    static Told of(String written) {
        var text = written.strip();
        return FORMS.stream()
                .map(form -> form.matcher(text))
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(Told::read)
                .orElse(NEVER);
    }

    private static Optional<Told> read(Matcher found) {
        try {
            var day = found.group("day");
            var date = LocalDate.of(
                    year(found.group("year")), month(found.group("month")), day == null ? 1 : Integer.parseInt(day));
            var time = time(found);
            var zone = zone(found.group("zone"));
            return Optional.of(
                    time == null || zone == null || time.equals(LocalTime.MIDNIGHT)
                            ? new Told(date, null)
                            : new Told(null, date.atTime(time).toInstant(zone)));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    /** RFC 822 had two digits. */
    private static int year(String written) {
        var year = Integer.parseInt(written);
        return year >= 100 ? year : year < 70 ? 2000 + year : 1900 + year;
    }

    private static int month(String written) {
        var number = written.replace("월", "");
        return Character.isDigit(number.charAt(0))
                ? Integer.parseInt(number)
                : MONTHS.indexOf(number.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    private static @Nullable LocalTime time(Matcher found) {
        if (found.group("hour") == null) {
            return null;
        }
        var second = found.group("second");
        var minutes = LocalTime.of(Integer.parseInt(found.group("hour")) % 24, Integer.parseInt(found.group("minute")));
        return second == null ? minutes : minutes.plusSeconds(Integer.parseInt(second));
    }

    private static @Nullable ZoneOffset zone(@Nullable String written) {
        if (written == null) {
            return null;
        }
        var offset = ZONES.getOrDefault(written.toLowerCase(Locale.ROOT), written.replaceFirst("^(GMT|UTC)", ""));
        try {
            return ZoneOffset.of(offset);
        } catch (DateTimeException unknown) {
            return null;
        }
    }
}
