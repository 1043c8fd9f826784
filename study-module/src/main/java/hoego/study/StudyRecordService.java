package hoego.study;

import hoego.study.trash.Trash;
import hoego.study.trash.Trashed;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/** What one can do with study records of all kinds together. */
@Singleton
public class StudyRecordService {

    private static final String AREA = "study";

    /** The first one of a book that was finished before begins it anew: without it, it does not go on. */
    private static final String READING = "reading";

    /** A book stands by its last one: whoever has the book before them is told that another is. */
    private static final String READ_THROUGH = "read-through";

    private final StudyRecordRepository records;
    private final Trash trash;

    StudyRecordService(StudyRecordRepository records, Trash trash) {
        this.records = records;
        this.trash = trash;
    }

    /**
     * What happened on the days, the newest first.
     *
     * @param kind empty for all
     * @param words their texts hold, lower-cased; empty for all
     * @param kinds that the words may stand for instead
     * @param before the place after which the list goes on; null for its start
     */
    public List<StudyMoment> moments(
            LocalDateRange days,
            String kind,
            String words,
            List<String> kinds,
            StudyMoment.@Nullable Place before,
            int limit) {
        var place = before == null ? new StudyMoment.Place(days.getEnd(), Instant.EPOCH, "", 0) : before;
        return records.findMoments(
                days.getStart(),
                days.getEnd(),
                kind,
                words,
                kinds.toArray(String[]::new),
                place.day(),
                place.at(),
                place.kind(),
                place.id(),
                limit);
    }

    /** Records with the words anywhere in their text, the newest first. */
    public List<StudyMoment> search(String words, List<String> kinds, int limit) {
        return records.search(words, kinds.toArray(String[]::new), limit);
    }

    /** The record on whose page a record stands; empty if there is none such. */
    public Optional<Long> pageOf(String kind, long id) {
        return records.findPage(kind, id);
    }

    /** The day of the last moment before a day. */
    public Optional<LocalDate> lastDayBefore(LocalDate day) {
        return records.findLastDayBefore(day);
    }

    /**
     * Moves a record into the trash and gives its place there; empty if there is none.
     *
     * @param kind such as {@code study-group}
     */
    @Transactional
    public Optional<Long> discard(String kind, long id, String title) {
        if (kind.equals(READ_THROUGH)) {
            records.touchBook(id);
        }
        var unread = kind.equals(READING) ? records.findReadThroughOf(id) : Optional.<Long>empty();
        var place = trash.take(AREA, kind, "study." + kind.replace('-', '_'), id, title);
        unread.ifPresent(records::deleteUnlessBegun);
        return place;
    }

    public List<Trashed> discarded() {
        return trash.all(AREA);
    }

    /** Puts a record back; empty if it is not in the trash. */
    @Transactional
    public Optional<Trash.Outcome> restore(long place) {
        records.touchBookInTrash(AREA + "." + READ_THROUGH, place);
        return trash.restore(AREA, place);
    }

    /** What a deleted record belongs to, if that was deleted, too. */
    public Optional<Trashed> parentOf(long place) {
        return trash.findParent(place);
    }

    public void emptyTrash(Instant before) {
        trash.empty(AREA, before);
    }

    public boolean hasSamples() {
        return records.existSamples();
    }

    /**
     * Removes what is still sample, but for a group, meeting or book that the owner's own records belong to: it becomes theirs.
     *
     * @return how many records went
     */
    @Transactional
    public int removeSamples() {
        records.deleteSamplesInTrash();
        records.leaveOwnInTrash();
        var removed = records.deleteSampleReadings()
                + records.deleteSampleDecisions()
                + records.deleteSampleMeetings()
                + records.deleteSampleMembers()
                + records.deleteSampleQuotes()
                + records.deleteSampleReadThroughs()
                + records.deleteSampleBooks()
                + records.deleteSampleGroups();
        records.leaveTheRest();
        return removed;
    }
}
