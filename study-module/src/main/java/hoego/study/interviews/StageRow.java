package hoego.study.interviews;

import static java.util.stream.Collectors.joining;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A stage with those who asked in it.
 *
 * @param asking how many, role, team and speciality of each line of interviewers, apart by control characters
 */
@Introspected
public record StageRow(
        long id,
        long interviewId,
        @Nullable LocalDate heldOn,
        @Nullable LocalTime heldAt,
        @Nullable Integer minutes,
        StageKind kind,
        String place,
        @Nullable StageOutcome outcome,
        @Nullable LocalDate outcomeOn,
        String prepared,
        String note,
        boolean sample,
        int version,
        String asking) {

    private static final Pattern BETWEEN_LINES = Pattern.compile("\u001e");
    private static final Pattern BETWEEN_PARTS = Pattern.compile("\u001f");

    public List<Interviewer> interviewers() {
        return BETWEEN_LINES
                .splitAsStream(asking)
                .filter(line -> !line.isEmpty())
                .map(line -> BETWEEN_PARTS.split(line, -1))
                .map(parts -> new Interviewer(0, id, Integer.parseInt(parts[0]), parts[1], parts[2], parts[3]))
                .toList();
    }

    /** Whether its outcome is still to come. */
    public boolean isOpen() {
        return outcome == null || outcome == StageOutcome.WAITING_FOR_ME || outcome == StageOutcome.WAITING_FOR_THEM;
    }

    /** Whether it was a conversation, as far as a day can know. */
    public boolean wasHeldBy(LocalDate day) {
        return kind.isConversation() && heldOn != null && !heldOn.isAfter(day) && outcome != StageOutcome.WITHDRAWN;
    }

    /** Whether it is of a day that is still to come, or has none. */
    public boolean isStillToCome(LocalDate day) {
        return heldOn == null || heldOn.isAfter(day);
    }

    /** Where an interview stands whose last stage it is. */
    public InterviewStatus status() {
        return InterviewStatus.of(kind, outcome);
    }

    /** Where it is, with web addresses by themselves. */
    public List<PlaceWord> placeWords() {
        return PlaceWord.of(place);
    }

    /** Whether it may still be held: its day is not over, or not fixed. */
    public boolean isAhead(LocalDate day) {
        return heldOn == null || !heldOn.isBefore(day);
    }

    /** How many asked. */
    public int interviewerCount() {
        return interviewers().stream().mapToInt(Interviewer::people).sum();
    }

    String written() {
        return interviewers().stream().map(Interviewer::written).collect(joining("\n"));
    }
}
