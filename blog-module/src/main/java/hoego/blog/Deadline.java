package hoego.blog;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * A time of day by which something has to be handed in, on the clock of a zone. The last minute of a day stands for the
 * midnight after it: nobody means to lose the minute in between.
 */
public record Deadline(LocalTime time, ZoneId zone) {

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    public Deadline {
        time = time.isBefore(LAST_MINUTE) ? time : LAST_SECOND;
    }

    /** The first moment that is too late. */
    public Instant on(LocalDate day) {
        return end(day).atZone(zone).toInstant();
    }

    /** The clock that showed the end of a day's time at a moment. */
    ZoneOffset offset(LocalDate day, Instant moment) {
        var ahead = Duration.between(moment, end(day).toInstant(ZoneOffset.UTC));
        return ZoneOffset.ofTotalSeconds(Math.toIntExact(ahead.toSeconds()));
    }

    private LocalDateTime end(LocalDate day) {
        return isMidnight() ? day.plusDays(1).atStartOfDay() : day.atTime(time);
    }

    private boolean isMidnight() {
        return time.equals(LAST_SECOND);
    }

    /** As it is spoken of: 18:00, and 23:59:59 for midnight. */
    public String spoken() {
        return time.toString();
    }

    /** As a form asks for it, to the minute. */
    public static LocalTime typed(LocalTime time) {
        return time.equals(LAST_SECOND) ? LAST_MINUTE : time;
    }
}
