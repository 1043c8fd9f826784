package hoego.blog;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What one enters to create or change a {@link Post}. Of days that belong to its status and are left out, it was today.
 *
 * @param tags as they are typed, see {@link Tags}
 * @param slug see {@link Slug}
 * @param language as BCP 47 writes it; empty is the owner's
 * @param origin of a new one only
 */
@Introspected
public record PostDraft(
        @NotBlank @Size(max = 200) String title,

        @Size(max = Slug.LONGEST) @Pattern(regexp = Slug.WRITTEN)
        String slug,

        @Size(max = 300) String tags,
        @Size(max = 100) String series,
        @Size(max = LONGEST_BODY) String body,
        PostStatus status,
        LocalDate notedOn,
        @Nullable LocalDate plannedOn,
        @Nullable LocalDate draftedOn,
        @Nullable LocalTime draftedTime,
        @Nullable LocalDate publishedOn,
        @Size(max = 500) @Pattern(regexp = Links.WEB) String link,
        @Size(max = 500) @Pattern(regexp = Links.WEB) String canonicalUrl,

        @Pattern(regexp = "(" + LANGUAGE + ")?") String language,

        @Nullable LocalDate droppedOn,
        @Size(max = 500) String reason,
        @Size(max = 100) String origin,
        @Size(max = 500) String originTitle) {

    /** Of a body, in UTF-16 units. */
    public static final int LONGEST_BODY = 200_000;

    /** The tag of a language, as a pattern. */
    public static final String LANGUAGE = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*";

    /** What is noted with a line: a title on a day. */
    public static PostDraft idea(String title, String tags, LocalDate notedOn) {
        return new PostDraft(
                title,
                "",
                tags,
                "",
                "",
                PostStatus.IDEA,
                notedOn,
                null,
                null,
                null,
                null,
                "",
                "",
                "",
                null,
                "",
                "",
                "");
    }

    /** A post as a clock shows it: the day of a first draft whose time is known is that of the calendar. */
    public static PostDraft of(Post post, ZoneId zone) {
        var at = post.draftedAt();
        var begun = at == null ? null : at.atZone(zone);
        return new PostDraft(
                post.title(),
                post.slug(),
                Tags.written(post.tags()),
                post.series(),
                post.body(),
                post.status(),
                post.notedOn(),
                post.plannedOn(),
                begun == null ? post.draftedOn() : begun.toLocalDate(),
                begun == null ? null : begun.toLocalTime().truncatedTo(ChronoUnit.MINUTES),
                post.publishedOn(),
                post.link(),
                post.canonicalUrl(),
                post.language(),
                post.droppedOn(),
                post.reason(),
                post.origin(),
                post.originTitle());
    }

    /** The same with another title and text. */
    public PostDraft saying(String called, String said) {
        return with(called, slug, said, status, origin, originTitle);
    }

    /** The same under another slug. */
    public PostDraft at(String other) {
        return with(title, other, body, status, origin, originTitle);
    }

    /** The same, as far as that. */
    PostDraft standing(PostStatus how) {
        return with(title, slug, body, how, origin, originTitle);
    }

    /** The same, beginning with another record. */
    public PostDraft from(String written, String called) {
        return with(title, slug, body, status, written, called);
    }

    /** All else stays. */
    private PostDraft with(
            String title, String slug, String body, PostStatus status, String origin, String originTitle) {
        return new PostDraft(
                title,
                slug,
                tags,
                series,
                body,
                status,
                notedOn,
                plannedOn,
                draftedOn,
                draftedTime,
                publishedOn,
                link,
                canonicalUrl,
                language,
                droppedOn,
                reason,
                origin,
                originTitle);
    }
}
