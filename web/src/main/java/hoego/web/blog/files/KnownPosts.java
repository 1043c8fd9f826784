package hoego.web.blog.files;

import hoego.blog.FiledPost;
import hoego.blog.Post;
import hoego.blog.PostClues;
import hoego.blog.PostDraft;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The posts that are there already, among which one finds those that files are: what was written for a post or made it, else
 * by its address, or by day and title.
 *
 * @param all that some files may be, and more
 */
record KnownPosts(List<FiledPost> all) {

    /** By what the posts are known that some files may be. */
    static PostClues clues(Collection<FoundPost> found) {
        var uids = new HashSet<UUID>();
        var paths = new HashSet<String>();
        var slugs = new HashSet<String>();
        var links = new HashSet<String>();
        var days = new HashSet<LocalDate>();
        var titles = new HashSet<String>();
        for (var each : found) {
            var file = each.file();
            if (file != null) {
                if (file.uid() != null) {
                    uids.add(file.uid());
                }
                paths.add(each.path());
                slugs.add(file.post().slug());
                links.addAll(links(file.post()));
                days.add(PostWriter.dated(file.post()));
                titles.add(file.post().title());
            }
        }
        return new PostClues(uids, paths, slugs, links, days, titles);
    }

    /** With and without a slash at the end: both lead to the same page. */
    private static List<String> links(PostDraft post) {
        return Stream.of(post.link(), post.canonicalUrl())
                .filter(link -> !link.isEmpty())
                .map(KnownPosts::unslashed)
                .flatMap(link -> Stream.of(link, link + "/"))
                .toList();
    }

    private static String unslashed(String link) {
        return link.endsWith("/") ? link.substring(0, link.length() - 1) : link;
    }

    /**
     * The post that a file is.
     *
     * @param named what files of the archive call their posts: one of ours is no post of another of ours, however alike
     */
    Optional<FiledPost> find(FoundPost found, PostFile file, Set<UUID> named) {
        var post = file.post();
        var links = links(post);
        return Stream.<Predicate<FiledPost>>of(
                        other -> other.uid().equals(file.uid()),
                        other -> other.source() != null
                                && other.source().path().equals(found.path())
                                && isAlike(file, other.post()),
                        other -> !post.slug().isEmpty()
                                && other.post().slug().equals(post.slug())
                                && (file.isSlugTold() || isAlike(file.withoutSlug(), other.post())),
                        other -> Stream.of(other.post().link(), other.post().canonicalUrl())
                                .anyMatch(links::contains),
                        other -> file.isDayTold() && isSameDay(file, other.post()) && isSameTitle(file, other.post()))
                .flatMap(test -> all.stream()
                        .filter(test)
                        .filter(other ->
                                file.uid() == null || file.uid().equals(other.uid()) || !named.contains(other.uid()))
                        .findFirst()
                        .stream())
                .findFirst();
    }

    /** The post that holds an address, other than one that may. */
    Optional<FiledPost> holder(String slug, @Nullable FiledPost allowed) {
        return slug.isEmpty()
                ? Optional.empty()
                : all.stream()
                        .filter(other -> other.post().slug().equals(slug))
                        .filter(other -> allowed == null
                                || allowed.post().id() != other.post().id())
                        .findFirst();
    }

    private static boolean isAlike(PostFile file, Post other) {
        return isSameTitle(file, other)
                || (file.isDayTold() && isSameDay(file, other))
                || (!file.post().slug().isEmpty() && file.post().slug().equals(other.slug()));
    }

    private static boolean isSameTitle(PostFile file, Post other) {
        return file.post().title().equals(other.title());
    }

    private static boolean isSameDay(PostFile file, Post other) {
        var published = other.publishedOn();
        return PostWriter.dated(file.post()).equals(published == null ? other.notedOn() : published);
    }
}
