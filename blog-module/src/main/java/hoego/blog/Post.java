package hoego.blog;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.annotation.Version;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to be written, from the idea on.
 *
 * @param slug its name in addresses, of lower-case letters, figures and hyphens; empty if it has none
 * @param series what it is a part of; may be empty
 * @param canonicalUrl where it stands first, for those who find it elsewhere; may be empty
 * @param language it is written in, as BCP 47 writes it; empty is the owner's
 * @param body Markdown
 * @param characters of the body
 * @param words of the body, as they are parted by blanks
 * @param readingMinutes by {@link ReadingTime}
 * @param plannedOn the day it is to be published; null if none was set
 * @param draftedOn the owner's day when its first draft was saved; null if it has none, or nobody knows
 * @param draftedAt the same to the minute
 * @param link where it was published; may be empty
 * @param reason why it was dropped; may be empty
 * @param origin the record it began with, as {@code interviews.question.7}; empty if there is none
 * @param originTitle as it was when this began
 * @param shown whether strangers may read it once it is published
 */
@MappedEntity(schema = "blog")
public record Post(
        @Id @GeneratedValue long id,
        String title,
        String slug,
        @TypeDef(type = DataType.STRING_ARRAY) List<String> tags,
        String series,
        String canonicalUrl,
        String language,
        String body,
        int characters,
        int words,
        int readingMinutes,
        PostStatus status,
        LocalDate notedOn,
        @Nullable LocalDate plannedOn,
        @Nullable LocalDate draftedOn,
        @Nullable Instant draftedAt,
        @Nullable LocalDate publishedOn,
        String link,
        @Nullable LocalDate droppedOn,
        String reason,
        String origin,
        String originTitle,
        boolean shown,
        boolean sample,
        @Version int version) {

    static Post of(PostDraft draft, boolean sample, Now now) {
        return of(0, draft, begun(draft, now), draft.origin(), draft.originTitle(), false, sample, 0, now);
    }

    /** With what was entered anew; where it came from stays, and so does when it was begun where that was left alone. */
    Post with(PostDraft entered, int seen, Now now) {
        var draft = isBegunBy(entered) ? entered.standing(PostStatus.DRAFT) : entered;
        var offered = PostDraft.of(this, now.zone());
        var kept = draftedOn != null
                && draft.status() != PostStatus.IDEA
                && DraftingDraft.of(draft).equals(DraftingDraft.of(offered));
        var begun = kept ? new Begun(draftedOn, draftedAt) : begun(draft, now);
        return of(id, draft, begun, origin, originTitle, shown, false, seen, now);
    }

    /** With the text that was typed. An idea of which there was no text is begun by that. */
    Post typed(PostTextDraft text, int seen, Now now) {
        return with(PostDraft.of(this, now.zone()).saying(text.title(), text.body()), seen, now);
    }

    /** An idea without a text that gets one is one no more, unless it is said to be published or dropped. */
    private boolean isBegunBy(PostDraft draft) {
        return status == PostStatus.IDEA
                && draft.status() == PostStatus.IDEA
                && body.isBlank()
                && !draft.body().isBlank();
    }

    private static Begun begun(PostDraft draft, Now now) {
        return switch (draft.status()) {
            case IDEA -> Begun.NEVER;
            case DRAFT -> Begun.of(DraftingDraft.of(draft), now);
            case PUBLISHED, DROPPED -> draft.draftedOn() == null ? Begun.NEVER : Begun.of(DraftingDraft.of(draft), now);
        };
    }

    private static Post of(
            long id,
            PostDraft draft,
            Begun begun,
            String origin,
            String originTitle,
            boolean shown,
            boolean sample,
            int version,
            Now now) {
        var published = draft.status() == PostStatus.PUBLISHED;
        var dropped = draft.status() == PostStatus.DROPPED;
        return new Post(
                id,
                draft.title(),
                Slug.normal(draft.slug()),
                Tags.of(draft.tags()),
                draft.series().strip(),
                draft.canonicalUrl(),
                draft.language(),
                draft.body(),
                ReadingTime.characters(draft.body()),
                ReadingTime.words(draft.body()),
                ReadingTime.minutes(draft.body()),
                draft.status(),
                draft.notedOn(),
                draft.plannedOn(),
                begun.on(),
                begun.at(),
                published ? or(draft.publishedOn(), now.day()) : null,
                draft.link(),
                dropped ? or(draft.droppedOn(), now.day()) : null,
                dropped ? draft.reason() : "",
                origin,
                originTitle,
                shown,
                sample,
                version);
    }

    private static LocalDate or(@Nullable LocalDate day, LocalDate other) {
        return day == null ? other : day;
    }

    /** Begun: the first draft counts. One that was published or dropped is a draft again. */
    Post drafted(DraftingDraft draft, Now now) {
        if (draftedOn != null) {
            return standing(PostStatus.DRAFT, draftedOn, draftedAt, null, null, link, "");
        }
        var begun = Begun.of(draft, now);
        return standing(PostStatus.DRAFT, begun.on(), begun.at(), null, null, link, "");
    }

    /** No more than an idea again. */
    Post idea() {
        return standing(PostStatus.IDEA, null, null, null, null, link, "");
    }

    /** Shown to others by handing it in; where it has no link yet, under that. */
    Post handedIn(LocalDate day, String where) {
        return published(day, link.isEmpty() ? where : link);
    }

    /** Whether it is still to be published: an idea or a draft. */
    public boolean isInHand() {
        return status == PostStatus.IDEA || status == PostStatus.DRAFT;
    }

    /** Whether it is an idea of which there is nothing to read, neither here nor elsewhere. */
    public boolean isBareIdea() {
        return status == PostStatus.IDEA && body.isBlank() && link.isEmpty();
    }

    /** As far as it was before it was published, under the link it had then. */
    Post unpublished(String where) {
        return standing(
                draftedOn == null ? PostStatus.IDEA : PostStatus.DRAFT, draftedOn, draftedAt, null, null, where, "");
    }

    Post published(LocalDate day, String where) {
        return standing(PostStatus.PUBLISHED, draftedOn, draftedAt, day, null, where, "");
    }

    Post dropped(LocalDate day, String why) {
        return standing(PostStatus.DROPPED, draftedOn, draftedAt, null, day, link, why);
    }

    /** As far as it was before it was dropped. */
    Post reopened() {
        return unpublished(link);
    }

    /** The same under a name for addresses. */
    Post named(String name) {
        return new Post(
                id,
                title,
                name,
                tags,
                series,
                canonicalUrl,
                language,
                body,
                characters,
                words,
                readingMinutes,
                status,
                notedOn,
                plannedOn,
                draftedOn,
                draftedAt,
                publishedOn,
                link,
                droppedOn,
                reason,
                origin,
                originTitle,
                shown,
                sample,
                version);
    }

    private Post standing(
            PostStatus how,
            @Nullable LocalDate begunOn,
            @Nullable Instant begunAt,
            @Nullable LocalDate publishedDay,
            @Nullable LocalDate droppedDay,
            String where,
            String why) {
        return new Post(
                id,
                title,
                slug,
                tags,
                series,
                canonicalUrl,
                language,
                body,
                characters,
                words,
                readingMinutes,
                how,
                notedOn,
                plannedOn,
                begunOn,
                begunAt,
                publishedDay,
                where,
                droppedDay,
                why,
                origin,
                originTitle,
                shown,
                false,
                version);
    }
}
