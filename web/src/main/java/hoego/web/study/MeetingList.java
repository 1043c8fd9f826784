package hoego.web.study;

import hoego.study.AttendedMeeting;
import hoego.study.MeetingName;
import hoego.web.Choice;
import hoego.web.Paging;
import hoego.web.Threads.Strand;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * A list of meetings as it was asked for.
 *
 * @param words as they were typed
 * @param group null for those of all groups
 * @param topic empty for all
 * @param part {@code attended} or {@code missed}; else both
 * @param span of days that is asked for in place of a period; null for none
 * @param everything whether nothing narrows it
 * @param names of groups and topics to choose from
 * @param strands what came of them in other areas, by their ids
 */
public record MeetingList(
        String words,
        @Nullable Long group,
        String topic,
        String part,
        @Nullable LocalDateRange span,
        boolean everything,
        List<MeetingName> names,
        List<AttendedMeeting> meetings,
        Map<Long, Strand> strands,
        Paging paging) {

    public List<Choice> groups() {
        return names.stream()
                .filter(name -> name.id() > 0)
                .map(name -> new Choice(Long.toString(name.id()), name.name()))
                .toList();
    }

    public List<Choice> topics() {
        return names.stream()
                .filter(name -> name.id() == 0)
                .map(name -> new Choice(name.name(), name.name()))
                .toList();
    }

    public String chosenGroup() {
        return group == null ? "" : Long.toString(group);
    }
}
