package hoego.web.blog;

import hoego.blog.PostDraft;
import hoego.blog.PostService;
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

/** How people note what to write about: {@code 글감 로드 애버리지}, {@code idea What happens on OOM kill #linux}. */
@Singleton
final class IdeaWords {

    /** They say so wherever they stand. */
    private static final List<String> CLEAR = List.of(
            "글감",
            "포스팅 주제",
            "포스팅 소재",
            "포스팅 아이디어",
            "포스트 주제",
            "포스트 소재",
            "블로그 주제",
            "블로그 소재",
            "블로그 글감",
            "블로그 아이디어",
            "글 주제",
            "글 소재",
            "글 아이디어",
            "post idea",
            "blog idea",
            "blog post idea");

    /** They say so in front only: at its end, a line with them may be about anything. */
    private static final List<String> IN_FRONT = List.of("주제", "소재", "아이디어", "idea");

    static final Kind KIND = new Kind(
            "post-idea", Stream.concat(CLEAR.stream(), IN_FRONT.stream()).toList(), "/blog/posts/new");

    private static final Pattern NONE = Pattern.compile("(?:이|은|도|가|는)? ?(?:"
            + "(?:하나도 |아직 |딱히 )?없(?:음|다|어|네|는|었)?.*|고갈.*|바닥.*|부족.*|고민.*|찾.*|(?:안|못) ?(?:떠오|찾|나|잡|정).*|떠오르.*않.*"
            + "|정하.*|뭐.*|추천.*|필요.*|생각.*안.*)|no|none|not? .*|any|needed|wanted|missing|have no.*|ran out.*");
    private static final int LONGEST = 200;

    private final PostService posts;
    private final Present present;

    IdeaWords(PostService posts, Present present) {
        this.posts = posts;
        this.present = present;
    }

    Optional<Reading> read(Ui ui, Line line) {
        if (line.isEmpty()) {
            return Optional.empty();
        }
        return line.named(CLEAR).or(() -> inFront(line)).map(Taken::rest).map(rest -> noted(ui, rest));
    }

    private static Optional<Taken<String>> inFront(Line line) {
        return line.named(IN_FRONT)
                .filter(named -> !named.rest().pieces().contains(line.pieces().getFirst()));
    }

    private Reading noted(Ui ui, Line rest) {
        var marked = Marked.of(rest);
        var title = rest.pieces().isEmpty() ? "" : withoutTags(rest);
        if (title.isEmpty() || title.length() > LONGEST) {
            return hint(ui, "blog.capture.idea.missing");
        }
        if (NONE.matcher(Marked.read(marked.line())).matches()) {
            return hint(ui, "blog.capture.idea.none");
        }
        var tags = String.join(", ", marked.tags());
        var draft = PostDraft.idea(title, tags, rest.day());
        return new Reading.Entry(
                Strength.NAMED,
                tags.isEmpty()
                        ? ui.text("blog.capture.idea", Map.of("title", title))
                        : ui.text("blog.capture.idea.tagged", Map.of("title", title, "tags", tags)),
                "",
                false,
                ui.text("blog.capture.idea.word") + " " + title + marked.hashed(),
                () -> new Reading.Saved(
                        "/blog/posts/" + posts.add(draft, present.now(ui)).id() + "/deletion"));
    }

    /** An address stays: it may be what the idea is about. */
    private static String withoutTags(Line rest) {
        var line = rest;
        for (var piece : rest.pieces()) {
            line = piece.typed().matches("#[^#\\s]+") ? line.without(piece) : line;
        }
        return line.text();
    }

    private static Reading hint(Ui ui, String text) {
        return new Reading.Hint(Strength.NAMED, ui.text(text), ui.text("blog.example.post-idea"));
    }
}
