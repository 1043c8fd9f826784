package hoego.web.study;

import static hoego.web.Amount.Unit.MINUTES;

import hoego.study.BookDraft;
import hoego.study.BookService;
import hoego.study.BookStatus;
import hoego.study.KnownBook;
import hoego.study.ReadingDraft;
import hoego.study.ReadingService;
import hoego.web.Amount;
import hoego.web.Capturing.Kind;
import hoego.web.Line;
import hoego.web.Line.Taken;
import hoego.web.Reading;
import hoego.web.Reading.Entry;
import hoego.web.Reading.Hint;
import hoego.web.Reading.Option;
import hoego.web.Reading.Question;
import hoego.web.Reading.Saved;
import hoego.web.Reading.Strength;
import hoego.web.Ui;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How people write down what they read: {@code 린스타트업 30쪽 읽음}, {@code read "Lean Startup" 30p}, {@code 완독}. */
@Singleton
final class ReadingWords {

    private static final List<String> STOPPED =
            List.of("중단", "중단함", "하차", "하차함", "그만 읽음", "그만 읽기로 함", "stopped reading", "quit reading", "gave up on");

    /** Says of a title that it is right as it is typed. */
    private static final List<String> NEW = List.of("새 책", "new book");

    private static final List<String> SOME = List.of("조금", "some");

    static final Kind READING = new Kind("reading", List.of("읽음", "읽었다", "reading"), "/study/books");
    static final Kind BOOK = new Kind("book", List.of("완독", "다 읽음", "읽고 싶은 책"), "/study/books/new");

    /** After a reading is no reading. */
    private static final Set<String> TURNS =
            Set.of("후", "뒤", "전", "때", "중", "후에", "뒤에", "전에", "하고", "하다가", "after", "before", "when", "while");

    private static final Pattern COUNT = Pattern.compile("\\d+ ?권.*|\\d+ books?.*");
    private static final int LONGEST_TITLE = 200;
    private static final int DAY_MINUTES = 24 * 60;
    private static final int MOST_OFFERED = 4;

    /** The minutes of a line that names two lengths, or a part of a minute: neither is sound. */
    private static final int UNSURE = 0;

    /** What was read of a book. */
    private record Amounts(PagesRead pages, @Nullable Integer minutes, Line rest) {

        boolean isNone() {
            return pages.isNone() && minutes == null;
        }
    }

    private final BookService books;
    private final ReadingService readings;

    ReadingWords(BookService books, ReadingService readings) {
        this.books = books;
        this.readings = readings;
    }

    Optional<Reading> read(Ui ui, StudyMemory memory, Line line) {
        return BookSaying.of(line).flatMap(said -> read(ui, memory, said));
    }

    private Optional<Reading> read(Ui ui, StudyMemory memory, BookSaying said) {
        var unquoted = TypedTitle.unquoted(said.line());
        if (said.named()
                && said.line().pieces().stream()
                        .limit(1)
                        .anyMatch(piece -> TURNS.contains(piece.read())
                                && unquoted.pieces().contains(piece))) {
            return Optional.empty();
        }
        var isNew = unquoted.find(NEW);
        var line = isNew.map(taken -> TypedTitle.left(said.line(), unquoted, taken.rest()))
                .orElse(said.line());
        var known = isNew.isPresent() ? Optional.<Taken<KnownBook>>empty() : known(memory, said);
        if (known.isPresent()) {
            return ofBook(ui, memory, said, known.get());
        }
        return said.named() ? unknown(ui, memory, said, line, isNew.isPresent()) : unnamed(ui, line);
    }

    /** The book whose title is quoted, else one that is named outside of quotes. */
    private static Optional<Taken<KnownBook>> known(StudyMemory memory, BookSaying said) {
        return TypedTitle.quoted(said.line())
                .flatMap(quoted -> memory.books().stream()
                        .filter(book -> Titles.of(book.title()).contains(Titles.bare(quoted.what())))
                        .findFirst()
                        .map(book -> new Taken<>(book, quoted.rest())))
                .or(() -> {
                    var found = found(memory, said.line());
                    return found(memory, said.spoken())
                            .filter(other -> found.isEmpty()
                                    || found.get().what().id() != other.what().id())
                            .or(() -> found);
                });
    }

    private static Optional<Taken<KnownBook>> found(StudyMemory memory, Line line) {
        var unquoted = TypedTitle.unquoted(line);
        return Titles.find(unquoted, memory.books(), book -> Titles.of(book.title()))
                .map(known -> new Taken<>(known.what(), TypedTitle.left(line, unquoted, known.rest())));
    }

    private static Optional<Reading> hint(Ui ui, String text, String example) {
        return Optional.of(new Hint(Strength.NAMED, ui.text(text), ui.text(example)));
    }

