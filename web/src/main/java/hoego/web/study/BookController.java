package hoego.web.study;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.study.Book;
import hoego.study.BookDraft;
import hoego.study.BookEndDraft;
import hoego.study.BookService;
import hoego.study.MeetingService;
import hoego.web.Answer;
import hoego.web.Form;
import hoego.web.Happened;
import hoego.web.Notice;
import hoego.web.Once;
import hoego.web.Page;
import hoego.web.Press;
import hoego.web.Site;
import hoego.web.Templates;
import hoego.web.Threads;
import hoego.web.Ui;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Books. */
@Controller(value = "/study/books", produces = TEXT_HTML, consumes = APPLICATION_FORM_URLENCODED)
final class BookController {

    private static final String LIST = "/study/books";
    private static final String NEW = LIST + "/new";
    private static final int LATEST = 10;

    private final BookService books;
    private final MeetingService meetings;
    private final Threads threads;
    private final Books listed;
    private final LookUps lookUps;
    private final StudyArea area;
    private final StudyBin bin;
    private final Site site;
    private final Once once;
    private final Templates templates;

    BookController(
            BookService books,
            MeetingService meetings,
            Threads threads,
            Books listed,
            LookUps lookUps,
            StudyArea area,
            StudyBin bin,
            Site site,
            Once once,
            Templates templates) {
        this.books = books;
        this.meetings = meetings;
        this.threads = threads;
        this.listed = listed;
        this.lookUps = lookUps;
        this.area = area;
        this.bin = bin;
        this.site = site;
        this.once = once;
        this.templates = templates;
    }

    /**
     * @param status also {@code written} and {@code unwritten}, of those that were finished
     * @param notes {@code yes} or {@code no}: whether anything was noted about those that were finished
     * @param rating the least one
     * @param sort of {@code BookOrder}
     * @param from the first day on which they may have been finished or stopped, with the last one
     */
    @Get
    JteModel index(
            Ui ui,
            Page page,
            @QueryValue(defaultValue = "") String q,
            @QueryValue(defaultValue = "") String status,
            @QueryValue(defaultValue = "") String notes,
            @QueryValue(defaultValue = "") String tag,
            @QueryValue @Nullable BigDecimal rating,
            @QueryValue(defaultValue = "") String sort,
            @QueryValue @Nullable LocalDate from,
            @QueryValue @Nullable LocalDate until,
            @QueryValue(value = "page", defaultValue = "1") int number) {
        var wish = new BookWish(
                q,
                status,
                notes,
                tag,
                rating,
                sort,
                Page.day(from),
                Page.day(until),
                page.chosen() == null ? null : page.days());
        return templates.studyBooks(ui, page, area, listed.list(ui, wish, number));
    }

    @Get("/new")
    JteModel blank(
            Ui ui, Page page, @QueryValue(defaultValue = "") String title, @QueryValue(defaultValue = "") String isbn) {
        return form(
                ui,
                page,
                lookUps.fill(
                        ui,
                        Form.proposing(Map.of("title", title, "startedPrecision", "day", "endedPrecision", "day")),
                        NEW,
                        isbn));
    }

    @Post
    HttpResponse<?> add(Ui ui, Page page, @Body Form<BookDraft> form) {
        return once.add(ui, checked(ui, form), asked -> form(ui, page, asked), draft -> {
            var path = LIST + "/" + books.add(draft).id();
            return Answer.to(path).sayingAdded(ui, ui.text("notice.saved"), path);
        });
    }

    private static Form<BookDraft> checked(Ui ui, Form<BookDraft> form) {
        return Happened.checked(
                ui,
                Happened.checked(
                        ui, form, "startedOn", draft -> RoughDays.first(draft.startedOn(), draft.startedPrecision())),
                "endedOn",
                draft -> RoughDays.first(draft.endedOn(), draft.endedPrecision()));
    }

    private JteModel form(Ui ui, Page page, Form<BookDraft> form) {
        return form(ui, page, new LookUps.Filled(form, lookUps.none(NEW)));
    }

