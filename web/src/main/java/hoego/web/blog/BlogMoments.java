package hoego.web.blog;

import hoego.blog.BlogHit;
import hoego.blog.BlogMoment;
import hoego.blog.BlogRecordService;
import hoego.web.Hit;
import hoego.web.Moment;
import hoego.web.Moments;
import hoego.web.Searchable;
import hoego.web.Sought;
import hoego.web.Ui;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The records of the blog in the timeline and in the search. */
@Singleton
final class BlogMoments implements Moments, Searchable {

    private final BlogRecordService records;

    BlogMoments(BlogRecordService records) {
        this.records = records;
    }

    @Override
    public String area() {
        return BlogArea.NAME;
    }

    @Override
    public List<String> kinds() {
        return List.of(
                "post",
                "post-idea",
                "post-draft",
                "post-end",
                "cohort",
                "round",
                "talk",
                "peer-post",
                "given-review",
                "received-review");
    }

    /** What is said of a record in the reader's language is looked through as well as what stands in it. */
    @Override
    public List<Moment> moments(Ui ui, Query query) {
        var before = query.before();
        var place = before == null
                ? null
                : new BlogRecordService.Place(before.day(), before.at(), before.kind(), before.id());
        var kinds = query.words().isEmpty()
                ? List.<String>of()
                : kinds().stream()
                        .filter(kind -> Sought.of(ui.text("blog.kind." + kind))
                                .compared()
                                .contains(query.words()))
                        .toList();
        return records.moments(query.days(), query.kind(), query.words(), kinds, place, query.limit()).stream()
                .map(moment -> moment(ui, moment))
                .toList();
    }

    static Moment moment(Ui ui, BlogMoment moment) {
        return new Moment(
                BlogArea.NAME,
                moment.day(),
                moment.at(),
                moment.kind(),
                moment.id(),
                text(ui, moment),
                BlogTexts.path(moment.kind(), moment.id(), moment.parentId()));
    }

    private static String text(Ui ui, BlogMoment moment) {
        var number = Objects.requireNonNullElse(moment.number(), 0);
        return switch (moment.kind()) {
            case "cohort" ->
                ui.text("blog.moment.cohort", Map.of("name", moment.title(), "number", Integer.toString(number)));
            case "round" ->
                ui.text("blog.moment.round", Map.of("number", Integer.toString(number), "cohort", moment.detail()));
            case "talk" ->
                ui.text("blog.moment.talk", Map.of("title", orNone(moment.title()), "minutes", ui.minutes(number)));
            case "peer-post" ->
                ui.text("blog.moment.peer-post", Map.of("title", moment.title(), "how", moment.detail()));
            case "given-review" ->
                ui.text(
                        "blog.moment.given-review",
                        Map.of("title", orNone(moment.title()), "author", orNone(moment.detail())));
            case "received-review" ->
                ui.text("blog.moment.received-review", Map.of("author", orNone(moment.detail()), "round", number));
            case "post-end" ->
                ui.text("blog.moment.post-end", Map.of("title", moment.title(), "reason", orNone(moment.detail())));
            default -> ui.text("blog.moment." + moment.kind(), Map.of("title", moment.title()));
        };
    }

    /** As patterns tell that there is none. */
    private static String orNone(String text) {
        return text.isEmpty() ? "none" : text;
    }

    @Override
    public List<Hit> search(Ui ui, String words, int limit) {
        return records.search(words, limit).stream()
                .map(hit -> new Hit(
                        BlogArea.NAME,
                        hit.kind(),
                        title(ui, hit),
                        excerpt(hit, words),
                        hit.day(),
                        BlogTexts.path(hit.kind(), hit.id(), hit.parentId())))
                .toList();
    }

    private static String title(Ui ui, BlogHit hit) {
        return switch (hit.kind()) {
            case "cohort" ->
                ui.text("blog.cohort.named", Map.of("name", hit.title(), "number", Integer.toString(hit.number())));
            case "round" -> hit.title() + " · " + BlogTexts.round(ui, hit.number());
            default -> hit.title().isEmpty() ? ui.text("blog.kind." + hit.kind()) : hit.title();
        };
    }

    private static String excerpt(BlogHit hit, String words) {
        var sought = Sought.of(words);
        return sought.excerpt(hit.title()).isEmpty() ? sought.excerpt(hit.text()) : "";
    }
}
