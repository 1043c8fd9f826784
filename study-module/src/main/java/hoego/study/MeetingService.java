package hoego.study;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/** Everything one can do with meetings. */
@Singleton
public class MeetingService {

    private final MeetingRepository meetings;
    private final DecisionRepository decisions;

    MeetingService(MeetingRepository meetings, DecisionRepository decisions) {
        this.meetings = meetings;
        this.decisions = decisions;
    }

    public Optional<Meeting> find(long id) {
        return meetings.findById(id);
    }

    /** A meeting with the names around it. */
    public Optional<AttendedMeeting> attended(long id) {
        return meetings.findAttended(id);
    }

    /** The newest first. */
    public List<AttendedMeeting> list(MeetingFilter filter, int limit, long offset) {
        return meetings.findFiltered(
                filter.words(),
                group(filter),
                filter.topic(),
                part(filter),
                filter.days().getStart(),
                filter.days().getEnd(),
                limit,
                offset);
    }

    private static long group(MeetingFilter filter) {
        return filter.groupId() == null ? 0 : filter.groupId();
    }

    private static String part(MeetingFilter filter) {
        return filter.part() == null ? "" : filter.part().name();
    }

    /** The groups that were active on some of the days and have a rhythm, each with its meetings before a day. */
    public List<PlannedMeeting> planned(LocalDateRange days, LocalDate before) {
        return meetings.findPlanned(days.getStart(), days.getEnd(), before);
    }

    /** Whether the owner was at the meetings of groups, by group, those before a day, the earliest first. */
    public Map<Long, List<Attendance>> attendances(Collection<Long> groups, LocalDate before) {
        return groups.isEmpty()
                ? Map.of()
                : meetings.findAttendances(groups.toArray(Long[]::new), before).stream()
                        .collect(groupingBy(Attendance::groupId));
    }

    /** The latest meetings about a book. */
    public List<AttendedMeeting> about(long bookId, int limit) {
        return meetings.findAbout(bookId, limit);
    }

    /** The latest of all, or of a group. */
    public Optional<Meeting> latest(@Nullable Long groupId) {
        return meetings.findLatest(groupId == null ? 0 : groupId);
    }

    /**
     * The names of all groups and topics to choose from, in one statement.
     *
     * @param filter of the meetings that are counted
     */
    public List<MeetingName> names(MeetingFilter filter) {
        return meetings.findNames(
                filter.words(),
                group(filter),
                filter.topic(),
                part(filter),
                filter.days().getStart(),
                filter.days().getEnd());
    }

    /** How often each topic was talked about, the most frequent first. A meeting counts once for each of its topics. */
    public List<TopicCount> topics(@Nullable Long groupId, LocalDateRange days) {
        return meetings.countTopics(groupId == null ? 0 : groupId, days.getStart(), days.getEnd());
    }

    @Transactional
    public Meeting add(@Valid MeetingDraft draft) {
        return add(List.of(draft), false).getFirst();
    }

    @Transactional
    public List<Meeting> addSamples(List<@Valid MeetingDraft> drafts) {
        return add(drafts, true);
    }

    private List<Meeting> add(List<MeetingDraft> drafts, boolean sample) {
        var added = meetings.saveAll(
                drafts.stream().map(draft -> Meeting.of(draft, sample)).toList());
        decisions.saveAll(IntStream.range(0, drafts.size())
                .boxed()
                .flatMap(place -> drafts.get(place).decisionLines().stream()
                        .map(words -> Decision.of(added.get(place).id(), words, sample)))
                .toList());
        return added;
    }

    @Transactional
    public Optional<Meeting> change(long id, int version, @Valid MeetingDraft draft) {
        return find(id).map(meeting -> meetings.update(meeting.with(draft, version)));
    }
}
