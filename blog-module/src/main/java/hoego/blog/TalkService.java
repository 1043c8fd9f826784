package hoego.blog;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.threeten.extra.LocalDateRange;

/** Everything one can do with talks. */
@Singleton
public class TalkService {

    private final TalkRepository talks;

    TalkService(TalkRepository talks) {
        this.talks = talks;
    }

    public Talk add(@Valid TalkDraft draft) {
        return talks.save(Talk.of(draft, false));
    }

    public Talk addSample(@Valid TalkDraft draft) {
        return talks.save(Talk.of(draft, true));
    }

    public Optional<Talk> find(long id) {
        return talks.findById(id);
    }

    /** The newest first. */
    public List<TalkRow> list(TalkFilter filter, int limit, long offset) {
        return talks.findFiltered(
                filter.words(),
                filter.cohort(),
                filter.days().getStart(),
                filter.days().getEnd(),
                limit,
                offset);
    }

    /** Those about some posts, the oldest first. */
    public List<PostTalk> about(Collection<Long> posts) {
        return posts.isEmpty() ? List.of() : talks.findAbout(posts.toArray(Long[]::new));
    }

    public long count(TalkFilter filter) {
        return talks.countFiltered(
                filter.words(),
                filter.cohort(),
                filter.days().getStart(),
                filter.days().getEnd());
    }

    /** How many weeks running had a talk, as of a day. */
    public TalkStreak streak(LocalDate day, List<LocalDateRange> pauses) {
        return TalkStreak.of(talks.findRuns(day), day, pauses, Set.copyOf(talks.findBetweenDeadlines(day)));
    }

    @Transactional
    public Optional<Talk> change(long id, int version, @Valid TalkDraft draft) {
        return talks.findById(id).map(talk -> talks.update(talk.with(draft, version)));
    }
}
