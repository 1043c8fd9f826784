package hoego.web.blog.files;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day, perhaps with a time, as the programs that keep blogs write it: {@code 2021-03-08}, {@code 2021.3.8}, {@code
 * 2021-03-08 21:04:00 +0900}, {@code 2021-03-08T12:04:00Z}.
 *
 * @param day on the owner's calendar
 * @param time on the owner's clock; null if none is written
 */
record WrittenMoment(LocalDate day, @Nullable LocalTime time) {

    private static final String DAY =
            "(\\d{4})(?:[-/._]|\\s*년\\s*|\\.\\s+)(\\d{1,2})(?:[-/._]|\\s*월\\s*|\\.\\s+)(\\d{1,2})\\s*[일.]?";
    private static final String TIME = "(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?";
    private static final String OFFSET = "(Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?";

    private static final Pattern WRITTEN =
            Pattern.compile(DAY + "(?:[T\\s]+" + TIME + "\\s*" + OFFSET + ")?(?:\\s.*)?", Pattern.DOTALL);

    private static final Pattern NAME = Pattern.compile(
            "[\\[(]?(\\d{4})(?:([-_.])(\\d{1,2})\\2(\\d{1,2})|(\\d{2})(\\d{2}))[\\])]?(?![0-9])[-_.\\s]*(.*)",
            Pattern.DOTALL);

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    static Optional<WrittenMoment> of(String written, ZoneId zone) {
        var read = WRITTEN.matcher(written.strip());
        if (!read.matches()) {
            return Optional.empty();
        }
        try {
            var day = day(read.group(1), read.group(2), read.group(3));
            if (read.group(4) == null) {
                return Optional.of(new WrittenMoment(day, null)).filter(WrittenMoment::isOfOurTime);
            }
            return Optional.of(at(day.atTime(time(read)), read.group(7), zone)).filter(WrittenMoment::isOfOurTime);
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static LocalDate day(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    private static LocalTime time(MatchResult read) {
        return LocalTime.of(Integer.parseInt(read.group(4)), Integer.parseInt(read.group(5)));
    }

    /** What has no offset is taken as it is written. */
    private static WrittenMoment at(LocalDateTime written, @Nullable String offset, ZoneId zone) {
        if (offset == null) {
            return new WrittenMoment(written.toLocalDate(), written.toLocalTime());
        }
        var there = offset.matches("[A-Z]+") ? ZoneOffset.UTC : ZoneOffset.of(offset);
        var here = written.atOffset(there).atZoneSameInstant(zone);
        return new WrittenMoment(here.toLocalDate(), here.toLocalTime());
    }

    private boolean isOfOurTime() {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    /** A file's name parted into the day that it begins with and the rest; empty if it begins with none. */
    static Optional<Named> inName(String name) {
        var read = NAME.matcher(name);
        if (!read.matches()) {
            return Optional.empty();
        }
        try {
            var day = read.group(2) == null
                    ? day(read.group(1), read.group(5), read.group(6))
                    : day(read.group(1), read.group(3), read.group(4));
            return Optional.of(new Named(day, read.group(7)))
                    .filter(named -> new WrittenMoment(named.day(), null).isOfOurTime());
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    record Named(LocalDate day, String rest) {}
}
