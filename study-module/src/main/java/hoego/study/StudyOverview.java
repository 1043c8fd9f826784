package hoego.study;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is going on.
 *
 * @param latest moments, the newest first
 * @param groups active in the period, those that last first
 * @param reading books being read on the day, the one read last first, as far as there is room
 * @param books how many were being read
 * @param left those of them that were not read since a day, the one read last first, as far as there is room
 * @param topics of the period's meetings, the most frequent first
 * @param finished how many books were finished in the period
 * @param sinceBegan how many were since the first of the groups began, up to the end of the period
 * @param unreviewed how many books were finished by the day, without a review
 * @param unreviewedBooks these, if they are wanted
 * @param finishedLast the last of them, as far as there is room
 * @param wanted how many books are wanted
 * @param ended whether groups ended and none goes on, with no book being read
 */
public record StudyOverview(
        List<StudyMoment> latest,
        List<Group> groups,
        List<CurrentBook> reading,
        long books,
        List<CurrentBook> left,
        List<TopicCount> topics,
        long finished,
        long sinceBegan,
        long unreviewed,
        List<Long> unreviewedBooks,
        List<FinishedBook> finishedLast,
        long wanted,
        boolean ended) {

    /**
     * A group as it was on a day.
     *
     * @param startedPrecision how exactly its beginning is known
     * @param over whether it had ended
     * @param lastMetOn null if it had not met
     * @param meetings in the period that the owner was at
     * @param rhythm null without one; of no weekday
     * @param missed how many of its last two meetings the owner was not at, those missed in a pause left out
     */
    public record Group(
            long id,
            String name,
            LocalDate startedOn,
            Precision startedPrecision,
            boolean over,
            @Nullable LocalDate lastMetOn,
            long meetings,
            long members,
            @Nullable Rhythm rhythm,
            int missed) {}

    /**
     * A book that was being read on a day.
     *
     * @param since the last day it was read on, or else begun on
     * @param known how exactly that is known
     * @param read whether that is a day it was read on
     */
    public record CurrentBook(
            long id,
            String title,
            String author,
            @Nullable Integer pages,
            long reached,
            int reachedPercent,
            LocalDate since,
            Precision known,
            boolean read) {

        /** How much of it was read, in percent; -1 if that is not known. */
        public int percent() {
            return Progress.percent(pages, reached, reachedPercent);
        }
    }

    /**
     * A book that was finished.
     *
     * @param endedOn null where nobody knows when; so is how exactly that is known
     */
    public record FinishedBook(
            long id,
            String title,
            @Nullable LocalDate endedOn,
            @Nullable Precision endedPrecision) {}

    /** When the first group began; null if there is none. */
    public @Nullable LocalDate began() {
        return groups.stream().map(Group::startedOn).min(LocalDate::compareTo).orElse(null);
    }
}
