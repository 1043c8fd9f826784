package hoego.web.blog;

import hoego.blog.Now;
import hoego.blog.PostFilter;
import hoego.blog.Standpoint;
import hoego.web.Owner;
import hoego.web.Pause;
import hoego.web.Ui;
import hoego.web.View;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/** The present moment, as modules are told of it. */
@Singleton
final class Present {

    private final Clock clock;

    Present(Clock clock) {
        this.clock = clock;
    }

    Instant at() {
        return clock.instant();
    }

    Now now(Ui ui) {
        return new Now(ui.today(), at(), zone(ui), dayStart(ui));
    }

    /** Where nobody is there, as to the owner. */
    Now now(Owner owner) {
        return new Now(owner.dayOf(at()), at(), ZoneId.of(owner.zone()), owner.dayStart());
    }

    private static LocalTime dayStart(Ui ui) {
        var visit = ui.visit();
        return visit == null ? LocalTime.MIDNIGHT : visit.owner().dayStart();
    }

    ZoneId zone(Ui ui) {
        var visit = ui.visit();
        return visit == null ? ZoneOffset.UTC : ZoneId.of(visit.owner().zone());
    }

    /** The end of a day; now, if there is none. */
    Standpoint standpoint(Ui ui, @Nullable LocalDate on) {
        return new Standpoint(on == null ? PostFilter.NOW : on, at(), days(ui.pauses()));
    }

    Standpoint standpoint(View view) {
        return new Standpoint(view.day(), at(), days(view.pauses()));
    }

    /** The days that count against nothing. */
    static List<LocalDateRange> pauses(Ui ui) {
        return days(ui.pauses());
    }

    private static List<LocalDateRange> days(List<Pause> pauses) {
        return pauses.stream().map(Pause::days).toList();
    }
}
