package hoego.blog;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A presentation, mostly of a post.
 *
 * @param title where it is not that of the post; may be empty
 * @param postId what it was about; null if that is not kept here
 * @param roundId for which the post was handed in; null if it belongs to none
 * @param questions how many were asked
 * @param asked the questions themselves, Markdown
 * @param improve what to do better
 * @param recording where it can be seen again; may be empty
 */
@MappedEntity(schema = "blog")
public record Talk(
        @Id @GeneratedValue long id,
        LocalDate givenOn,
        int minutes,
        String title,
        @Nullable Long postId,
        @Nullable Long roundId,
        String audience,
        int questions,
        String asked,
        String improve,
        String recording,
        boolean sample,
        @Version int version) {

    static Talk of(TalkDraft draft, boolean sample) {
        return of(0, draft, sample, 0);
    }

    Talk with(TalkDraft draft, int seen) {
        return of(id, draft, false, seen);
    }

    private static Talk of(long id, TalkDraft draft, boolean sample, int version) {
        return new Talk(
                id,
                draft.givenOn(),
                draft.minutes(),
                draft.title(),
                draft.postId(),
                draft.roundId(),
                draft.audience(),
                draft.questions(),
                draft.asked(),
                draft.improve(),
                draft.recording(),
                sample,
                version);
    }
}
