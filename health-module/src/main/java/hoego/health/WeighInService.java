package hoego.health;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.LocalDateRange;

/** Everything one can do with weigh-ins. */
@Singleton
public class WeighInService {

    private final WeighInRepository weighIns;

    WeighInService(WeighInRepository weighIns) {
        this.weighIns = weighIns;
    }

    public Optional<WeighIn> find(long id) {
        return weighIns.findById(id);
    }

    /** The newest first. */
    public List<WeighIn> list(WeighInFilter filter, int limit, long offset) {
        return weighIns.findFiltered(
                filter.words(), filter.days().getStart(), filter.days().getEnd(), limit, offset);
    }

    public long count(WeighInFilter filter) {
        return weighIns.countFiltered(
                filter.words(), filter.days().getStart(), filter.days().getEnd());
    }

    public WeighIn add(@Valid WeighInDraft draft) {
        return weighIns.save(WeighIn.of(draft));
    }

    public void addSamples(List<@Valid WeighInDraft> drafts) {
        weighIns.saveAll(drafts.stream().map(WeighIn::sample).toList());
    }

    @Transactional
    public Optional<WeighIn> change(long id, int version, @Valid WeighInDraft draft) {
        return find(id).map(weighIn -> weighIns.update(weighIn.with(draft, version)));
    }

    /** The trend on days, and before them as far back as it needs. */
    public WeightTrend trend(LocalDateRange days) {
        return WeightTrend.of(weighIns.findDaily(days.getStart(), days.getEnd()));
    }

    /** The trend on a day, and before it as far back as it needs. */
    public WeightTrend trend(LocalDate day) {
        return trend(LocalDateRange.of(day, day.plusDays(1)));
    }

    /** What is odd about a weight beside the trend of its day. */
    public Optional<WeightDoubt> doubt(WeighInDraft draft) {
        return trend(draft.measuredOn()).doubt(draft.measuredOn(), draft.weightKg());
    }
}
