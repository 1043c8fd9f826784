package hoego.web;

import io.micronaut.context.annotation.Replaces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** It is always noon in Seoul on the last day but one of the sample quarter, until a test moves it. */
@Singleton
@Replaces(Clock.class)
public final class MovableClock extends Clock {

    public static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    public static final LocalDate TODAY = LocalDate.of(2021, 3, 30);

    private volatile Instant now = TODAY.atTime(12, 0).atZone(SEOUL).toInstant();

    public void moveTo(Instant moment) {
        now = moment;
    }

    public void moveTo(LocalDate day) {
        now = day.atTime(12, 0).atZone(SEOUL).toInstant();
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.of("UTC");
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
