package hoego.web.blog;

import hoego.blog.PeerPostDraft;
import hoego.blog.PeerPostService;
import hoego.web.Capturing.Kind;
import hoego.web.Line;
import hoego.web.Line.Taken;
import hoego.web.Reading;
import hoego.web.Reading.Strength;
import hoego.web.Ui;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How people write down that they read or heard what another wrote: {@code 읽은 글 B-트리 정리 #db https://…}. */
@Singleton
final class PeerPostWords {

    private static final List<String> READ = List.of("읽은 글", "peer post", "read post");
    private static final List<String> HEARD = List.of("들은 발표", "peer talk", "heard talk");

    static final Kind KIND =
            new Kind("peer-post", Stream.concat(READ.stream(), HEARD.stream()).toList(), "/blog/peer-posts/new");

    /** Says that there is none, or at the end of a title, that it was not read or heard, or is to be. */
    private static final Pattern UNREAD = Pattern.compile("(?:하나도 )?없(?:음|다|어.*)|none|no.*"
            + "|(?:안|못) ?읽.*|.* (?:안|못) ?[읽들]\\S*|.*[읽들][지진] ?(?:못|않)\\S*|.*[읽들]을 ?(?:예정|것|거|계획|생각)\\S*|.* (?:나중에|다음에)"
            + "|.* (?:not (?:read|heard|yet|finished)|todo|to do|later)");

    private static final int LONGEST = 200;

    private final PeerPostService posts;

    PeerPostWords(PeerPostService posts) {
        this.posts = posts;
    }

    Optional<Reading> read(Ui ui, Line line) {
        if (line.isEmpty()) {
            return Optional.empty();
        }
        return inFront(line, READ)
                .map(rest -> noted(ui, rest, false))
                .or(() -> inFront(line, HEARD).map(rest -> noted(ui, rest, true)));
    }

    private static Optional<Line> inFront(Line line, List<String> words) {
        var quoted = line.pieces().size() > 1
                && line.pieces().get(1).typed().matches("[\"“‘「『《'].*"); // there, a title begins with post
        return (quoted ? Optional.<Taken<String>>empty() : line.named(words))
                .map(Taken::rest)
                .filter(rest -> !rest.pieces().contains(line.pieces().getFirst()));
    }

    private Reading noted(Ui ui, Line rest, boolean heard) {
        var marked = Marked.of(rest);
        var title = marked.line().text();
        if (title.isEmpty() || title.length() > LONGEST || UNREAD.matcher(title).matches()) {
            return new Reading.Hint(
                    Strength.NAMED, ui.text("blog.capture.peer-post.missing"), ui.text("blog.example.peer-post"));
        }
        var draft =
                new PeerPostDraft(title, marked.link(), "", String.join(", ", marked.tags()), "", rest.day(), heard);
        return new Reading.Entry(
                Strength.NAMED,
                ui.text(heard ? "blog.capture.heard" : "blog.capture.peer-post", Map.of("title", title)),
                "",
                false,
                (ui.text(heard ? "blog.capture.heard.word" : "blog.capture.peer-post.word") + " " + title
                                + marked.hashed() + " " + marked.link())
                        .strip(),
                () -> new Reading.Saved("/blog/peer-posts/" + posts.add(draft).id() + "/deletion"));
    }
}
