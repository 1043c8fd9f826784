package hoego.web.study;

import hoego.study.AttendedMeeting;
import hoego.study.DecisionDraft;
import hoego.study.DecisionService;
import hoego.study.DecisionState;
import hoego.study.MeetingFilter;
import hoego.study.MeetingService;
import hoego.study.StudyGroup;
import hoego.web.Capturing.Kind;
import hoego.web.Line;
import hoego.web.Line.Piece;
import hoego.web.Line.Taken;
import hoego.web.NotYet;
import hoego.web.Page;
import hoego.web.Reading;
import hoego.web.Reading.Entry;
import hoego.web.Reading.Hint;
import hoego.web.Reading.Option;
import hoego.web.Reading.Question;
import hoego.web.Reading.Saved;
import hoego.web.Reading.Strength;
import hoego.web.Ui;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.threeten.extra.LocalDateRange;

/**
 * How people write down what a meeting decided to try: {@code decision agile limit work in progress}, {@code 결정 애자일 진행 중 작업
 * 줄이기}. It is of the latest meeting; of a day that is named, of the meeting on that day.
 */
@Singleton
final class DecisionWords {

    /** A line begins with one of these, without a particle. */
    private static final Set<String> WORDS = Set.of("결정", "결정사항", "decision");

    static final Kind KIND = new Kind("decision", List.of("결정사항", "decision"), "/study/decisions/new");

    /** Says that nothing was decided, or that it is still to be. */
    private static final Set<String> UNDECIDED =
            Set.of("못", "못함", "못했다", "못했음", "안", "안함", "없음", "없었음", "없다", "아직", "no", "not", "none", "pending");

    /** Makes another word of it, or another sentence: {@code 결정 장애}, {@code decision fatigue}, {@code decision to quit}. */
    private static final Set<String> OTHER_SENSE = Set.of(
            "장애",
            "피로",
            "트리",
            "fatigue",
            "paralysis",
            "tree",
            "trees",
            "table",
            "making",
            "maker",
            "about",
            "on",
            "to",
            "for",
            "by",
            "from");

    private static final int LONGEST = 300;
    private static final int FEW_WORDS = 2;
    private static final int MOST_OFFERED = 4;

    private final DecisionService decisions;
    private final MeetingService meetings;

    DecisionWords(DecisionService decisions, MeetingService meetings) {
        this.decisions = decisions;
        this.meetings = meetings;
    }

    Optional<Reading> read(Ui ui, StudyMemory memory, Line line) {
        if (line.isEmpty() || !WORDS.contains(first(line))) {
            return Optional.empty();
        }
        var rest = line.from(1);
        var group = Titles.inFront(rest, memory.groups(), MeetingWords::names)
                .or(() -> Titles.inFront(rest, memory.groups(), MeetingWords::stems));
        return group.isPresent()
                ? decision(
                        ui,
                        Strength.NAMED,
                        isSure(rest, group.get()),
                        group.get().what(),
                        group.get().rest())
                : withoutGroup(ui, memory, rest);
    }

    /** Whether a group is known that a line names, and has met. */
    boolean knowsMeetingOf(Ui ui, StudyMemory memory, Line line) {
        return read(ui, memory, line)
                .filter(reading -> reading instanceof Entry && reading.strength() == Strength.NAMED)
                .isPresent();
    }

    /** A colon behind the group says that the words are a decision. */
    private static boolean isSure(Line line, Taken<StudyGroup> group) {
        int behind = line.pieces().size() - group.rest().pieces().size();
        var last = line.pieces().get(behind - 1).typed();
        return last.endsWith(":") || last.endsWith("：");
    }

