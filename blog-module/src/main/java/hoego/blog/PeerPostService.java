package hoego.blog;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.LocalDateRange;

/** Everything one can do with posts of others. */
@Singleton
public class PeerPostService {

    private static final int OFFERED_TAGS = 60;

    private final PeerPostRepository posts;

    PeerPostService(PeerPostRepository posts) {
        this.posts = posts;
    }

    public PeerPost add(@Valid PeerPostDraft draft) {
        return posts.save(PeerPost.of(draft, false));
    }

    public PeerPost addSample(@Valid PeerPostDraft draft) {
        return posts.save(PeerPost.of(draft, true));
    }

    public Optional<PeerPost> find(long id) {
        return posts.findById(id);
    }

    /** The newest first. */
    public List<PeerPost> list(PeerPostFilter filter, int limit, long offset) {
        return posts.findFiltered(
                filter.words(),
                filter.tag(),
                filter.learned(),
                filter.days().getStart(),
                filter.days().getEnd(),
                limit,
                offset);
    }

    public long count(PeerPostFilter filter) {
        return posts.countFiltered(
                filter.words(),
                filter.tag(),
                filter.learned(),
                filter.days().getStart(),
                filter.days().getEnd());
    }

    /** The tags there are, the most used first. */
    public List<String> tags() {
        return posts.findTags(OFFERED_TAGS);
    }

    /** The tag that most of those with a takeaway have; empty if none has any. */
    public Optional<TagCount> topTag(LocalDateRange days) {
        return posts.findTopTag(days.getStart(), days.getEnd());
    }

    @Transactional
    public Optional<PeerPost> change(long id, int version, @Valid PeerPostDraft draft) {
        return posts.findById(id).map(post -> posts.update(post.with(draft, version)));
    }
}
