package hoego.goals.career;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/** What happened at work, all kinds of records together. */
@Singleton
public class CareerTimeline {

    private final CareerMomentRepository moments;

    CareerTimeline(CareerMomentRepository moments) {
        this.moments = moments;
    }

    /**
     * The newest first.
     *
     * @param kind of record; empty for all
     * @param words that its text holds, lower-cased; empty for all
     * @param before the place after which they go on; null for the start
     */
    public List<CareerMoment> moments(
            LocalDateRange days, String kind, String words, CareerMoment.@Nullable Place before, int limit) {
        var place = before == null ? CareerMoment.Place.TOP : before;
        return moments.findBefore(
                days.getStart(), days.getEnd(), kind, words, place.day(), place.at(), place.kind(), place.id(), limit);
    }

    /** The records that hold the words anywhere in their texts. */
    public List<CareerHit> search(String words, int limit) {
        return moments.findMatching(words, limit);
    }

    /** The record on whose page one stands; empty if there is none such. */
    public Optional<Long> pageOf(CareerKind kind, long id) {
        return moments.findPage(kind.written(), id);
    }

    /** The day of the last thing that happened before another. */
    public Optional<LocalDate> lastDayBefore(LocalDate day) {
        return moments.findLastDayBefore(day);
    }
}
