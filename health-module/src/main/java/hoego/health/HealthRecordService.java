package hoego.health;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/** What one can do with health records of all kinds together. */
@Singleton
public class HealthRecordService {

    /** The place of a moment among all, which descend by day, then entry, then kind, then id. */
    public record Place(LocalDate day, Instant at, String kind, long id) {}

    private final HealthRecordRepository records;

    HealthRecordService(HealthRecordRepository records) {
        this.records = records;
    }

    /**
     * What happened on the days, the newest first.
     *
     * @param kind empty for all
     * @param before the place after which the list goes on; null for its start
     */
    public List<HealthRecord> moments(
            LocalDateRange days, String kind, RecordQuery query, @Nullable Place before, int limit) {
        var place = before == null ? new Place(days.getEnd(), Instant.EPOCH, "", 0) : before;
        return records.findMoments(
                days.getStart(),
                days.getEnd(),
                kind,
                query.words(),
                query.kindNames(),
                query.siteNames(),
                place.day(),
                place.at(),
                place.kind(),
                place.id(),
                limit);
    }

    /** Records with the words anywhere in their text, the newest first. */
    public List<HealthRecord> search(RecordQuery query, int limit) {
        return records.search(query.words(), query.kindNames(), query.siteNames(), limit);
    }

    public Optional<HealthRecord> find(HealthKind kind, long id) {
        return records.find(kind.written(), id);
    }

    /** The day of the last moment before a day. */
    public Optional<LocalDate> lastDayBefore(LocalDate day) {
        return records.findLastDayBefore(day);
    }

    public boolean hasSamples() {
        return records.existSamples();
    }

    /**
     * Removes what is still sample, but for a condition or course that the owner's own records belong to: it becomes theirs.
     *
     * @return how many records went
     */
    @Transactional
    public int removeSamples() {
        records.deleteSamplesInTrash();
        records.leaveOwnInTrash();
        var removed = records.deleteSampleWeighIns()
                + records.deleteSamplePainEntries()
                + records.deleteSampleConditions()
                + records.deleteSampleWorkouts()
                + records.deleteSampleCourses()
                + records.deleteSampleMealDays();
        records.leaveTheRest();
        return removed;
    }
}