    /** Of the one group there is; else it is asked. */
    private Optional<Reading> withoutGroup(Ui ui, StudyMemory memory, Line words) {
        if (words.isEmpty() || isDenied(words) || OTHER_SENSE.contains(first(words))) {
            return hint(ui, Strength.SHAPED, "study.capture.decision.missing");
        }
        var groups = memory.active(words.day());
        if (groups.isEmpty()) {
            return hint(ui, Strength.SHAPED, "study.capture.decision.no-group");
        }
        return groups.size() == 1
                ? decision(ui, Strength.SHAPED, false, groups.getFirst(), words)
                : Optional.of(new Question(
                        Strength.SHAPED,
                        ui.text("study.capture.decision.which"),
                        groups.stream()
                                .limit(MOST_OFFERED)
                                .map(group -> new Option(group.name(), line(ui, group, words)))
                                .toList()));
    }

    private static String first(Line line) {
        return line.pieces().getFirst().read();
    }

    private static boolean isDenied(Line words) {
        return UNDECIDED.contains(first(words));
    }

    private static Optional<Reading> hint(Ui ui, Strength strength, String text) {
        return Optional.of(new Hint(strength, ui.text(text), ui.text("study.example.decision")));
    }

    private static String line(Ui ui, StudyGroup group, Line words) {
        return ui.text("study.capture.decision.line", Map.of("group", group.name(), "words", words.text()));
    }

    private Optional<Reading> decision(Ui ui, Strength strength, boolean sure, StudyGroup group, Line words) {
        if (words.isEmpty() || words.text().length() > LONGEST) {
            return hint(ui, strength, "study.capture.decision.missing");
        }
        if (words.pieces().stream().allMatch(DecisionWords::isAmount)) {
            return Optional.empty();
        }
        var meeting = meeting(group, words.day(), ui.today());
        if (meeting.isEmpty()) {
            return words.day().equals(ui.today())
                    ? Optional.of(new Hint(
                            strength,
                            ui.text("study.capture.decision.no-meeting", Map.of("group", group.name())),
                            ui.text("study.example.meeting")))
                    : Optional.empty();
        }
        var said = ui.text(
                "study.capture.decision",
                Map.of(
                        "group",
                        group.name(),
                        "day",
                        words.day().equals(ui.today())
                                ? ui.shortDay(meeting.get().heldOn())
                                : "none"));
        return Optional.of(
                !sure && (isDoubtful(words) || (strength == Strength.SHAPED && hasAmount(words)))
                        ? new Question(
                                strength,
                                ui.text("study.capture.decision.sure"),
                                List.of(new Option(said, line(ui, group, words))))
                        : new Entry(
                                strength,
                                said,
                                words.text(),
                                false,
                                line(ui, group, words),
                                () -> save(ui, meeting.get(), words)));
    }

    private static boolean isAmount(Piece piece) {
        return piece.amount() != null;
    }

    /** Without a group, a figure may be of something else: {@code 결정 체중 70.8}. */
    private static boolean hasAmount(Line words) {
        return words.pieces().stream().anyMatch(DecisionWords::isAmount);
    }

    /** The one on a day that is named, else the latest. */
    private Optional<AttendedMeeting> meeting(StudyGroup group, LocalDate day, LocalDate today) {
        var from = day.equals(today) ? Page.EVER.getStart() : day;
        var held = LocalDateRange.of(from, day.plusDays(1));
        return meetings.list(MeetingFilter.of(group.id(), held), 1, 0).stream().findFirst();
    }

    /** Decisions are of what is still to come; two words that say no more than that are none. */
    private static boolean isDoubtful(Line words) {
        return NotYet.isPutOff(words)
                || NotYet.isWished(words)
                || NotYet.isAsked(words)
                || isDenied(words)
                || (words.pieces().size() <= FEW_WORDS && NotYet.isAhead(words));
    }

    private Saved save(Ui ui, AttendedMeeting meeting, Line words) {
        var draft = new DecisionDraft(meeting.id(), words.text(), DecisionState.OPEN, null, "");
        return new Saved("/study/decisions/" + decisions.add(draft, ui.today()).id() + "/deletion");
    }
}
