package hoego.web.study;

import hoego.study.BookDraft;
import hoego.study.BookService;
import hoego.study.KnownBook;
import hoego.study.QuoteDraft;
import hoego.study.QuoteService;
import hoego.web.Capturing.Kind;
import hoego.web.Line;
import hoego.web.Line.Taken;
import hoego.web.NotYet;
import hoego.web.Reading;
import hoego.web.Reading.Entry;
import hoego.web.Reading.Hint;
import hoego.web.Reading.Option;
import hoego.web.Reading.Question;
import hoego.web.Reading.Saved;
import hoego.web.Reading.Strength;
import hoego.web.Ui;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How people write down words of a book: {@code quote "Lean Startup" 47p Build, measure, learn}, {@code 인용 린스타트업 47쪽
 * 만들고 재고 배운다}. The title stands in front; one that is not known is quoted, or ends at the page.
 */
@Singleton
final class QuoteWords {

    /** These ask no more. */
    private static final Set<String> SURE = Set.of("인용구", "quotation");

    /** A line begins with one of these, without a particle: at another place they are about other things. */
    private static final Set<String> WORDS = Set.of("인용", "인용문", "인용구", "quote", "quotation");

    static final Kind KIND = new Kind("quote", List.of("인용문", "인용구", "quote"), QuoteController.LIST + "/new");

    private static final List<String> NEW = List.of("새 책", "new book");

    /** As in {@code quote from a vendor}. */
    private static final Pattern NO_TITLE =
            Pattern.compile("(?i)(?:from|for|of|to|by|on|about|the|an?) .*|.*[\"“”「」『』《》].*");

    private static final int LONGEST_TITLE = 200;
    private static final int MOST_OFFERED = 4;

    private final QuoteService quotes;
    private final BookService books;

    QuoteWords(QuoteService quotes, BookService books) {
        this.quotes = quotes;
        this.books = books;
    }

    Optional<Reading> read(Ui ui, StudyMemory memory, Line line) {
        if (line.isEmpty() || !WORDS.contains(line.pieces().getFirst().read())) {
            return Optional.empty();
        }
        var sure = SURE.contains(line.pieces().getFirst().read());
        var rest = line.from(1);
        var isNew = rest.isEmpty()
                ? Optional.<Taken<String>>empty()
                : rest.named(NEW)
                        .filter(taken ->
                                !taken.rest().pieces().contains(rest.pieces().getFirst()));
        return Optional.of(
                isNew.isPresent()
                        ? unknown(ui, memory, isNew.get().rest(), true)
                        : known(memory, rest)
                                .map(book -> quote(
                                        ui,
                                        Strength.NAMED,
                                        sure,
                                        QuoteSource.of(book.what()),
                                        TypedQuote.of(book.rest())))
                                .or(() -> ofPage(ui, memory, sure, TypedQuote.of(rest)))
                                .orElseGet(() -> unknown(ui, memory, rest, false)));
    }

    private static Optional<Taken<KnownBook>> known(StudyMemory memory, Line line) {
        var quoted = TypedTitle.quotedInFront(line);
        return quoted.isEmpty()
                ? Titles.inFront(line, memory.books(), book -> Titles.of(book.title()))
                : memory.books().stream()
                        .filter(book -> Titles.of(book.title())
                                .contains(Titles.bare(quoted.get().what())))
                        .findFirst()
                        .map(book -> new Taken<>(book, quoted.get().rest()));
    }

    /** {@code quote 47p …}: of the book that is being read, if there is one. */
    private Optional<Reading> ofPage(Ui ui, StudyMemory memory, boolean sure, TypedQuote quote) {
        var current = memory.beingRead();
        if (quote.page() == null || !quote.isWhole() || current.isEmpty()) {
            return quote.page() == null ? Optional.empty() : Optional.of(hint(ui, Strength.SHAPED));
        }
        return Optional.of(
                current.size() == 1
                        ? quote(ui, Strength.SHAPED, sure, QuoteSource.of(current.getFirst()), quote)
                        : new Question(
                                Strength.SHAPED,
                                ui.text("study.capture.book.which-one"),
                                current.stream()
                                        .limit(MOST_OFFERED)
                                        .map(book -> option(ui, QuoteSource.of(book), quote))
                                        .toList()));
    }

