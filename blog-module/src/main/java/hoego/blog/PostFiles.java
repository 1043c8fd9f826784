package hoego.blog;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Posts as files know them. */
@Singleton
public class PostFiles {

    private static final UUID NO_UID = new UUID(0, 0);

    private final PostSourceRepository sources;

    PostFiles(PostSourceRepository sources) {
        this.sources = sources;
    }

    /** All that clues may mean, in three statements. */
    public List<FiledPost> find(PostClues clues) {
        var keys = sources.findKeys(
                with(clues.uids(), NO_UID),
                with(clues.paths(), ""),
                with(clues.slugs(), ""),
                with(clues.links(), ""),
                with(clues.days(), LocalDate.EPOCH),
                with(clues.titles(), ""));
        return filed(keys);
    }

    /** An empty set cannot be asked for; what is added fits no post. */
    private static <T> Set<T> with(Set<T> some, T none) {
        var all = new HashSet<>(some);
        all.add(none);
        return all;
    }

    /** Some posts by their ids, in the order of these. */
    public List<FiledPost> find(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : filed(sources.findKeysOf(ids));
    }

    private List<FiledPost> filed(List<PostKey> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        var uids = keys.stream().collect(toMap(PostKey::id, PostKey::uid));
        var files = sources.findOf(uids.keySet()).stream().collect(toMap(PostSource::postId, source -> source));
        return sources.findPosts(uids.keySet()).stream()
                .map(post -> new FiledPost(post, uids.getOrDefault(post.id(), NO_UID), files.get(post.id())))
                .toList();
    }

    /** Calls a post as its file does. */
    public void name(long id, UUID uid) {
        sources.name(id, uid);
    }

    public void remember(long postId, String path, String fileDigest, String stateDigest) {
        sources.remember(postId, path, fileDigest, stateDigest);
    }
}
