package hoego.web.blog.files;

import hoego.blog.FiledPost;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which file of an archive was the first to be what. */
final class Claims {

    private final Map<String, String> claims = new HashMap<>();

    /** The file that was this post before in the archive; if none was, this one is. */
    Optional<String> post(String path, PostFile file, Optional<FiledPost> match) {
        var post = file.post();
        var names = new ArrayList<String>();
        if (file.uid() != null) {
            names.add("uid " + file.uid());
        }
        if (file.isSlugTold() && !post.slug().isEmpty()) {
            names.add("slug " + post.slug());
        }
        if (file.uid() == null && file.isDayTold()) { // ours may be two of one day and title
            names.add("title " + PostWriter.dated(post) + " " + post.title());
        }
        match.ifPresent(other -> names.add("post " + other.post().id()));
        var earlier = names.stream()
                .flatMap(name -> Stream.ofNullable(claims.get(name)))
                .filter(other -> !other.equals(path))
                .findFirst();
        if (earlier.isEmpty()) {
            names.forEach(name -> claims.put(name, path));
        }
        return earlier;
    }

    /** Whether a file is the first to be found at an address. */
    boolean address(String slug, String path) {
        return claims.computeIfAbsent("address " + slug, first -> path).equals(path);
    }
}
