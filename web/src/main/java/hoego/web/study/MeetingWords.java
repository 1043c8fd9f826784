package hoego.web.study;

import static hoego.web.Amount.Unit.MINUTES;
import static java.util.stream.Collectors.joining;

import hoego.study.MeetingDraft;
import hoego.study.MeetingService;
import hoego.study.StudyGroup;
import hoego.web.Amount;
import hoego.web.Capturing.Kind;
import hoego.web.Line;
import hoego.web.Line.Taken;
import hoego.web.Reading;
import hoego.web.Reading.Entry;
import hoego.web.Reading.Hint;
import hoego.web.Reading.Option;
import hoego.web.Reading.Question;
import hoego.web.Reading.Saved;
import hoego.web.Reading.Strength;
import hoego.web.Ui;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How people write down a meeting: {@code 애자일 스터디 2시간 린 이야기}, {@code meeting agile 2h lean}. */
@Singleton
final class MeetingWords {

    private static final List<String> WORDS = List.of(
            "모임",
            "모임함",
            "모임 했다",
            "모임 참석",
            "모임 참석함",
            "참석",
            "참석함",
            "참석했다",
            "스터디 참석",
            "스터디 모임",
            "스터디",
            "스터디함",
            "스터디 했다",
            "meeting",
            "study meeting",
            "attended",
            "i attended",
            "met");

    static final Kind KIND = new Kind("meeting", List.of("참석함", "스터디", "meeting", "attended"), "/study/meetings/new");

    private static final Set<String> TURNS =
            Set.of("후", "뒤", "전", "때", "중", "후에", "뒤에", "전에", "하고", "하다가", "after", "before", "when", "while", "with");
    private static final Pattern GROUP =
            Pattern.compile("(?i) ?(?:스터디|모임|클럽|study(?: group)?|group|club|circle|meetup)$");
    private static final Pattern TAG = Pattern.compile("#[^\\s#]+");
    private static final int DAY_MINUTES = 24 * 60;
    private static final int MOST_OFFERED = 4;
    private static final int MOST_WORDS_OF_A_NAME = 3;

    private final MeetingService meetings;

    MeetingWords(MeetingService meetings) {
        this.meetings = meetings;
    }

    Optional<Reading> read(Ui ui, StudyMemory memory, Line line) {
        if (line.isEmpty()) {
            return Optional.empty();
        }
        var named = line.named(WORDS).map(Taken::rest);
        if (named.filter(rest -> rest.pieces().stream().limit(1).anyMatch(piece -> TURNS.contains(piece.read())))
                .isPresent()) {
            return Optional.empty();
        }
        var whole = Titles.find(line, memory.groups(), MeetingWords::names);
        if (whole.isPresent()) {
            var rest = whole.get().rest();
            var verb = rest.isEmpty() ? Optional.<Taken<String>>empty() : rest.named(WORDS);
            return of(
                    ui,
                    memory,
                    verb.isPresent(),
                    whole.get().what(),
                    verb.map(Taken::rest).orElse(rest));
        }
        return named.flatMap(rest -> Titles.find(rest, memory.groups(), MeetingWords::stems)
                        .map(found -> of(ui, memory, true, found.what(), found.rest()))
                        .orElseGet(() -> withoutGroup(ui, memory, rest)))
                .or(() -> beforeAnyGroup(ui, memory, line));
    }

    /** Whether a group is known that a line names. */
    boolean knowsGroupOf(StudyMemory memory, Line line) {
        return Titles.find(line, memory.groups(), MeetingWords::names).isPresent()
                || line.named(WORDS)
                        .flatMap(taken -> Titles.find(taken.rest(), memory.groups(), MeetingWords::stems))
                        .isPresent();
    }

    /** {@code 애자일 스터디 2시간} while no group is known: what is missing, not that the line says nothing. */
    private static Optional<Reading> beforeAnyGroup(Ui ui, StudyMemory memory, Line line) {
        var isOfAGroup = line.pieces().stream()
                .skip(1)
                .limit(MOST_WORDS_OF_A_NAME)
                .anyMatch(piece -> GROUP.matcher(piece.read()).matches());
        return isOfAGroup && hasTime(line) && memory.groups().isEmpty()
                ? hint(ui, Strength.SHAPED, "study.capture.meeting.no-group")
                : Optional.empty();
    }

    private static boolean hasTime(Line line) {
        return line.either(MINUTES).isPresent() || line.amount(MINUTES).isPresent();
    }

    static List<String> names(StudyGroup group) {
        return group.names().stream()
                .map(Titles::bare)
                .filter(name -> name.length() > 1)
                .toList();
    }

    /** Beside a verb, {@code 애자일} is enough of {@code 애자일 스터디}. */
    static List<String> stems(StudyGroup group) {
        return group.names().stream()
                .map(name -> Titles.bare(GROUP.matcher(name).replaceFirst("")))
                .filter(name -> name.length() > 1)
                .toList();
    }

    private Optional<Reading> of(Ui ui, StudyMemory memory, boolean verb, StudyGroup group, Line rest) {
        var timed = hasTime(rest);
        if (Undone.isSaidIn(rest)) {
            return verb || timed ? hint(ui, Strength.NAMED, "study.capture.meeting.undone") : Optional.empty();
        }
        if (!verb && !timed) {
            return Padding.isAllOf(rest)
                    ? hint(ui, Strength.SHAPED, "study.capture.meeting.missing")
                    : Optional.empty();
        }
        return Optional.of(meeting(ui, memory, verb ? Strength.NAMED : Strength.SHAPED, group, rest));
    }

    private static Optional<Reading> hint(Ui ui, Strength strength, String text) {
        return Optional.of(new Hint(strength, ui.text(text), ui.text("study.example.meeting")));
    }

