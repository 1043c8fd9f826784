package hoego.web.blog.files;

import static java.util.Objects.requireNonNull;

import hoego.blog.FiledPost;
import hoego.blog.ImportVerdict;
import hoego.blog.ImportedFile;
import hoego.blog.Now;
import hoego.blog.Post;
import hoego.blog.PostDraft;
import hoego.blog.PostFiles;
import hoego.blog.PostImport;
import hoego.blog.PostService;
import hoego.web.Images;
import hoego.web.blog.files.Archive.Entry;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Makes posts of files, with their images, and remembers which file each was made of. */
@Singleton
final class PostMaker {

    private static final int LARGEST_IMAGE = 10 << 20;

    private final PostFiles files;
    private final PostService posts;
    private final Images images;

    PostMaker(PostFiles files, PostService posts, Images images) {
        this.files = files;
        this.posts = posts;
        this.images = images;
    }

    /**
     * For what posts are made.
     *
     * @param beginning puts right what a new post says it began with
     */
    record Making(PostImport upload, Archive archive, Now now, UnaryOperator<PostDraft> beginning) {}

    /** Does what was judged, and tells what became of the file. */
    ImportedFile make(Making making, FoundPost found, Judgement judgement) {
        var expected = found.expected(making.upload(), judgement);
        var draft = judgement.draft();
        if (draft == null) {
            if (isNewlyKnown(found, judgement)) {
                remember(found, requireNonNull(judgement.post()).post(), making.now());
            }
            return expected.settled();
        }
        var shown = new HashMap<String, Optional<String>>();
        var illustrated = draft.saying(
                draft.title(),
                ImageLinks.replaced(
                        draft.body(),
                        address ->
                                shown.computeIfAbsent(address, file -> kept(making.archive(), found.images(), file))));
        var known = judgement.post();
        var post = known == null ? added(found, illustrated, making) : changed(known, illustrated, making.now());
        remember(found, post, making.now());
        var taken = (int) found.images().keySet().stream()
                .filter(address -> shown.getOrDefault(address, Optional.empty()).isPresent())
                .count();
        return expected.settled(post, taken);
    }

    /** Whether a post was not made of a file, but stands in this one: from now on the file may change it. */
    private static boolean isNewlyKnown(FoundPost found, Judgement judgement) {
        var post = judgement.post();
        return judgement.verdict() == ImportVerdict.SAME
                && post != null
                && post.source() == null
                && !post.uid().equals(requireNonNull(found.file()).uid());
    }

    /** Where an image stands from now on; empty if it is not taken, or none of the archive's. */
    private Optional<String> kept(Archive archive, Map<String, Entry> found, String address) {
        var exported = "/" + address;
        if (PostWriter.isOurs(exported) && images.find(exported).isPresent()) {
            return Optional.of(exported);
        }
        return Optional.ofNullable(found.get(address)).flatMap(entry -> kept(archive, entry));
    }

    private Optional<String> kept(Archive archive, Entry entry) {
        try {
            return switch (images.add(archive.read(entry, LARGEST_IMAGE), entry.name())) {
                case Images.Addition.Added(var image) -> Optional.of(image.path());
                case Images.Addition.Refused refused -> Optional.empty();
            };
        } catch (RefusedFile refused) {
            return Optional.empty();
        }
    }

    private Post added(FoundPost found, PostDraft draft, Making making) {
        var post = posts.add(making.beginning().apply(draft), making.now());
        var uid = requireNonNull(found.file()).uid();
        if (uid != null) {
            files.name(post.id(), uid);
        }
        return post;
    }

    private Post changed(FiledPost known, PostDraft draft, Now now) {
        var before = known.post();
        return posts.change(before.id(), before.version(), draft, now).orElseThrow();
    }

    private void remember(FoundPost found, Post post, Now now) {
        var state = PostWriter.state(PostDraft.of(post, now.zone()), now.zone());
        files.remember(post.id(), found.path(), found.digest(), state);
    }
}