    // A book that is known.

    private Optional<Reading> ofBook(Ui ui, StudyMemory memory, BookSaying said, Taken<KnownBook> known) {
        var book = known.what();
        var rest = known.rest();
        if (TypedTitle.unquoted(said.whole()).find(STOPPED).isPresent()) {
            return hint(ui, "study.capture.book.stopped", "study.example.reading");
        }
        if (Undone.isSaidIn(rest)
                || isLeft(rest)
                || (said.isAsked() && !book.title().endsWith("?"))) {
            return said.named() || PagesRead.in(rest).isPresent()
                    ? hint(ui, "study.capture.reading.undone", "study.example.reading")
                    : Optional.empty();
        }
        if (Titles.find(
                        rest,
                        memory.books().stream()
                                .filter(each -> each.id() != book.id())
                                .toList(),
                        each -> Titles.of(each.title()))
                .isPresent()) {
            return said.named() ? hint(ui, "study.capture.reading.each", "study.example.reading") : Optional.empty();
        }
        return switch (said.what()) {
            case WANTED -> hint(ui, "study.capture.book.known", "study.example.book");
            case FINISHED -> finished(ui, book, rest);
            case READ -> reading(ui, said, book, rest);
        };
    }

    private Optional<Reading> finished(Ui ui, KnownBook book, Line rest) {
        if (book.status() == BookStatus.FINISHED) {
            return hint(ui, "study.capture.book.finished-before", "study.example.reading");
        }
        var began = book.startedOn();
        if (book.status() == BookStatus.READING && began != null && rest.day().isBefore(began)) {
            return hint(ui, "study.capture.book.begun-later", "study.example.reading");
        }
        if (!Padding.isAllOf(rest)) {
            return Optional.of(new Question(
                    Strength.NAMED,
                    ui.text("study.capture.book.which", Map.of("title", book.title())),
                    List.of(new Option(
                            ui.text("study.capture.finished", Map.of("title", book.title())),
                            ui.text("study.capture.finished.line", Map.of("title", book.title()))))));
        }
        return Optional.of(new Entry(
                Strength.NAMED,
                ui.text("study.capture.finished", Map.of("title", book.title())),
                "",
                true,
                ui.text("study.capture.finished.line", Map.of("title", book.title())),
                () -> finish(book.id(), rest.day())));
    }

    private Saved finish(long id, LocalDate day) {
        return books.find(id)
                .flatMap(before -> books.finish(id, day).map(after -> new Saved(Ends.undo(before, after))))
                .orElseThrow();
    }

    private static Amounts amounts(Line line) {
        var pages = PagesRead.in(line);
        var left = pages.map(Taken::rest).orElse(line);
        var minutes = left.amount(MINUTES);
        return new Amounts(
                pages.map(Taken::what).orElse(PagesRead.NONE),
                left.either(MINUTES).isPresent()
                        ? Integer.valueOf(UNSURE)
                        : minutes.map(taken -> minutes(taken.what())).orElse(null),
                minutes.map(Taken::rest).orElse(left));
    }

    private static int minutes(Amount minutes) {
        return minutes.isWhole() ? minutes.whole() : UNSURE;
    }

    private Optional<Reading> reading(Ui ui, BookSaying said, KnownBook book, Line line) {
        var read = amounts(line);
        var strength = said.named() ? Strength.NAMED : Strength.SHAPED;
        if (!said.named() && read.isNone()) {
            return Optional.empty();
        }
        if (!isSound(read)) {
            return Optional.of(
                    new Hint(strength, ui.text("study.capture.reading.pages"), ui.text("study.example.reading")));
        }
        var pages = book.pages();
        if (pages != null && draft(read, "").beyond(pages).isPresent()) {
            return Optional.of(new Hint(
                    strength,
                    ui.text("study.capture.reading.beyond", Map.of("title", book.title(), "pages", pages)),
                    ui.text("study.example.reading")));
        }
        var bare = read.rest()
                .amount(Amount.Unit.BARE)
                .filter(taken -> taken.what().isWhole());
        if (read.isNone() && bare.isPresent() && bare.get().what().whole() > 0) {
            var meant = new PagesRead(bare.get().what().whole(), null, null);
            return Optional.of(new Question(
                    strength,
                    ui.text("study.capture.reading.counted"),
                    List.of(option(
                            ui,
                            book.title(),
                            new Amounts(meant, null, bare.get().rest()),
                            false))));
        }
        if (read.isNone() && Padding.isAllOf(read.rest()) && line.find(SOME).isEmpty()) {
            return Optional.of(new Question(
                    strength,
                    ui.text("study.capture.book.which", Map.of("title", book.title())),
                    List.of(
                            new Option(
                                    ui.text("study.capture.reading.some"),
                                    ui.text("study.capture.reading.some.line", Map.of("title", book.title()))),
                            new Option(
                                    ui.text("study.capture.finished", Map.of("title", book.title())),
                                    ui.text("study.capture.finished.line", Map.of("title", book.title()))))));
        }
        return Optional.of(entry(ui, strength, book.title(), read, false, () -> book.id()));
    }