    /** {@code 3~4시간} may be either. */
    private Reading meeting(Ui ui, StudyMemory memory, Strength strength, StudyGroup group, Line line) {
        if (!group.isActive(line.day())) {
            var said = StudyTexts.outside(ui, group, line.day());
            return new Hint(
                    strength,
                    ui.text(
                            "study.capture.meeting." + (group.isOver(line.day()) ? "over" : "not-begun"),
                            said.figures()),
                    ui.text("study.example.meeting"));
        }
        var either = line.either(MINUTES);
        if (either.isPresent()) {
            var options = either.get().what().stream()
                    .map(each -> meeting(
                            ui,
                            memory,
                            strength,
                            group,
                            new Taken<>(each.whole(), either.get().rest())))
                    .flatMap(reading -> reading instanceof Entry entry
                            ? Stream.of(new Option(entry.what(), entry.line()))
                            : Stream.<Option>empty())
                    .toList();
            return options.isEmpty()
                    ? new Hint(strength, ui.text("study.capture.meeting.missing"), ui.text("study.example.meeting"))
                    : new Question(strength, ui.text("study.capture.meeting.length"), options);
        }
        return line.amount(MINUTES)
                .map(taken -> meeting(ui, memory, strength, group, new Taken<>(minutes(taken.what()), taken.rest())))
                .orElseGet(() -> entry(ui, memory, strength, group, 0, line));
    }

    /** None where there is a part of one. */
    private static int minutes(Amount length) {
        return length.isWhole() ? length.whole() : 0;
    }

    private Reading meeting(Ui ui, StudyMemory memory, Strength strength, StudyGroup group, Taken<Integer> minutes) {
        int length = minutes.what();
        return length < 1 || length > DAY_MINUTES
                ? new Hint(strength, ui.text("study.capture.meeting.missing"), ui.text("study.example.meeting"))
                : entry(ui, memory, strength, group, length, minutes.rest());
    }

    /** @param length in minutes; 0 where it is not said */
    private Reading entry(Ui ui, StudyMemory memory, Strength strength, StudyGroup group, int length, Line left) {
        var book = Titles.find(left, memory.books(), each -> Titles.of(each.title()));
        var words = book.map(Taken::rest).orElse(left);
        var topics = topics(memory, words);
        var note = topics.isEmpty() ? Padding.note(words) : "";
        var draft = MeetingDraft.attended(
                group.id(),
                left.day(),
                length == 0 ? null : length,
                String.join(", ", topics),
                book.map(found -> found.what().id()).orElse(null),
                "",
                "",
                note);
        var told = new HashMap<String, Object>(Map.of(
                "group",
                group.name(),
                "minutes",
                length == 0 ? "none" : ui.minutes(length),
                "topics",
                topics.isEmpty() ? "none" : String.join(", ", topics),
                "book",
                book.map(found -> found.what().title()).orElse("none")));
        var said = ui.text("study.capture.meeting", told);
        told.put("minutes", length == 0 ? "none" : Integer.toString(length));
        told.put(
                "topics",
                topics.isEmpty()
                        ? "none"
                        : topics.stream()
                                .map(topic -> "#" + topic.replace(' ', '_'))
                                .collect(joining(" ")));
        told.put("more", note);
        return new Entry(
                strength,
                said,
                note,
                note.isEmpty(),
                ui.text("study.capture.meeting.line", told).strip(),
                () -> new Saved("/study/meetings/" + meetings.add(draft).id() + "/deletion"));
    }

    /** Tags, or words that all are topics of meetings so far; else they are a note. */
    private static List<String> topics(StudyMemory memory, Line words) {
        var pieces =
                words.pieces().stream().filter(piece -> !Padding.isIt(piece)).toList();
        var topics = new ArrayList<String>();
        for (var piece : pieces) {
            var typed = piece.read();
            var known = memory.topics().stream()
                    .filter(topic -> Titles.bare(topic).equals(Titles.bare(typed)))
                    .findFirst();
            if (TAG.matcher(typed).matches()) {
                topics.add(known.orElse(piece.typed().replaceFirst("^#", "").replaceFirst("[,.]$", "")));
            } else if (known.isPresent()) {
                topics.add(known.get());
            } else {
                return List.of();
            }
        }
        return topics;
    }

    /** {@code 모임 2시간 린}: of the one group there is; else it is asked. */
    private Optional<Reading> withoutGroup(Ui ui, StudyMemory memory, Line rest) {
        var words = rest.either(MINUTES)
                .map(Taken::rest)
                .or(() -> rest.amount(MINUTES).map(Taken::rest))
                .orElse(rest);
        var groups = memory.active(rest.day());
        var bare = Padding.isAllOf(words) || !topics(memory, words).isEmpty();
        if (!hasTime(rest) || Undone.isSaidIn(rest)) {
            return rest.isEmpty() ? hint(ui, Strength.NAMED, "study.capture.meeting.missing") : Optional.empty();
        }
        if (groups.isEmpty()) {
            return hint(ui, bare ? Strength.NAMED : Strength.SHAPED, "study.capture.meeting.no-group");
        }
        if (groups.size() == 1 && bare) {
            return Optional.of(meeting(ui, memory, Strength.NAMED, groups.getFirst(), rest));
        }
        var options = groups.stream()
                .limit(MOST_OFFERED)
                .flatMap(group -> meeting(ui, memory, Strength.NAMED, group, rest) instanceof Entry entry
                        ? Stream.of(new Option(entry.what(), entry.line()))
                        : Stream.<Option>empty())
                .toList();
        return options.isEmpty()
                ? hint(ui, Strength.NAMED, "study.capture.meeting.missing")
                : Optional.of(new Question(Strength.NAMED, ui.text("study.capture.meeting.which"), options));
    }
}
