package hoego.study;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/** Everything one can do with meetings. */
@Singleton
public class MeetingService {

    private final MeetingRepository meetings;

    MeetingService(MeetingRepository meetings) {
        this.meetings = meetings;
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
                filter.days().getStart(),
                filter.days().getEnd(),
                limit,
                offset);
    }

    public long count(MeetingFilter filter) {
        return meetings.countFiltered(
                filter.words(),
                group(filter),
                filter.topic(),
                filter.days().getStart(),
                filter.days().getEnd());
    }

    private static long group(MeetingFilter filter) {
        return filter.groupId() == null ? 0 : filter.groupId();
    }

    /** The latest meetings about a book. */
    public List<AttendedMeeting> about(long bookId, int limit) {
        return meetings.findAbout(bookId, limit);
    }

    /** The latest of all, or of a group. */
    public Optional<Meeting> latest(@Nullable Long groupId) {
        return meetings.findLatest(groupId == null ? 0 : groupId);
    }

    /** The names of all groups and topics to choose from, in one statement. */
    public List<MeetingName> names() {
        return meetings.findNames();
    }

    /** How often each topic was talked about, the most frequent first. A meeting counts once for each of its topics. */
    public List<TopicCount> topics(@Nullable Long groupId, LocalDateRange days) {
        return meetings.countTopics(groupId == null ? 0 : groupId, days.getStart(), days.getEnd());
    }

    public Meeting add(@Valid MeetingDraft draft) {
        return meetings.save(Meeting.of(draft, false));
    }

    public List<Meeting> addSamples(List<@Valid MeetingDraft> drafts) {
        return meetings.saveAll(
                drafts.stream().map(draft -> Meeting.of(draft, true)).toList());
    }

    @Transactional
    public Optional<Meeting> change(long id, int version, @Valid MeetingDraft draft) {
        return find(id).map(meeting -> meetings.update(meeting.with(draft, version)));
    }
}
