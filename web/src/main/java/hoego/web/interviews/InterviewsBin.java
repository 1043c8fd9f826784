package hoego.web.interviews;

import hoego.study.interviews.InterviewsTrash;
import hoego.web.Answer;
import hoego.web.Bin;
import hoego.web.Notice;
import hoego.web.Once;
import hoego.web.Ui;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What was deleted of interviews, stages, questions and topics. */
@Singleton
final class InterviewsBin implements Bin {

    private final InterviewsTrash trash;
    private final Once once;

    InterviewsBin(InterviewsTrash trash, Once once) {
        this.trash = trash;
        this.once = once;
    }

    /**
     * Deletes a record because its button says so, and tells how it is undone.
     *
     * @param discard moves the record into the trash and gives its place there
     */
    HttpResponse<?> delete(Ui ui, String key, String back, Optional<String> title, Supplier<Optional<Long>> discard) {
        return once.perform(
                ui,
                key,
                () -> title.flatMap(called ->
                        discard.get().map(place -> Answer.to(back).saying(notice(ui, called, place)))));
    }

    @Override
    public String name() {
        return InterviewsArea.NAME;
    }

    @Override
    public List<Deleted> deleted() {
        return trash.all().stream()
                .map(row -> new Deleted(row.kind(), row.id(), row.title(), row.deletedAt()))
                .toList();
    }

    @Override
    public Optional<Notice> restore(Ui ui, long id) {
        return trash.restore(id).map(outcome -> switch (outcome) {
            case BACK -> Notice.of(ui.text("notice.restored"));
            case TAKEN -> Notice.of(ui.text("notice.taken"));
            case WAITING ->
                trash.findParent(id)
                        .map(parent -> waiting(ui, parent.title(), parent.id()))
                        .orElseGet(() -> orphaned(ui));
        });
    }

    @Override
    public void empty(Instant before) {
        trash.empty(before);
    }
}
