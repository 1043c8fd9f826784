package hoego.blog;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Links that open one post each. Whoever has one needs nothing else. */
@Singleton
public class ShareService {

    /** So many links lead to a post at most. */
    public static final int MOST = 10;

    private static final int LISTED = 200;

    private final ShareRepository shares;

    ShareService(ShareRepository shares) {
        this.shares = shares;
    }

    /**
     * Adds a link.
     *
     * @param hash SHA-256 of what makes it, in hex
     */
    public Share add(long postId, @Valid ShareDraft draft, String hash, Instant now) {
        return shares.save(Share.of(postId, draft, hash, now));
    }

    public Optional<Share> find(long id) {
        return shares.findById(id);
    }

    /** Whether a post has as many links as it may have; nobody else adds one until the transaction ends. */
    @Transactional
    public boolean areEnough(long postId) {
        return shares.lockPost(postId).isPresent() && shares.countByPostId(postId) >= MOST;
    }

    /** Those that lead to a post, the newest first. */
    public List<ShareRow> of(long postId) {
        return shares.findOf(postId);
    }

    /** The newest of all. */
    public List<ShareRow> newest() {
        return shares.findNewest(LISTED);
    }

    /** The post a link leads to. */
    public Optional<SharedPost> post(String hash) {
        return shares.findPost(hash);
    }

    /** The same, opened by somebody, which is counted. */
    public Optional<SharedPost> open(String hash, Instant now) {
        return shares.open(hash, now);
    }
}
