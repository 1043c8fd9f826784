package hoego.web.blog;

import hoego.blog.MadePost;
import hoego.blog.PeerPostService;
import hoego.blog.PostService;
import hoego.blog.TalkService;
import hoego.web.Ref;
import hoego.web.Threading;
import hoego.web.Ui;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What becomes a post idea, and what goes on from posts of others. */
@Singleton
final class BlogThreading implements Threading {

    private static final String POST = "post";

    /** The only kind of record that others begin with. */
    static final String PEER_POST = "peer-post";

    private static final Set<String> WORTH_A_POST = Set.of(
            "interviews.question",
            "study.book",
            "study.quote",
            "study.meeting",
            "career.lesson",
            "career.undertaking",
            "side-projects.side-project",
            "blog.peer-post");

    private final PostService posts;
    private final PeerPostService peerPosts;
    private final TalkService talks;

    BlogThreading(PostService posts, PeerPostService peerPosts, TalkService talks) {
        this.posts = posts;
        this.peerPosts = peerPosts;
        this.talks = talks;
    }

    @Override
    public String area() {
        return BlogArea.NAME;
    }

    @Override
    public Optional<Origin> origin(Ui ui, Ref ref) {
        return ref.kind().equals(PEER_POST)
                ? peerPosts
                        .find(ref.id())
                        .map(post -> new Origin(
                                ref,
                                ui.text("blog.what.peer-post"),
                                post.title(),
                                post.tags(),
                                post.takeaway(),
                                BlogTexts.path(PEER_POST, post.id(), null)))
                : Optional.empty();
    }

    @Override
    public List<Offer> offers(Ui ui, Ref origin) {
        return WORTH_A_POST.contains(origin.area() + "." + origin.kind())
                ? List.of(new Offer(ui.text("blog.offer.post"), "/blog/posts/new?origin=" + origin))
                : List.of();
    }

    /** Talks come of posts, posts of everything else. */
    @Override
    public List<Made> madeFrom(Ui ui, Collection<Ref> origins) {
        var written = origins.stream().filter(BlogThreading::isPost).toList();
        var others = origins.stream().filter(origin -> !isPost(origin)).toList();
        return Stream.concat(postsFrom(ui, others), talksAbout(ui, written)).toList();
    }

    private static boolean isPost(Ref ref) {
        return ref.area().equals(BlogArea.NAME) && ref.kind().equals(POST);
    }

    private Stream<Made> postsFrom(Ui ui, List<Ref> origins) {
        return posts.madeFrom(origins.stream().map(Ref::toString).toList()).stream()
                .flatMap(made -> Ref.parse(made.origin()).map(origin -> made(ui, origin, made)).stream());
    }

    private Stream<Made> talksAbout(Ui ui, List<Ref> written) {
        return talks.about(written.stream().map(Ref::id).toList()).stream()
                .map(talk -> new Made(
                        new Ref(BlogArea.NAME, POST, talk.postId()),
                        ui.text("blog.what.talk"),
                        talk.title(),
                        BlogTexts.path("talk", talk.id(), null),
                        talk.givenOn(),
                        talk.givenOn()));
    }

    private static Made made(Ui ui, Ref origin, MadePost post) {
        return new Made(
                origin,
                ui.text("blog.made", post.status()),
                post.title(),
                PostPages.path(post.id()),
                post.notedOn(),
                post.publishedOn(),
                post.droppedOn(),
                new Ref(BlogArea.NAME, POST, post.id()));
    }
}