    private static boolean isSound(Amounts read) {
        var minutes = read.minutes();
        return read.pages().isSound() && (minutes == null || (minutes >= 1 && minutes <= DAY_MINUTES));
    }

    private static Option option(Ui ui, String title, Amounts read, boolean isNew) {
        return new Option(said(ui, title, read, isNew), line(ui, title, read, isNew));
    }

    private static String said(Ui ui, String title, Amounts read, boolean isNew) {
        var minutes = read.minutes();
        return ui.text(
                "study.capture.reading",
                Map.of(
                        "title",
                        title,
                        "pages",
                        read.pages().said(ui, "study.capture.pages"),
                        "minutes",
                        minutes == null ? "none" : ui.minutes(minutes),
                        "fresh",
                        Boolean.toString(isNew)));
    }

    private static String line(Ui ui, String title, Amounts read, boolean isNew) {
        var minutes = read.minutes();
        var note = Padding.note(read.rest());
        return ui.text(
                        "study.capture.reading.line",
                        Map.of(
                                "title",
                                title,
                                "pages",
                                read.pages().said(ui, "study.capture.pages.line"),
                                "minutes",
                                minutes == null ? "none" : Integer.toString(minutes),
                                "fresh",
                                Boolean.toString(isNew),
                                "more",
                                read.isNone() && note.isEmpty() ? ui.text("study.capture.some") : note))
                .strip();
    }

    private static ReadingDraft draft(Amounts read, String note) {
        var pages = read.pages();
        return new ReadingDraft(read.rest().day(), pages.pages(), pages.from(), pages.to(), read.minutes(), note, null);
    }

    private Reading entry(Ui ui, Strength strength, String title, Amounts read, boolean isNew, Supplier<Long> book) {
        var note = Padding.note(read.rest());
        var draft = draft(read, note);
        return new Entry(
                strength, said(ui, title, read, isNew), note, note.isEmpty(), line(ui, title, read, isNew), () -> {
                    var id = book.get();
                    var reading = readings.add(id, draft);
                    return new Saved("/study/books/" + id + (isNew ? "" : "/readings/" + reading.id()) + "/deletion");
                });
    }

    // A book that is not known, or not named.

    /** {@code 30 pages left of …} are those that were not read. */
    private static boolean isLeft(Line rest) {
        return rest.pieces().stream().anyMatch(piece -> piece.read().equals("left"));
    }

    /** Pages are always of a book; which one has to be said. */
    private static Optional<Reading> unnamed(Ui ui, Line line) {
        var read = PagesRead.in(line);
        return read.isEmpty() || Undone.isSaidIn(line)
                ? Optional.empty()
                : Optional.of(new Hint(
                        Strength.SHAPED, ui.text("study.capture.reading.missing"), ui.text("study.example.reading")));
    }

    private Optional<Reading> unknown(Ui ui, StudyMemory memory, BookSaying said, Line line, boolean isNew) {
        var inQuotes = TypedTitle.quoted(line);
        var read = amounts(inQuotes.map(Taken::rest).orElse(line));
        var unknown = inQuotes.map(title -> new TypedTitle(title.what(), title.what(), true, read.rest()))
                .or(() -> TypedTitle.of(line, read.rest()));
        if (unknown.isEmpty()) {
            return Undone.isSaidIn(line)
                    ? said.sure() ? hint(ui, "study.capture.reading.undone", "study.example.reading") : Optional.empty()
                    : withoutTitle(ui, memory, said, read);
        }
        var title = said.isOfBook() ? unknown.get().whole() : unknown.get().title();
        var whole = unknown.get().whole();
        var quoted = unknown.get().quoted();
        if (Undone.isSaidIn(quoted ? unknown.get().rest() : line)
                || (said.isAsked() && !quoted)
                || COUNT.matcher(title).matches()) {
            return said.sure() ? hint(ui, "study.capture.reading.undone", "study.example.reading") : Optional.empty();
        }
        if (whole.length() > LONGEST_TITLE || !isSound(read)) {
            return hint(ui, "study.capture.reading.pages", "study.example.reading");
        }
        var rest = left(unknown.get(), read);
        var isOnlyNamed = read.isNone()
                && Padding.isAllOf(rest.rest())
                && rest.rest().find(SOME).isEmpty();
        var certain = isNew || (quoted && !isOnlyNamed);
        if (!said.sure()
                && !quoted
                && !isNew
                && (said.what() == BookSaying.What.FINISHED || read.pages().isNone())) {
            return near(ui, memory, said, title, unknown.get(), read);
        }
        if (!isNew) {
            var near = near(ui, memory, said, title, unknown.get(), read);
            if (near.isPresent()) {
                return near;
            }
            if (!whole.equals(title)) {
                return Optional.of(new Question(
                        Strength.NAMED,
                        ui.text("study.capture.book.unknown", Map.of("title", whole)),
                        Stream.of(whole, title)
                                .map(name -> option(ui, said.what(), name, rest, true))
                                .toList()));
            }
        }
        return switch (said.what()) {
            case WANTED ->
                Optional.of(made(
                        ui,
                        "study.capture.wanted",
                        title,
                        () -> books.add(BookDraft.wanted(title)).id()));
            case FINISHED ->
                Optional.of(made(
                        ui,
                        "study.capture.finished",
                        title,
                        () -> books.add(BookDraft.finished(title, line.day())).id()));
            case READ ->
                certain || !read.pages().isNone()
                        ? Optional.of(entry(
                                ui,
                                Strength.NAMED,
                                title,
                                rest,
                                true,
                                () -> books.add(BookDraft.wanted(title)).id()))
                        : Optional.of(new Question(
                                Strength.NAMED,
                                ui.text("study.capture.book.unknown", Map.of("title", title)),
                                List.of(option(ui, title, rest, true))));
        };
    }

