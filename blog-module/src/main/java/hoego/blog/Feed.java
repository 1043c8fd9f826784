package hoego.blog;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The owner's blog elsewhere, as it tells of itself.
 *
 * @param address of the blog or of its feed, as it was typed
 * @param title as it was typed, else the feed's; may be empty
 * @param active whether it is asked by itself
 * @param foundAddress where the feed is; empty as long as none was found
 * @param etag by which the server knows whether it has changed, as {@code lastModified}; both may be empty
 * @param triedAt when it was asked last; null since it was entered, or since it is to be asked again
 * @param failures since it last went well
 * @param error what went wrong the last time; null if nothing did
 * @param dueAt when it is to be asked next
 * @param takenUntil while it is being asked, at the longest; null otherwise
 * @param runs how often it was asked
 */
@MappedEntity(schema = "blog")
public record Feed(
        @Id @GeneratedValue long id,
        String address,
        String title,
        boolean active,
        String foundAddress,
        String etag,
        String lastModified,
        @Nullable Instant triedAt,
        @Nullable Instant succeededAt,
        @Nullable Instant failingSince,
        int failures,
        @Nullable FeedError error,
        Instant dueAt,
        @Nullable Instant takenUntil,
        int runs,
        @Version int version) {

    /** Longer ones are looked for anew each time. */
    private static final int LONGEST_ADDRESS = 2000;

    private static final int LONGEST_TITLE = 200;

    private static final Duration USUALLY = Duration.ofHours(1);
    private static final Duration AT_MOST = Duration.ofDays(1);
    private static final Duration AT_LAST = Duration.ofDays(30);

    static Feed of(FeedDraft draft, Instant now) {
        return of(0, draft, 0, 0, now);
    }

    /** Another address is another feed, which nothing is known of yet; what it told stays. */
    Feed with(FeedDraft draft, int seen, Instant now) {
        if (!draft.address().strip().equals(address)) {
            return of(id, draft, runs, seen, now);
        }
        var again = draft.active() && !active;
        var quiet = !draft.active() || again;
        return new Feed(
                id,
                address,
                draft.title(),
                draft.active(),
                foundAddress,
                etag,
                lastModified,
                again ? null : triedAt,
                succeededAt,
                quiet ? null : failingSince,
                quiet ? 0 : failures,
                quiet ? null : error,
                again ? now : dueAt,
                takenUntil,
                runs,
                seen);
    }

    private static Feed of(long id, FeedDraft draft, int runs, int version, Instant now) {
        return new Feed(
                id,
                draft.address().strip(),
                draft.title(),
                draft.active(),
                "",
                "",
                "",
                null,
                null,
                null,
                0,
                null,
                now,
                null,
                runs,
                version);
    }

    /** It told something, which may be nothing new. */
    Feed answered(String where, String called, String newEtag, String newLastModified, Instant now) {
        return new Feed(
                id,
                address,
                title.isEmpty() ? Shortened.line(called, LONGEST_TITLE) : title,
                active,
                where.length() <= LONGEST_ADDRESS ? where : "",
                newEtag,
                newLastModified,
                now,
                now,
                null,
                0,
                null,
                now.plus(USUALLY),
                null,
                runs + 1,
                version);
    }

    /**
     * It told nothing.
     *
     * @param until before which it wants to be left alone; null if it said nothing of it
     */
    Feed failed(FeedError why, @Nullable Instant until, Instant now) {
        var next = now.plus(pause(failures + 1));
        return new Feed(
                id,
                address,
                title,
                active && why != FeedError.GONE,
                foundAddress,
                etag,
                lastModified,
                now,
                succeededAt,
                failingSince == null ? now : failingSince,
                failures + 1,
                why,
                until == null || until.isBefore(next) ? next : earlier(until, now.plus(AT_LAST)),
                null,
                runs + 1,
                version);
    }

    /** After the first failure the usual hour, then twice as long each time, up to a day. */
    static Duration pause(int failures) {
        var pause = USUALLY.multipliedBy(1L << Math.min(failures - 1, 10));
        return pause.compareTo(AT_MOST) > 0 ? AT_MOST : pause;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** Whether it is being asked, or is to be in a moment: those that are new are asked at once. */
    public boolean isBeingAsked(Instant now) {
        return (takenUntil != null && takenUntil.isAfter(now)) || (active && triedAt == null && !dueAt.isAfter(now));
    }

    /** What it is called: its title, else its address. */
    public String called() {
        return title.isEmpty() ? address : title;
    }
}
