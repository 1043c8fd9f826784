package hoego.web.study;

import hoego.study.BookService;
import hoego.study.BookStanding;
import hoego.study.WrittenBook;
import hoego.web.Paging;
import hoego.web.Ui;
import jakarta.inject.Singleton;

/** Lists books. Which of them were written up is known to other areas; the finished ones are asked about all at once. */
@Singleton
final class Books {

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
        var finished = books.finished(wish.filter());
        var strands = writings.of(ui, finished.stream().map(WrittenBook::id).toList());
        var published = Writings.done(strands, wish.lastDay(ui.today()));
        var found = finished.stream()
                .filter(book -> switch (wish.status()) {
                    case "written" -> published.contains(book.id());
                    case "unwritten" -> !book.reviewed() && !published.contains(book.id());
                    default -> true;
                })
                .filter(book -> wish.notes().isEmpty() || wish.notes().equals("yes") == book.noted())
                .toList();
        var paging = Paging.of(number, found.size());
        var shown = found.stream()
                .skip(paging.offset())
                .limit(paging.size())
                .map(WrittenBook::id)
                .toList();
        return new BookList(wish, false, books.tags(), books.standings(shown), strands, paging);
    }
}