    private Reading unknown(Ui ui, StudyMemory memory, Line line, boolean isNew) {
        var quoted = TypedTitle.quotedInFront(line);
        var behind = quoted.isPresent() ? Optional.<Taken<TypedQuote>>empty() : TypedQuote.behindTitle(line);
        if (quoted.isEmpty()
                && (behind.isEmpty() || Undone.isSaidIn(behind.get().rest()))) {
            return hint(ui, Strength.SHAPED);
        }
        var quote = quoted.map(taken -> TypedQuote.of(taken.rest()))
                .or(() -> behind.map(Taken::what))
                .orElseThrow();
        var title = quoted.map(Taken::what)
                .or(() -> behind.flatMap(
                        taken -> TypedTitle.of(line, taken.rest()).map(TypedTitle::title)))
                .orElse("");
        if (title.isEmpty() || title.length() > LONGEST_TITLE || !quote.isWhole() || !quote.isSound()) {
            return hint(ui, Strength.SHAPED);
        }
        var near = isNew ? List.<KnownBook>of() : memory.near(title, MOST_OFFERED);
        var made = QuoteSource.made(title);
        var isDoubtful = quoted.isPresent()
                ? quote.page() == null
                : NO_TITLE.matcher(behind.map(taken -> taken.rest().text()).orElse(""))
                        .matches();
        if (near.isEmpty() && (isNew || !isDoubtful)) {
            return quote(ui, Strength.NAMED, isNew, made, quote);
        }
        var options = new ArrayList<Option>();
        near.forEach(book -> options.add(option(ui, QuoteSource.of(book), quote)));
        options.add(option(ui, made, quote));
        return new Question(
                Strength.NAMED,
                near.isEmpty()
                        ? ui.text("study.capture.book.unknown", Map.of("title", title))
                        : ui.text("study.capture.book.near"),
                options);
    }

    private static Reading hint(Ui ui, Strength strength) {
        return new Hint(strength, ui.text("study.capture.quote.missing"), ui.text("study.example.quote"));
    }

    private Reading quote(Ui ui, Strength strength, boolean sure, QuoteSource source, TypedQuote quote) {
        var pages = source.pages();
        if (!quote.isWhole() || !quote.isSound()) {
            return hint(ui, quote.page() == null ? Strength.SHAPED : strength);
        }
        if (pages != null && !quote.isIn(pages)) {
            return new Hint(
                    strength,
                    ui.text("study.capture.reading.beyond", Map.of("title", source.title(), "pages", pages)),
                    ui.text("study.example.quote"));
        }
        var option = option(ui, source, quote);
        return !sure && (NotYet.isPutOff(quote.words()) || NotYet.isAhead(quote.words()))
                ? new Question(strength, ui.text("study.capture.quote.sure"), List.of(option))
                : new Entry(
                        strength,
                        option.label(),
                        quote.words().text(),
                        false,
                        option.line(),
                        () -> save(source, quote));
    }

    private Saved save(QuoteSource source, TypedQuote quote) {
        var known = source.id();
        long book = known == null ? books.add(BookDraft.wanted(source.title())).id() : known.longValue();
        var words = quote.words();
        var added = quotes.add(new QuoteDraft(book, words.text(), quote.page(), "", "", words.day()));
        return new Saved(
                (known == null ? "/study/books/" + book : QuoteController.LIST + "/" + added.id()) + "/deletion");
    }

    private static Option option(Ui ui, QuoteSource source, TypedQuote quote) {
        var page = quote.page();
        var told = Map.<String, Object>of(
                "title",
                source.title(),
                "page",
                page == null ? 0 : page,
                "fresh",
                Boolean.toString(source.id() == null),
                "words",
                quote.words().text());
        return new Option(ui.text("study.capture.quote", told), ui.text("study.capture.quote.line", told));
    }
}
