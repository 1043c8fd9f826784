package hoego.web.study;

import hoego.study.Member;
import hoego.web.Paging;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of members as it was asked for.
 *
 * @param words as they were typed
 * @param state {@code left} for those who left, {@code present} for those who are there; else empty
 * @param on a day on which they were in the group; null for any
 * @param everything whether nothing narrows it
 */
public record MemberList(
        String words, String state, @Nullable LocalDate on, boolean everything, List<Member> members, Paging paging) {}
