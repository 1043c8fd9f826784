package hoego.web.study;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.study.Book;
import hoego.study.BookReading;
import hoego.study.BookService;
import hoego.study.ReadingDraft;
import hoego.study.ReadingService;
import hoego.web.Answer;
import hoego.web.Form;
import hoego.web.Happened;
import hoego.web.Once;
import hoego.web.Page;
import hoego.web.Paging;
import hoego.web.Press;
import hoego.web.Problem;
import hoego.web.Site;
import hoego.web.Sought;
import hoego.web.Templates;
import hoego.web.Ui;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The readings of a book. */
@Controller(value = "/study/books/{bookId}/readings", produces = TEXT_HTML, consumes = APPLICATION_FORM_URLENCODED)
final class ReadingController {

    private final BookService books;
    private final ReadingService readings;
    private final StudyArea area;
    private final StudyBin bin;
    private final Site site;
    private final Once once;
    private final Templates templates;

    ReadingController(
            BookService books,
            ReadingService readings,
            StudyArea area,
            StudyBin bin,
            Site site,
            Once once,
            Templates templates) {
        this.books = books;
        this.readings = readings;
        this.area = area;
        this.bin = bin;
        this.site = site;
        this.once = once;
        this.templates = templates;
    }

    @Get
    Optional<JteModel> index(
            Ui ui,
            Page page,
            long bookId,
            @QueryValue(defaultValue = "") String q,
            @QueryValue(value = "page", defaultValue = "1") int number) {
        return books.standing(bookId).map(book -> {
            var words = Sought.of(q).compared();
            var paging = Paging.of(number, readings.count(bookId, words, page.days()));
            return templates.studyReadings(
                    ui,
                    page,
                    area,
                    book,
                    q,
                    readings.list(bookId, words, page.days(), paging.size(), paging.offset()),
                    paging);
        });
    }

    @Get("/new")
    Optional<JteModel> blank(Ui ui, Page page, long bookId) {
        return books.find(bookId)
                .map(book -> form(
                        ui,
                        page,
                        book,
                        list(bookId),
                        Form.proposing(Map.of("readOn", ui.today().toString())),
                        false));
    }

    @Post
    HttpResponse<?> add(Ui ui, Page page, HttpRequest<?> request, long bookId, @Body Form<ReadingDraft> form) {
        var found = books.find(bookId);
        if (found.isEmpty()) {
            return HttpResponse.notFound();
        }
        var book = found.get();
        return once.add(
                ui, checked(ui, book, form), asked -> form(ui, page, book, list(bookId), asked, false), draft -> {
                    var reading = readings.add(bookId, draft);
                    return Answer.to(site.back(request, page(bookId), "/", "/study", "/study/books"))
                            .sayingAdded(ui, ui.text("notice.saved"), list(bookId) + "/" + reading.id());
                });
    }

    private static Form<ReadingDraft> checked(Ui ui, Book book, Form<ReadingDraft> form) {
        var happened = Happened.checked(ui, form, "readOn", ReadingDraft::readOn);
        return happened.isValid()
                ? happened.value()
                        .beyond(book.pages())
                        .map(field -> happened.with(field, beyond(book)))
                        .orElse(happened)
                : happened;
    }

    /** That a book has not so many pages; how many it has can be changed there. */
    static Problem beyond(Book book) {
        return new Problem("BeyondBook", Map.of("pages", Objects.requireNonNull(book.pages())))
                .seenAt(page(book.id()) + "/edit");
    }

    @Get("/{id}/edit")
    Optional<JteModel> edit(Ui ui, Page page, long bookId, long id) {
        return books.find(bookId)
                .flatMap(book -> readings.find(bookId, id)
                        .map(reading -> form(ui, page, book, list(bookId) + "/" + id, stored(reading), true)));
    }

    private static Form<ReadingDraft> stored(BookReading reading) {
        return Form.of(ReadingDraft.of(reading), reading.version());
    }

    @Post("/{id}")
    HttpResponse<?> change(Ui ui, Page page, long bookId, long id, @Body Form<ReadingDraft> form) {
        var found = books.find(bookId);
        if (found.isEmpty()) {
            return HttpResponse.notFound();
        }
        var book = found.get();
        return once.change(
                ui,
                checked(ui, book, form),
                asked -> form(ui, page, book, list(bookId) + "/" + id, asked, true),
                () -> readings.find(bookId, id).map(ReadingController::stored),
                draft -> readings.change(bookId, id, form.version(), draft)
                        .map(reading -> Answer.to(page(bookId)).saying(ui.text("notice.saved"))));
    }

    private JteModel form(Ui ui, Page page, Book book, String action, Form<ReadingDraft> form, boolean stored) {
        return templates.studyReadingForm(ui, page, area, book, action, page(book.id()), form, stored);
    }

    @Post("/{id}/deletion")
    HttpResponse<?> delete(Ui ui, HttpRequest<?> request, long bookId, long id, @Body Form<Press> form) {
        return bin.delete(
                ui,
                form.key(),
                "reading",
                id,
                books.find(bookId)
                        .flatMap(book -> readings.find(bookId, id)
                                .map(reading -> StudyTexts.dated(ui, book.title(), reading.readOn()))),
                site.back(request, page(bookId), "/", "/study", "/study/books", "/timeline", list(bookId)));
    }

    private static String page(long bookId) {
        return "/study/books/" + bookId;
    }

    private static String list(long bookId) {
        return page(bookId) + "/readings";
    }
}
