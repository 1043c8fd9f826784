package hoego.web.study;

import hoego.study.BookService;
import hoego.study.BookStanding;
import hoego.web.Paging;
import hoego.web.Ui;
import jakarta.inject.Singleton;

/** Lists books. Which of them were written up is known to other areas; the finished ones are asked about all at once. */
@Singleton
final class Books {

    private static final int ALL = 10_000;

    private final BookService books;
    private final Writings writings;

    Books(BookService books, Writings writings) {
        this.books = books;
        this.writings = writings;
    }

    BookList list(Ui ui, BookWish wish, int number) {
        if (wish.isAboutWriting()) {
            return ofWriting(ui, wish, number);
        }
        var paging = Paging.of(number, books.count(wish.filter()));
        var shown = books.list(wish.filter(), paging.size(), paging.offset());
        var strands = writings.of(ui, shown.stream().map(BookStanding::id).toList());
        return new BookList(wish, wish.isEverything(), books.tags(), shown, strands, paging);
    }

    private BookList ofWriting(Ui ui, BookWish wish, int number) {
        var finished = books.list(wish.filter(), ALL, 0);
        var strands = writings.of(ui, finished.stream().map(BookStanding::id).toList());
        var published = Writings.done(strands, wish.lastDay(ui.today()));
        var found = finished.stream()
                .filter(book -> switch (wish.status()) {
                    case "written" -> published.contains(book.id());
                    case "unwritten" ->
                        book.endedOn() != null && book.review().isBlank() && !published.contains(book.id());
                    default -> true;
                })
                .filter(book -> wish.notes().isEmpty()
                        || wish.notes().equals("yes") != book.notes().isBlank())
                .toList();
        var paging = Paging.of(number, found.size());
        return new BookList(
                wish,
                false,
                books.tags(),
                found.stream().skip(paging.offset()).limit(paging.size()).toList(),
                strands,
                paging);
    }
}
