package hoego.web.blog;

import static io.micronaut.http.MediaType.TEXT_HTML;
import static java.util.stream.Collectors.groupingBy;

import gg.jte.models.runtime.JteModel;
import hoego.blog.BoardPost;
import hoego.blog.PostService;
import hoego.blog.PostStatus;
import hoego.web.Page;
import hoego.web.Sought;
import hoego.web.Templates;
import hoego.web.Ui;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.util.List;
import java.util.stream.Stream;

/** Posts side by side as far as they are. */
@Controller(value = "/blog/posts/board", produces = TEXT_HTML)
final class BoardController {

    private static final int IN_HAND = 100;
    private static final int OVER = 20;

    private final PostService posts;
    private final BlogArea area;
    private final Templates templates;

    BoardController(PostService posts, BlogArea area, Templates templates) {
        this.posts = posts;
        this.area = area;
        this.templates = templates;
    }

    @Get
    JteModel show(
            Ui ui,
            Page page,
            @QueryValue(defaultValue = "") String q,
            @QueryValue(defaultValue = "") String tag,
            @QueryValue(defaultValue = "") String series) {
        var words = Sought.of(q).compared();
        var found = posts.board(words, tag, series, IN_HAND, OVER).stream().collect(groupingBy(BoardPost::status));
        var columns = Stream.of(PostStatus.values())
                .map(status -> new Board.Column(status, found.getOrDefault(status, List.of())))
                .toList();
        return templates.blogBoard(ui, page, area, new Board(q, tag, series, columns), posts.tags(), posts.series());
    }
}
