package hoego.web;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The texts of records as they were stored before: each that differs from the one before it, for a day all of them. What is
 * called a kind here is the table of the record, such as {@code blog.post}.
 */
@Singleton
public class Revisions {

    private static final Duration ALL_KEPT = Duration.ofDays(1);
    private static final Duration HOURS_KEPT = Duration.ofDays(7);
    private static final Duration DAYS_KEPT = Duration.ofDays(90);
    private static final Duration WRITTEN_AT_ONCE = Duration.ofMinutes(5);
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final RevisionRepository revisions;
    private final Clock clock;

    Revisions(RevisionRepository revisions, Clock clock) {
        this.revisions = revisions;
        this.clock = clock;
    }

    /** Keeps a text that is being stored, in the transaction that stores it, unless it is the one that was kept last. */
    public void keep(String kind, long recordId, String title, String body) {
        var words = BLANKS.splitAsStream(body).filter(word -> !word.isEmpty()).count();
        revisions.keep(
                kind, recordId, title, body, body.codePointCount(0, body.length()), (int) words, clock.instant());
    }

    /**
     * Says that the text kept last was stored while it was written. It takes the place of the one before it where nothing
     * is lost by that: that was stored in the same way, stands whole in it, and is no five minutes younger than the one
     * before.
     */
    @Transactional
    public void typed(String kind, long recordId) {
        var newest = revisions.findNewest(kind, recordId, 3);
        if (newest.isEmpty()) {
            return;
        }
        var last = newest.getFirst();
        revisions.mark(last.id());
        if (newest.size() == 3) {
            var before = newest.get(1);
            var soon = newest.get(2).at().plus(WRITTEN_AT_ONCE);
            if (before.typed() && before.restoredAt() == null && before.at().isBefore(soon) && holds(last, before)) {
                revisions.drop(before.id());
            }
        }
    }

    /** Whether one text is the other with something put in at one place. */
    private static boolean holds(Revision more, Revision less) {
        var whole = more.body();
        var part = less.body();
        if (!more.title().equals(less.title()) || part.length() > whole.length()) {
            return false;
        }
        var ahead = 0;
        while (ahead < part.length() && part.charAt(ahead) == whole.charAt(ahead)) {
            ahead++;
        }
        return whole.endsWith(part.substring(ahead));
    }

    /** Says that the text kept last brings back that of a revision. */
    public void restored(String kind, long recordId, Revision from) {
        revisions.markRestored(kind, recordId, from.at());
    }

    public Optional<Revision> find(String kind, long recordId, long id) {
        return revisions.findOne(kind, recordId, id);
    }

    /** The one kept last; empty if there never was a text. */
    public Optional<Revision> newest(String kind, long recordId) {
        return revisions.findNewest(kind, recordId, 1).stream().findFirst();
    }

    /** The newest first. */
    public List<RevisionRow> list(String kind, long recordId, Paging paging) {
        return revisions.findRows(kind, recordId, paging.size(), paging.offset());
    }

    public long count(String kind, long recordId) {
        return revisions.count(kind, recordId);
    }

    /** Of what is older than a day leaves one an hour, after a week one a day, after three months one a week. */
    void thin(Instant now) {
        revisions.thin(now.minus(ALL_KEPT), now.minus(HOURS_KEPT), now.minus(DAYS_KEPT));
    }

    /** Drops those of records that are gone for good. */
    void forget() {
        revisions.forget();
    }
}
