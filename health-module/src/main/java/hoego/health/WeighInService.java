package hoego.health;

import static java.math.MathContext.DECIMAL64;
import static java.math.RoundingMode.HALF_UP;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything one can do with weigh-ins. */
@Singleton
public class WeighInService {

    private static final BigDecimal LIGHTEST_KG = new BigDecimal("30");
    private static final BigDecimal HEAVIEST_KG = new BigDecimal("250");
    private static final BigDecimal USUAL_SHARE = new BigDecimal("0.1");
    private static final BigDecimal KG_OF_A_POUND = new BigDecimal("0.45359237");

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

    /** The trend up to a day, that day included. */
    public WeightTrend trend(LocalDate day) {
        return WeightTrend.of(weighIns.findDaily(day.plusDays(1)));
    }

    /** What is odd about a weight: a tenth off the trend, or without one, not the weight of a grown person. */
    public Optional<WeightDoubt> doubt(WeighInDraft draft) {
        var before = trend(draft.measuredOn()).on(draft.measuredOn());
        var usual = before == null ? null : before.trendKg();
        if (isUsual(draft.weightKg(), usual)) {
            return Optional.empty();
        }
        var likelier = Stream.of(
                        draft.weightKg().movePointLeft(1),
                        draft.weightKg().movePointRight(1),
                        draft.weightKg().multiply(KG_OF_A_POUND),
                        draft.weightKg().divide(KG_OF_A_POUND, DECIMAL64))
                .map(meant -> meant.setScale(1, HALF_UP))
                .filter(meant -> isUsual(meant, usual))
                .findFirst();
        return Optional.of(new WeightDoubt(likelier.orElse(null)));
    }

    private static boolean isUsual(BigDecimal kg, @Nullable BigDecimal usual) {
        if (usual == null) {
            return kg.compareTo(LIGHTEST_KG) >= 0 && kg.compareTo(HEAVIEST_KG) <= 0;
        }
        return kg.subtract(usual).abs().compareTo(usual.multiply(USUAL_SHARE)) <= 0;
    }
}
