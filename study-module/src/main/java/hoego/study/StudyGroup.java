package hoego.study;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * People who meet to learn something together, with its beginning and end as exactly as they are known.
 *
 * @param otherNames what else it is called in a captured line, separated by commas
 * @param hosted whether the owner runs it, rather than attends it
 * @param endedOn null while it lasts
 * @param everyWeeks 1 to 12; null where that was not said, as {@code timesPerMonth} is, 1 to 8
 * @param weekday only with {@code everyWeeks}; null where any will do
 */
@MappedEntity(schema = "study")
public record StudyGroup(
        @Id @GeneratedValue long id,
        String name,
        String otherNames,
        String why,
        String cadence,
        boolean hosted,
        LocalDate startedOn,
        Precision startedPrecision,
        @Nullable LocalDate endedOn,
        @Nullable Precision endedPrecision,
        String endReason,
        @Nullable Integer everyWeeks,
        @Nullable DayOfWeek weekday,
        @Nullable Integer timesPerMonth,
        boolean sample,
        @Version int version) {

    static StudyGroup of(StudyGroupDraft draft) {
        return of(0, draft, false, 0);
    }

    static StudyGroup sample(StudyGroupDraft draft) {
        return of(0, draft, true, 0);
    }

    StudyGroup with(StudyGroupDraft draft, int version) {
        return of(id, draft, false, version);
    }

    private static StudyGroup of(long id, StudyGroupDraft draft, boolean sample, int version) {
        var ended = draft.endedOn();
        var known = Precision.orDay(draft.endedPrecision());
        return new StudyGroup(
                id,
                draft.name(),
                draft.otherNames(),
                draft.why(),
                draft.cadence(),
                draft.hosted(),
                draft.startedPrecision().firstDay(draft.startedOn()),
                draft.startedPrecision(),
                ended == null ? null : known.firstDay(ended),
                ended == null ? null : known,
                draft.endReason(),
                draft.weeks(),
                draft.weekday(),
                draft.timesPerMonth(),
                sample,
                version);
    }

    /** Its name and what else it is called. */
    public List<String> names() {
        return Stream.concat(
                        Stream.of(name),
                        Words.SEPARATORS.splitAsStream(otherNames).map(String::strip))
                .filter(each -> !each.isEmpty())
                .toList();
    }

    /** How long it lasted. */
    public Lifetime lifetime() {
        return new Lifetime(startedOn, startedPrecision, endedOn, endedPrecision);
    }

    /** How often it means to meet; null where that was not said. */
    public @Nullable Rhythm rhythm() {
        return Rhythm.of(everyWeeks, weekday, timesPerMonth);
    }

    /** Whether it had begun by a day and was not over yet, as far as is known. */
    public boolean isActive(LocalDate day) {
        return !startedOn.isAfter(day) && !isOver(day);
    }

    /** Whether it was over before a day, as far as is known. */
    public boolean isOver(LocalDate day) {
        return lifetime().isOver(day);
    }
}