    private static Amounts left(TypedTitle unknown, Amounts read) {
        return new Amounts(read.pages(), read.minutes(), unknown.rest());
    }

    private static Reading made(Ui ui, String key, String title, Supplier<Long> book) {
        return new Entry(
                Strength.NAMED,
                ui.text(key + ".new", Map.of("title", title)),
                "",
                true,
                ui.text(key + ".new.line", Map.of("title", title)),
                () -> new Saved("/study/books/" + book.get() + "/deletion"));
    }

    /** Books that may be meant, and the one that was typed behind them. */
    private Optional<Reading> near(
            Ui ui, StudyMemory memory, BookSaying said, String typed, TypedTitle unknown, Amounts read) {
        var near = memory.near(typed, MOST_OFFERED);
        if (near.isEmpty()) {
            return Optional.empty();
        }
        var options = new ArrayList<Option>();
        near.forEach(book -> options.add(option(ui, said.what(), book.title(), left(unknown, read), false)));
        options.add(option(ui, said.what(), unknown.whole(), left(unknown, read), true));
        return Optional.of(new Question(Strength.NAMED, ui.text("study.capture.book.near"), options));
    }

    private static Option option(Ui ui, BookSaying.What what, String title, Amounts read, boolean isNew) {
        var fresh = isNew ? ".new" : "";
        return switch (what) {
            case READ -> option(ui, title, read, isNew);
            case FINISHED ->
                new Option(
                        ui.text("study.capture.finished" + fresh, Map.of("title", title)),
                        ui.text("study.capture.finished" + fresh + ".line", Map.of("title", title)));
            case WANTED ->
                new Option(
                        isNew ? ui.text("study.capture.wanted.new", Map.of("title", title)) : title,
                        isNew
                                ? ui.text("study.capture.wanted.new.line", Map.of("title", title))
                                : ui.text("study.capture.reading.some.line", Map.of("title", title)));
        };
    }

    /** {@code 30쪽 읽음}: of the book that is being read, if there is one. */
    private Optional<Reading> withoutTitle(Ui ui, StudyMemory memory, BookSaying said, Amounts read) {
        var current = memory.beingRead();
        if (said.what() == BookSaying.What.WANTED || (read.isNone() && said.what() == BookSaying.What.READ)) {
            return said.sure() || read.rest().isEmpty()
                    ? hint(ui, "study.capture.reading.missing", "study.example.reading")
                    : Optional.empty();
        }
        if (current.isEmpty()) {
            return hint(ui, "study.capture.reading.missing", "study.example.reading");
        }
        if (!isSound(read)) {
            return hint(ui, "study.capture.reading.pages", "study.example.reading");
        }
        if (current.size() > 1) {
            return Optional.of(new Question(
                    Strength.NAMED,
                    ui.text("study.capture.book.which-one"),
                    current.stream()
                            .limit(MOST_OFFERED)
                            .map(book -> option(ui, said.what(), book.title(), read, false))
                            .toList()));
        }
        var book = current.getFirst();
        return said.what() == BookSaying.What.FINISHED
                ? finished(ui, book, read.rest())
                : Optional.of(entry(ui, Strength.NAMED, book.title(), read, false, () -> book.id()));
    }
}
