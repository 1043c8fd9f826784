package hoego.web.study;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.study.Book;
import hoego.study.BookService;
import hoego.study.ReadThrough;
import hoego.study.ReadThroughDraft;
import hoego.study.ReadThroughService;
import hoego.web.Answer;
import hoego.web.Form;
import hoego.web.Happened;
import hoego.web.Once;
import hoego.web.Page;
import hoego.web.Press;
import hoego.web.Problem;
import hoego.web.Site;
import hoego.web.Templates;
import hoego.web.Ui;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import java.util.Map;
import java.util.Optional;

/** The times that a book is read. The page of the book shows them, too. */
@Controller(value = "/study/books/{bookId}/read-throughs", produces = TEXT_HTML, consumes = APPLICATION_FORM_URLENCODED)
final class ReadThroughController {

    private final BookService books;
    private final ReadThroughService reads;
    private final StudyArea area;
    private final StudyBin bin;
    private final Site site;
    private final Once once;
    private final Templates templates;

    ReadThroughController(
            BookService books,
            ReadThroughService reads,
            StudyArea area,
            StudyBin bin,
            Site site,
            Once once,
            Templates templates) {
        this.books = books;
        this.reads = reads;
        this.area = area;
        this.bin = bin;
        this.site = site;
        this.once = once;
        this.templates = templates;
    }

    @Get
    Optional<JteModel> index(Ui ui, Page page, long bookId) {
        return books.standing(bookId).map(book -> templates.studyBookReads(ui, page, area, book, reads.of(bookId)));
    }

    @Get("/new")
    Optional<JteModel> blank(Ui ui, Page page, long bookId) {
        return books.find(bookId)
                .map(book -> form(
                        ui,
                        page,
                        book,
                        list(bookId),
                        Form.proposing(Map.of("startedPrecision", "day", "endedPrecision", "day")),
                        false));
    }

    /** Adds a time that was forgotten, or begins the book again. */
    @Post
    HttpResponse<?> add(Ui ui, Page page, long bookId, @Body Form<ReadThroughDraft> form) {
        var found = books.find(bookId);
        if (found.isEmpty()) {
            return HttpResponse.notFound();
        }
        var book = found.get();
        return once.add(
                ui,
                checked(ui, form),
                asked -> alone(asked, bookId, 0),
                asked -> form(ui, page, book, list(bookId), asked, false),
                draft -> {
                    var read = reads.add(bookId, draft);
                    return Answer.to(page(bookId))
                            .sayingAdded(ui, ui.text("notice.saved"), list(bookId) + "/" + read.id());
                });
    }

    /** A book is read once at a time. */
    private Form<ReadThroughDraft> alone(Form<ReadThroughDraft> form, long bookId, long id) {
        return form.value().outcome() == null && reads.goesOn(bookId, id)
                ? form.with("outcome", Problem.of("GoesOn"))
                : form;
    }

    private static Form<ReadThroughDraft> checked(Ui ui, Form<ReadThroughDraft> form) {
        return Happened.checked(
                ui,
                Happened.checked(
                        ui, form, "startedOn", draft -> RoughDays.first(draft.startedOn(), draft.startedPrecision())),
                "endedOn",
                draft -> RoughDays.first(draft.endedOn(), draft.endedPrecision()));
    }

    @Get("/{id}/edit")
    Optional<JteModel> edit(Ui ui, Page page, long bookId, long id) {
        return books.find(bookId)
                .flatMap(book -> reads.find(bookId, id)
                        .map(read -> form(ui, page, book, list(bookId) + "/" + id, stored(read), true)));
    }

    private static Form<ReadThroughDraft> stored(ReadThrough read) {
        var form = Form.of(ReadThroughDraft.of(read), read.version());
        return read.outcome() == null ? form.filledWith(Map.of("endedPrecision", "day")) : form;
    }

    @Post("/{id}")
    HttpResponse<?> change(Ui ui, Page page, long bookId, long id, @Body Form<ReadThroughDraft> form) {
        var found = books.find(bookId);
        if (found.isEmpty()) {
            return HttpResponse.notFound();
        }
        var book = found.get();
        return once.change(
                ui,
                checked(ui, form),
                asked -> alone(asked, bookId, id),
                asked -> form(ui, page, book, list(bookId) + "/" + id, asked, true),
                () -> reads.find(bookId, id).map(ReadThroughController::stored),
                draft -> reads.change(bookId, id, form.version(), draft)
                        .map(read -> Answer.to(page(bookId)).saying(ui.text("notice.saved"))));
    }

    private JteModel form(Ui ui, Page page, Book book, String action, Form<ReadThroughDraft> form, boolean stored) {
        return templates.studyReadThroughForm(
                ui, page, area, book, action, page(book.id()), form, BookChoices.of(ui), stored);
    }

    @Post("/{id}/deletion")
    HttpResponse<?> delete(Ui ui, HttpRequest<?> request, long bookId, long id, @Body Form<Press> form) {
        return bin.delete(
                ui,
                form.key(),
                "read-through",
                id,
                books.find(bookId)
                        .flatMap(book -> reads.find(bookId, id).map(read -> StudyTexts.named(ui, book, read))),
                site.back(request, page(bookId)));
    }

    private static String page(long bookId) {
        return "/study/books/" + bookId;
    }

    private static String list(long bookId) {
        return page(bookId) + "/read-throughs";
    }
}
