package hoego.web.retrospective;

import hoego.web.Notice;
import hoego.web.OwnBin;
import hoego.web.Period;
import hoego.web.Ui;
import io.micronaut.data.exceptions.OptimisticLockException;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything one can do with retrospectives. */
@Singleton
class Retrospectives {

    private final RetrospectiveRepository retrospectives;
    private final OwnBin bin;
    private final Clock clock;

    Retrospectives(RetrospectiveRepository retrospectives, OwnBin bin, Clock clock) {
        this.retrospectives = retrospectives;
        this.bin = bin;
        this.clock = clock;
    }

    Optional<Retrospective> find(Period period) {
        return retrospectives.findByPeriod(period.toString());
    }

    /**
     * Those that hold some words, the newest period first.
     *
     * @param words lower-cased and NFC; empty for all
     */
    List<RetrospectiveRow> rows(String words) {
        return holding(words).map(RetrospectiveRow::of).toList();
    }

    List<Retrospective> holding(String words, int most) {
        return holding(words).limit(most).toList();
    }

    private Stream<Retrospective> holding(String words) {
        return retrospectives.findAll().stream().filter(each -> each.holds(words));
    }

    /**
     * Stores the text of a period.
     *
     * @param version of the text it was made from; 0 if there was none
     * @throws OptimisticLockException if another one is stored by now
     */
    @Transactional
    Retrospective write(Period period, @Valid RetrospectiveDraft draft, int version) {
        var name = period.toString();
        var stored = version == 0
                ? retrospectives.add(name, draft.title(), draft.body(), clock.instant())
                : retrospectives.change(name, draft.title(), draft.body(), version, clock.instant());
        if (stored == 0) {
            throw new OptimisticLockException("Another window stored " + period);
        }
        return find(period).orElseThrow();
    }

    /** How it is undone; empty if nothing is written about the period. */
    Optional<Notice> discard(Ui ui, Period period) {
        return find(period)
                .flatMap(text -> bin.discard(
                        ui, "retrospective.retrospective", "web.retrospective", text.id(), text.called(ui)));
    }
}
