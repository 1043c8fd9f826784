package hoego.study;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/** Everything one can do with the members of study groups. */
@Singleton
public class MemberService {

    private final MemberRepository members;

    MemberService(MemberRepository members) {
        this.members = members;
    }

    public Optional<Member> find(long groupId, long id) {
        return members.find(groupId, id);
    }

    /** Those that are in the group first, in the order in which they joined. */
    public List<Member> list(long groupId, MemberFilter filter, int limit, long offset) {
        return members.findFiltered(
                groupId,
                filter.words(),
                filter.on(),
                start(filter.joined()),
                end(filter.joined()),
                start(filter.left()),
                end(filter.left()),
                limit,
                offset);
    }

    public long count(long groupId, MemberFilter filter) {
        return members.countFiltered(
                groupId,
                filter.words(),
                filter.on(),
                start(filter.joined()),
                end(filter.joined()),
                start(filter.left()),
                end(filter.left()));
    }

    private static @Nullable LocalDate start(@Nullable LocalDateRange days) {
        return days == null ? null : days.getStart();
    }

    private static @Nullable LocalDate end(@Nullable LocalDateRange days) {
        return days == null ? null : days.getEnd();
    }

    /** The members of some groups, those of each in the order in which they joined. */
    public List<Member> of(Collection<Long> groups) {
        return groups.isEmpty() ? List.of() : members.findOf(groups.toArray(Long[]::new));
    }

    public Member add(StudyGroup group, @Valid MemberDraft draft) {
        return members.save(Member.of(group.id(), draft, false));
    }

    public Member addSample(StudyGroup group, @Valid MemberDraft draft) {
        return members.save(Member.of(group.id(), draft, true));
    }

    @Transactional
    public Optional<Member> change(long groupId, long id, int version, @Valid MemberDraft draft) {
        return find(groupId, id).map(member -> members.update(member.with(draft, version)));
    }
}
