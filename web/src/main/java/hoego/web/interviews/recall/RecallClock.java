package hoego.web.interviews.recall;

import hoego.study.recall.RecallTime;
import hoego.web.Ui;
import jakarta.inject.Singleton;
import java.time.Clock;

/** When the owner recalls. */
@Singleton
final class RecallClock {

    private final Clock clock;

    RecallClock(Clock clock) {
        this.clock = clock;
    }

    RecallTime time(Ui ui) {
        return new RecallTime(clock.instant(), ui.today());
    }
}
