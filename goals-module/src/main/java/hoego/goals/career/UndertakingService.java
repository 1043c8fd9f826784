package hoego.goals.career;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.LocalDateRange;

/** Everything one can do with undertakings. */
@Singleton
public class UndertakingService {

    private static final int OFFERED = 50;
    private static final LocalDate UNUSED = LocalDate.of(1, 1, 1);

    private final UndertakingRepository undertakings;
    private final CareerTrash trash;

    UndertakingService(UndertakingRepository undertakings, CareerTrash trash) {
        this.undertakings = undertakings;
        this.trash = trash;
    }

    public Undertaking add(@Valid UndertakingDraft draft) {
        return undertakings.save(Undertaking.of(draft, false));
    }

    public Undertaking addSample(@Valid UndertakingDraft draft) {
        return undertakings.save(Undertaking.of(draft, true));
    }

    public Optional<Undertaking> find(long id) {
        return undertakings.findById(id);
    }

    /** As it stood on a day. */
    public Optional<UndertakingStanding> standing(long id, LocalDate day) {
        return undertakings.findStanding(id, day);
    }

    /** What runs or is ahead first, then what ended last. */
    public List<UndertakingStanding> list(UndertakingFilter filter, int limit, long offset) {
        var days = filter.days();
        return undertakings.findAll(
                filter.words(),
                state(filter),
                days == null,
                days == null ? UNUSED : days.getStart(),
                days == null ? UNUSED : days.getEnd(),
                filter.day(),
                limit,
                offset);
    }

    public long count(UndertakingFilter filter) {
        var days = filter.days();
        return undertakings.countAll(
                filter.words(),
                state(filter),
                days == null,
                days == null ? UNUSED : days.getStart(),
                days == null ? UNUSED : days.getEnd(),
                filter.day());
    }

    private static String state(UndertakingFilter filter) {
        return filter.state() == null ? "" : filter.state().name();
    }

    /** Those an achievement may have come of, the newest first. */
    public List<Undertaking> offered() {
        return undertakings.findNewest(OFFERED);
    }

    /** Those of which an attempt ran, or an achievement came, within the days; the earliest begun first. */
    public List<Undertaking> within(LocalDateRange days) {
        return undertakings.findWithin(days.getStart(), days.getEnd());
    }

    @Transactional
    public Optional<Undertaking> change(long id, int version, @Valid UndertakingDraft draft) {
        return undertakings.findById(id).map(undertaking -> undertakings.update(undertaking.with(draft, version)));
    }

    @Transactional
    public Optional<Long> discard(long id) {
        return undertakings
                .findById(id)
                .flatMap(undertaking -> trash.take(CareerKind.UNDERTAKING, id, undertaking.title()));
    }
}
