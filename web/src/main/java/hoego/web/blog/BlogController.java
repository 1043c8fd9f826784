package hoego.web.blog;

import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.blog.PostService;
import hoego.web.Page;
import hoego.web.Templates;
import hoego.web.Ui;
import hoego.web.View;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.Map;

/** The page of the blog: the cohort, and what is to be written. */
@Controller(value = "/blog", produces = TEXT_HTML)
final class BlogController {

    private static final int PIPELINE = 10;

    private final BlogStates states;
    private final PostService posts;
    private final BlogArea area;
    private final Templates templates;

    BlogController(BlogStates states, PostService posts, BlogArea area, Templates templates) {
        this.states = states;
        this.posts = posts;
        this.area = area;
        this.templates = templates;
    }

    @Get
    JteModel index(Ui ui, Page page) {
        var view = View.of(ui, page.period());
        return templates.blogIndex(
                ui,
                page,
                area,
                states.read(view, Map.of()),
                posts.first(view.day(), PIPELINE),
                posts.countAll(view.day()));
    }
}
