package hoego.web.blog;

import hoego.blog.BlogKind;
import hoego.blog.BlogTrash;
import hoego.blog.trash.Trashed;
import hoego.web.Answer;
import hoego.web.Bin;
import hoego.web.Notice;
import hoego.web.Once;
import hoego.web.Ui;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Deletes records of the blog and brings them back. */
@Singleton
final class BlogBin implements Bin {

    private final BlogTrash trash;
    private final Once once;

    BlogBin(BlogTrash trash, Once once) {
        this.trash = trash;
        this.once = once;
    }

    /**
     * Deletes a record because its button says so, and tells how it is undone.
     *
     * @param title what it is called; empty if it is not there
     */
    HttpResponse<?> delete(Ui ui, String key, BlogKind kind, long id, String back, Optional<String> title) {
        return once.discard(ui, key, this, back, title, () -> trash.discard(kind, id, title.orElseThrow()));
    }

    /**
     * Takes a preview link back because its button says so, and tells how it is undone.
     *
     * @param title what it is called; empty if it is not there
     */
    HttpResponse<?> withdraw(Ui ui, String key, long id, String back, Optional<String> title) {
        return once.perform(
                ui,
                key,
                () -> title.flatMap(called -> trash.discard(BlogKind.SHARE, id, called)
                        .map(place -> Answer.to(back)
                                .saying(Notice.of(ui.text("blog.share.notice.withdrawn", Map.of("title", called)))
                                        .undoneAt(ui.text("undo"), restoration(place))))));
    }

    @Override
    public String name() {
        return BlogArea.NAME;
    }

    @Override
    public List<Deleted> deleted() {
        return trash.all().stream().map(BlogBin::deleted).toList();
    }

    private static Deleted deleted(Trashed trashed) {
        return new Deleted(trashed.kind(), trashed.id(), trashed.title(), trashed.deletedAt());
    }

    @Override
    public Optional<Notice> restore(Ui ui, long id) {
        return trash.restore(id).map(restored -> switch (restored.outcome()) {
            case BACK -> restored.withdrawn() == 0 ? back(ui) : withdrawn(ui, restored.withdrawn());
            case TAKEN -> taken(ui);
            case WAITING -> waiting(ui, trash.findParent(id).map(BlogBin::deleted));
        });
    }

    private static Notice withdrawn(Ui ui, int rounds) {
        return Notice.of(ui.text("blog.notice.restored-withdrawn", Map.of("count", rounds)));
    }

    @Override
    public void empty(Instant before) {
        trash.empty(before);
    }
}
