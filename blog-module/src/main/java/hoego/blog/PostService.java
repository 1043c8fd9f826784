package hoego.blog;

import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.threeten.extra.LocalDateRange;

/** Everything one can do with posts. */
@Singleton
public class PostService {

    private static final int OFFERED = 200;
    private static final int OFFERED_TAGS = 60;
    private static final int OFFERED_SERIES = 60;

    private final PostRepository posts;
    private final Slugs slugs;

    PostService(PostRepository posts, Slugs slugs) {
        this.posts = posts;
        this.slugs = slugs;
    }

    @Transactional
    public Post add(@Valid PostDraft draft, Now now) {
        return posts.save(slugs.named(Post.of(draft, false, now)));
    }

    @Transactional
    public Post addSample(@Valid PostDraft draft, Now now) {
        return posts.save(slugs.named(Post.of(draft, true, now)));
    }

    public Optional<Post> find(long id) {
        return posts.findById(id);
    }

    /**
     * Another post that has the slug.
     *
     * @param id the one that is to have it; 0 if it is new
     */
    public Optional<PostTitle> otherWith(String slug, long id) {
        return slug.isBlank() ? Optional.empty() : posts.findOther(Slug.normal(slug), id);
    }

    /** What is to be written next first, then the newest; those of one series in its order. */
    public List<PostRow> list(PostFilter filter, int limit, long offset) {
        return filter.series().isEmpty()
                ? posts.findFiltered(
                        filter.words(),
                        filter.statusName(),
                        filter.tag(),
                        filter.series(),
                        filter.days().getStart(),
                        filter.days().getEnd(),
                        filter.on(),
                        filter.isTimed(),
                        filter.timedDays().getStart(),
                        filter.timedDays().getEnd(),
                        limit,
                        offset)
                : posts.findOfSeries(
                        filter.words(),
                        filter.statusName(),
                        filter.tag(),
                        filter.series(),
                        filter.days().getStart(),
                        filter.days().getEnd(),
                        filter.on(),
                        filter.isTimed(),
                        filter.timedDays().getStart(),
                        filter.timedDays().getEnd(),
                        limit,
                        offset);
    }

    /**
     * Those in hand, and the last ones published and dropped, by their status.
     *
     * @param words as in {@link PostFilter}
     * @param inHand how many ideas and how many drafts at most
     * @param over how many of the others
     */
    public List<BoardPost> board(String words, String tag, String series, int inHand, int over) {
        return posts.findBoard(words, tag, series, inHand, over);
    }

    /** The first of all as they stood at the end of a day. */
    public List<PostRow> first(LocalDate day, int limit) {
        return posts.findFirst(day, limit);
    }

    /** How many there were at the end of a day. */
    public long countAll(LocalDate day) {
        return posts.countAll(day);
    }

    public long count(PostFilter filter) {
        return posts.countFiltered(
                filter.words(),
                filter.statusName(),
                filter.tag(),
                filter.series(),
                filter.days().getStart(),
                filter.days().getEnd(),
                filter.on(),
                filter.isTimed(),
                filter.timedDays().getStart(),
                filter.timedDays().getEnd());
    }

    /** Of all that a filter wants, the oldest entry first. */
    public List<Long> ids(PostFilter filter) {
        return list(filter, Integer.MAX_VALUE, 0).stream()
                .map(PostRow::id)
                .sorted()
                .toList();
    }

    /** Posts one may present, those in hand first. */
    public List<PostOffer> offers() {
        return posts.findOffers(OFFERED);
    }

    /** Posts one may hand in for a round, those in hand first. */
    public List<PostOffer> offersFor(long roundId) {
        return posts.findOffersFor(roundId, OFFERED);
    }

    /** The first that were published in a time, by their days. */
    public List<PostTitle> published(LocalDateRange days, int limit) {
        return posts.findPublished(days.getStart(), days.getEnd(), limit);
    }

    /** The tags there are, the most used first. */
    public List<String> tags() {
        return posts.findTags(OFFERED_TAGS);
    }

    /** The series there are, that of the newest post first. */
    public List<String> series() {
        return posts.findSeries(OFFERED_SERIES);
    }

    /** Where a post stands in its series; empty if it is in none, or dropped. */
    public Optional<SeriesPlace> place(Post post) {
        return post.series().isEmpty() ? Optional.empty() : posts.findPlace(post.series(), post.id());
    }

    /** What was begun with records of whatever area, the oldest first. */
    public List<MadePost> madeFrom(Collection<String> origins) {
        return origins.isEmpty() ? List.of() : posts.findMadeFrom(origins);
    }

    /** Where a post was handed in or presented, the first day first. */
    public List<PostUse> uses(long id) {
        return posts.findUses(id);
    }

    @Transactional
    public Optional<Post> change(long id, int version, @Valid PostDraft draft, Now now) {
        return update(id, post -> post.with(draft, version, now));
    }

    /** Stores what was typed of it. An idea without a text is begun by that. */
    @Transactional
    public Optional<Post> type(long id, int version, @Valid PostTextDraft text, Now now) {
        return update(id, post -> post.typed(text, version, now));
    }

    /** Begins to write it, or takes it up again. */
    @Transactional
    public Optional<Post> draft(long id, int version, @Valid DraftingDraft draft, Now now) {
        return update(id, post -> seen(post, version).drafted(draft, now));
    }

    /** Takes back that it was begun. */
    @Transactional
    public Optional<Post> idea(long id, int version) {
        return update(id, post -> seen(post, version).idea());
    }

    @Transactional
    public Optional<Post> publish(long id, int version, @Valid PublicationDraft draft) {
        return update(id, post -> seen(post, version).published(draft.publishedOn(), draft.link()));
    }

    @Transactional
    public Optional<Post> drop(long id, int version, @Valid DropDraft draft) {
        return update(id, post -> seen(post, version).dropped(draft.droppedOn(), draft.reason()));
    }

    /** Takes back that it was dropped. */
    @Transactional
    public Optional<Post> reopen(long id, int version) {
        return update(id, post -> seen(post, version).reopened());
    }

    /** A post as somebody saw it, which is what is changed. */
    private static Post seen(Post post, int version) {
        if (post.version() != version) {
            throw new OptimisticLockException("Post was changed since");
        }
        return post;
    }

    private Optional<Post> update(long id, UnaryOperator<Post> change) {
        return posts.findById(id).map(post -> posts.update(slugs.named(change.apply(post))));
    }
}
