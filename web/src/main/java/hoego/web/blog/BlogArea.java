package hoego.web.blog;

import hoego.blog.BlogRecordService;
import hoego.web.Area;
import hoego.web.Glance;
import hoego.web.Templates;
import hoego.web.View;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is written, under which rhythm, and who read it. */
@Singleton
@Order(40)
final class BlogArea implements Area {

    static final String NAME = "blog";

    private final BlogStates states;
    private final BlogRecordService records;
    private final Templates templates;

    BlogArea(BlogStates states, BlogRecordService records, Templates templates) {
        this.states = states;
        this.records = records;
        this.templates = templates;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String path() {
        return "/blog";
    }

    @Override
    public List<Tab> tabs() {
        return List.of(
                new Tab("tab.overview", path()),
                new Tab("tab.posts", "/blog/posts"),
                new Tab("tab.cohorts", "/blog/cohorts"),
                new Tab("tab.talks", "/blog/talks"),
                new Tab("tab.peer-posts", "/blog/peer-posts"),
                new Tab("tab.feeds", "/blog/feeds"));
    }

    @Override
    public Glance glance(View view, Map<String, LocalDate> wanted) {
        return new BlogGlance(states.read(view, wanted), wanted.keySet(), templates);
    }

    @Override
    public Optional<String> pathOf(String kind, long id) {
        return switch (kind) {
            case "round", "given-review", "received-review" ->
                records.cohortOf(kind, id).map(cohort -> BlogTexts.path(kind, id, cohort));
            case "post-idea", "post-draft", "post", "post-end", "cohort", "talk", "peer-post" ->
                Optional.of(BlogTexts.path(kind, id, null));
            default -> Optional.empty();
        };
    }
}
