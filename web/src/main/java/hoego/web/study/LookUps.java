package hoego.web.study;

import hoego.study.BookDraft;
import hoego.study.Isbn;
import hoego.web.Form;
import hoego.web.Ui;
import hoego.web.study.shelf.OpenLibrary;
import hoego.web.study.shelf.OpenLibrary.Told;
import jakarta.inject.Singleton;
import java.util.Map;

/** Fills what is empty in the form of a book with what others know of its ISBN. Nothing is saved. */
@Singleton
final class LookUps {

    private final OpenLibrary library;

    LookUps(OpenLibrary library) {
        this.library = library;
    }

    /** A form, and what is said beside it. */
    record Filled(Form<BookDraft> form, LookedUp looked) {}

    /** Beside a form that was sent. */
    LookedUp none(String path) {
        return new LookedUp(library.isOn(), path, "", "");
    }

    /**
     * Asks only if an ISBN was typed, and others may be asked.
     *
     * @param path of the page with the form
     */
    Filled fill(Ui ui, Form<BookDraft> form, String path, String isbn) {
        if (isbn.isBlank()) {
            return new Filled(form, none(path));
        }
        var known = Isbn.of(isbn);
        if (known.isEmpty()) {
            return said(ui, form, path, isbn, "study.lookup.no-isbn");
        }
        var numbered = form.filledWith(Map.of("isbn", known.get()));
        if (!library.isOn()) {
            return new Filled(numbered, none(path));
        }
        return switch (library.ask(known.get())) {
            case Told.Book book -> said(ui, filled(numbered, book), path, isbn, "study.lookup.found");
            case Told.Nothing nothing -> said(ui, numbered, path, isbn, "study.lookup.nothing");
            case Told.Silence silence -> said(ui, numbered, path, isbn, "study.lookup.silence");
        };
    }

    private static Form<BookDraft> filled(Form<BookDraft> form, Told.Book book) {
        var pages = book.pages();
        return form.filledWith(
                Map.of("title", book.title(), "author", book.author(), "pages", pages == null ? "" : pages.toString()));
    }

    private Filled said(Ui ui, Form<BookDraft> form, String path, String isbn, String key) {
        return new Filled(form, new LookedUp(library.isOn(), path, isbn, ui.text(key)));
    }
}