    private JteModel form(Ui ui, Page page, LookUps.Filled filled) {
        return templates.studyBookForm(
                ui, page, area, LIST, LIST, filled.form(), BookChoices.of(ui), false, filled.looked());
    }

    @Get("/{id}")
    Optional<JteModel> show(Ui ui, Page page, long id) {
        return books.standing(id)
                .map(book -> templates.studyBook(
                        ui,
                        page,
                        area,
                        book,
                        books.records(id, LATEST, LATEST),
                        meetings.about(id, LATEST),
                        threads.of(ui, StudyThreading.book(id)),
                        stored(book.book()),
                        BookChoices.of(ui)));
    }

    @Get("/{id}/edit")
    Optional<JteModel> edit(Ui ui, Page page, long id, @QueryValue(defaultValue = "") String isbn) {
        return books.find(id)
                .map(book -> form(ui, page, id, lookUps.fill(ui, stored(book), LIST + "/" + id + "/edit", isbn)));
    }

    @Post("/{id}")
    HttpResponse<?> change(Ui ui, Page page, long id, @Body Form<BookDraft> form) {
        if (books.find(id).isEmpty()) {
            return HttpResponse.notFound();
        }
        return once.change(
                ui,
                checked(ui, form),
                asked -> form(ui, page, id, asked),
                () -> books.find(id).map(BookController::stored),
                draft -> books.change(id, form.version(), draft)
                        .map(changed -> Answer.to(LIST + "/" + id).saying(ui.text("notice.saved"))));
    }

    private JteModel form(Ui ui, Page page, long id, Form<BookDraft> form) {
        return form(ui, page, id, new LookUps.Filled(form, lookUps.none(LIST + "/" + id + "/edit")));
    }

    private JteModel form(Ui ui, Page page, long id, LookUps.Filled filled) {
        var own = LIST + "/" + id;
        return templates.studyBookForm(
                ui, page, area, own, own, filled.form(), BookChoices.of(ui), true, filled.looked());
    }

    private static Form<BookDraft> stored(Book book) {
        var form = Form.of(BookDraft.of(book), book.version());
        return book.outcome() == null ? form.filledWith(Map.of("endedPrecision", "day")) : form;
    }

    /** Leads to the page of the book, which asks how it was. */
    @Post("/{id}/finished")
    HttpResponse<?> finish(Ui ui, long id, @Body Form<Press> form) {
        return once.perform(
                ui,
                form.key(),
                () -> books.find(id)
                        .flatMap(book -> books.finish(id, ui.today())
                                .map(finished -> Answer.to(LIST + "/" + id)
                                        .saying(Notice.of(
                                                        ui.text("study.notice.finished", Map.of("title", book.title())))
                                                .undoneAt(ui.text("undo"), Ends.undo(book, finished))))));
    }

    /** Lets a book stand as it did before a button or a line ended it, unless it was changed since. */
    @Post("/{id}/reopened")
    HttpResponse<?> reopen(Ui ui, HttpRequest<?> request, long id, @Body Form<BookEndDraft> form) {
        var back = site.back(request, LIST + "/" + id, "/", "/study", LIST, "/timeline");
        return once.perform(
                ui,
                form.key(),
                () -> books.find(id)
                        .map(book -> Answer.to(back)
                                .saying(ui.text(
                                        form.isValid()
                                                        && books.reopen(id, form.version(), form.value())
                                                                .isPresent()
                                                ? "study.notice.reopened"
                                                : "study.notice.changed-since",
                                        Map.of("title", book.title())))));
    }

    @Post("/{id}/deletion")
    HttpResponse<?> delete(Ui ui, HttpRequest<?> request, long id, @Body Form<Press> form) {
        return bin.delete(
                ui,
                form.key(),
                "book",
                id,
                books.find(id).map(Book::title),
                site.back(request, LIST, "/", "/study", "/timeline"));
    }
}
