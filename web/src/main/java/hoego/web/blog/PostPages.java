package hoego.web.blog;

import gg.jte.models.runtime.JteModel;
import hoego.blog.DropDraft;
import hoego.blog.Post;
import hoego.blog.PostDraft;
import hoego.blog.PostService;
import hoego.blog.PublicationDraft;
import hoego.web.Form;
import hoego.web.Page;
import hoego.web.Templates;
import hoego.web.Threads;
import hoego.web.Ui;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** A post as it is read, and as it is written. */
@Singleton
final class PostPages {

    static final String LIST = "/blog/posts";

    private final PostService posts;
    private final Threads threads;
    private final Present present;
    private final BlogArea area;
    private final Templates templates;

    PostPages(PostService posts, Threads threads, Present present, BlogArea area, Templates templates) {
        this.posts = posts;
        this.threads = threads;
        this.present = present;
        this.area = area;
        this.templates = templates;
    }

    /**
     * The form of a post.
     *
     * @param stored as it is; null of a new one
     */
    JteModel form(Ui ui, Page page, Form<PostDraft> form, @Nullable Post stored) {
        var beginning = threads.beginning(ui, form.text("origin"), form.text("originTitle"));
        return templates.blogPostForm(
                ui, page, area, form, beginning, new PostSheet(stored, posts.tags(), posts.series()));
    }

    /** A post as it stands, with the buttons that move it on. */
    JteModel show(Ui ui, Page page, Post post, String turn) {
        return show(ui, page, post, publication(ui, post), drop(ui, post), turn, false);
    }

    static Form<PublicationDraft> publication(Ui ui, Post post) {
        return Form.of(new PublicationDraft(ui.today(), post.link()), post.version());
    }

    static Form<DropDraft> drop(Ui ui, Post post) {
        return Form.of(new DropDraft(ui.today(), ""), post.version());
    }

    /** The same with one of its forms as it was refused. */
    JteModel refused(
            Ui ui,
            Page page,
            Post post,
            Form<PublicationDraft> publication,
            Form<DropDraft> drop,
            boolean isOvertaken) {
        return show(ui, page, post, publication, drop, "", isOvertaken);
    }

    private JteModel show(
            Ui ui,
            Page page,
            Post post,
            Form<PublicationDraft> publication,
            Form<DropDraft> drop,
            String turn,
            boolean isOvertaken) {
        var beginning = threads.beginning(ui, post.origin(), post.originTitle());
        return templates.blogPost(
                ui,
                page,
                area,
                new PostPage(
                        post,
                        beginning,
                        posts.uses(post.id()),
                        posts.place(post).orElse(null),
                        turn,
                        publication,
                        drop,
                        isOvertaken));
    }

    /** The form of a post as it is stored. */
    Form<PostDraft> stored(Ui ui, Post post) {
        return Form.of(PostDraft.of(post, present.zone(ui)), post.version());
    }

    static String path(long id) {
        return LIST + "/" + id;
    }
}
