package hoego.web.study;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.study.BookService;
import hoego.study.CitedQuote;
import hoego.study.Quote;
import hoego.study.QuoteDraft;
import hoego.study.QuoteFilter;
import hoego.study.QuoteService;
import hoego.web.Answer;
import hoego.web.Choice;
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
import hoego.web.Threads;
import hoego.web.Ui;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The quotes of all books. */
@Controller(value = QuoteController.LIST, produces = TEXT_HTML, consumes = APPLICATION_FORM_URLENCODED)
final class QuoteController {

    static final String LIST = "/study/quotes";

    private final QuoteService quotes;
    private final BookService books;
    private final Threads threads;
    private final StudyArea area;
    private final StudyBin bin;
    private final Site site;
    private final Once once;
    private final Templates templates;

    QuoteController(
            QuoteService quotes,
            BookService books,
            Threads threads,
            StudyArea area,
            StudyBin bin,
            Site site,
            Once once,
            Templates templates) {
        this.quotes = quotes;
        this.books = books;
        this.threads = threads;
        this.area = area;
        this.bin = bin;
        this.site = site;
        this.once = once;
        this.templates = templates;
    }

    @Get
    JteModel index(
            Ui ui,
            Page page,
            @QueryValue(defaultValue = "") String q,
            @QueryValue @Nullable Long book,
            @QueryValue(value = "page", defaultValue = "1") int number) {
        var filter = new QuoteFilter(Sought.of(q).compared(), book, page.days());
        var paging = Paging.of(number, quotes.count(filter));
        return templates.studyQuotes(
                ui,
                page,
                area,
                new QuoteList(
                        q,
                        book == null ? "" : Long.toString(book),
                        filter.equals(new QuoteFilter("", null, Page.EVER)),
                        choices(),
                        quotes.list(filter, paging.size(), paging.offset()),
                        paging));
    }

    private List<Choice> choices() {
        return books.titles().stream()
                .map(book -> new Choice(Long.toString(book.id()), book.title()))
                .toList();
    }

    @Get("/new")
    JteModel blank(Ui ui, Page page, @QueryValue @Nullable Long book) {
        var proposed = new HashMap<String, String>();
        proposed.put("quotedOn", ui.today().toString());
        if (book != null) {
            proposed.put("bookId", Long.toString(book));
        }
        return form(ui, page, LIST, book == null ? LIST : "/study/books/" + book, Form.proposing(proposed), false);
    }

    @Post
    HttpResponse<?> add(Ui ui, Page page, @Body Form<QuoteDraft> form) {
        return once.add(
                ui, form, asked -> checked(ui, asked), asked -> form(ui, page, LIST, LIST, asked, false), draft -> {
                    var quote = quotes.add(draft);
                    return Answer.to("/study/books/" + quote.bookId())
                            .sayingAdded(ui, ui.text("notice.saved"), LIST + "/" + quote.id());
                });
    }

    /** The book may have been deleted meanwhile. */
    private Form<QuoteDraft> checked(Ui ui, Form<QuoteDraft> form) {
        var asked = Happened.checked(ui, form, "quotedOn", QuoteDraft::quotedOn);
        if (!asked.isValid()) {
            return asked;
        }
        var book = books.find(asked.value().bookId());
        return book.isEmpty()
                ? asked.with("bookId", Problem.of("Gone"))
                : asked.value().isIn(book.get().pages())
                        ? asked
                        : asked.with("page", ReadingController.beyond(book.get()));
    }

    private JteModel form(Ui ui, Page page, String action, String back, Form<QuoteDraft> form, boolean stored) {
        return templates.studyQuoteForm(ui, page, area, action, back, form, choices(), stored);
    }

    @Get("/{id}")
    Optional<JteModel> show(Ui ui, Page page, long id) {
        return quotes.cited(id)
                .map(quote -> templates.studyQuote(ui, page, area, quote, threads.of(ui, StudyThreading.quote(id))));
    }

    @Get("/{id}/edit")
    Optional<JteModel> edit(Ui ui, Page page, long id) {
        return quotes.find(id).map(quote -> form(ui, page, id, stored(quote)));
    }

    @Post("/{id}")
    HttpResponse<?> change(Ui ui, Page page, long id, @Body Form<QuoteDraft> form) {
        if (quotes.find(id).isEmpty()) {
            return HttpResponse.notFound();
        }
        return once.change(
                ui,
                checked(ui, form),
                asked -> form(ui, page, id, asked),
                () -> quotes.find(id).map(QuoteController::stored),
                draft -> quotes.change(id, form.version(), draft)
                        .map(changed -> Answer.to(LIST + "/" + id).saying(ui.text("notice.saved"))));
    }

    private JteModel form(Ui ui, Page page, long id, Form<QuoteDraft> form) {
        var own = LIST + "/" + id;
        return form(ui, page, own, own, form, true);
    }

    private static Form<QuoteDraft> stored(Quote quote) {
        return Form.of(QuoteDraft.of(quote), quote.version());
    }

    @Post("/{id}/deletion")
    HttpResponse<?> delete(Ui ui, HttpRequest<?> request, long id, @Body Form<Press> form) {
        var found = quotes.cited(id);
        return bin.delete(
                ui,
                form.key(),
                "quote",
                id,
                found.map(quote -> Quotes.title(quote.words())),
                site.back(
                        request,
                        found.map(CitedQuote::bookId)
                                .map(book -> "/study/books/" + book)
                                .orElse(LIST),
                        "/timeline",
                        LIST));
    }
}
