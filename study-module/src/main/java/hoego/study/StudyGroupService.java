package hoego.study;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.LocalDateRange;

/** Everything one can do with study groups. */
@Singleton
public class StudyGroupService {

    private final StudyGroupRepository groups;

    StudyGroupService(StudyGroupRepository groups) {
        this.groups = groups;
    }

    public Optional<StudyGroup> find(long id) {
        return groups.findById(id);
    }

    /** Those that last first, then the latest first. */
    public List<StudyGroup> all() {
        return groups.findAllLatestFirst();
    }

    /** In the same order. */
    public List<StudyGroup> list(GroupFilter filter, int limit, long offset) {
        return groups.findFiltered(
                filter.words(), filter.days().getStart(), filter.days().getEnd(), limit, offset);
    }

    public long count(GroupFilter filter) {
        return groups.countFiltered(
                filter.words(), filter.days().getStart(), filter.days().getEnd());
    }

    /** The groups that were active on some of the days, with their meetings on them, the earliest first. */
    public List<GroupPeriod> during(LocalDateRange days) {
        return groups.findInPeriod(days.getStart(), days.getEnd());
    }

    public StudyGroup add(@Valid StudyGroupDraft draft) {
        return groups.save(StudyGroup.of(draft));
    }

    public StudyGroup addSample(@Valid StudyGroupDraft draft) {
        return groups.save(StudyGroup.sample(draft));
    }

    /** Ends a group on purpose; empty if it is gone, or began after that day. */
    @Transactional
    public Optional<StudyGroup> end(long id, int version, @Valid GroupEndDraft end) {
        return find(id).filter(end::isAfterBeginOf)
                .map(group -> groups.update(group.with(StudyGroupDraft.of(group).ended(end), version)));
    }

    /** Lets a group go on that was ended. */
    @Transactional
    public Optional<StudyGroup> reopen(long id, int version) {
        return find(id).map(group ->
                groups.update(group.with(StudyGroupDraft.of(group).goingOn(), version)));
    }

    @Transactional
    public Optional<StudyGroup> change(long id, int version, @Valid StudyGroupDraft draft) {
        return find(id).map(group -> groups.update(group.with(draft, version)));
    }
}
