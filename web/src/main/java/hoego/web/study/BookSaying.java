package hoego.web.study;

import hoego.web.Line;
import hoego.web.Line.Taken;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a line says was done with a book.
 *
 * @param named whether a verb was typed
 * @param sure whether it can only be about a book
 * @param line without its verb
 * @param whole the line with its verb
 */
record BookSaying(What what, boolean named, boolean sure, Line line, Line whole) {

    enum What {
        READ,
        FINISHED,
        WANTED
    }

    private static final List<String> VERBS =
            List.of("읽음", "읽었다", "읽었음", "읽었어", "읽었어요", "읽었습니다", "읽는 중", "책 읽음", "책 읽었다", "read", "i read");
    private static final List<String> NOUNS = List.of("책", "독서", "독서함", "독서했다", "책 읽기", "읽기", "reading", "book");
    private static final List<String> READ =
            Stream.concat(VERBS.stream(), NOUNS.stream()).toList();
    private static final List<String> FINISHED = List.of(
            "완독",
            "완독함",
            "완독했다",
            "완독했음",
            "다 읽음",
            "다 읽었다",
            "다 읽었음",
            "다 읽었어",
            "다 읽었어요",
            "다 읽었습니다",
            "끝까지 읽음",
            "끝까지 읽었다",
            "finished reading",
            "finished the book",
            "finished book",
            "i finished reading",
            "done reading");

    /** Finishing is said of many things; of a book only where that is known, or its title quoted. */
    private static final List<String> DONE = List.of("finished", "i finished", "finish");

    private static final List<String> WANTED = List.of(
            "읽고 싶은 책",
            "읽고 싶음",
            "읽고 싶다",
            "읽을 책",
            "읽어야 할 책",
            "책 읽고 싶음",
            "want to read",
            "i want to read",
            "wanna read",
            "to read",
            "book to read");

    static Optional<BookSaying> of(Line line) {
        if (line.isEmpty()) {
            return Optional.empty();
        }
        return said(What.WANTED, WANTED, true, line)
                .or(() -> said(What.FINISHED, FINISHED, true, line))
                .or(() -> said(What.FINISHED, DONE, false, line))
                .or(() -> said(What.READ, VERBS, true, line))
                .or(() -> said(What.READ, NOUNS, false, line))
                .or(() -> Optional.of(new BookSaying(What.READ, false, false, line, line)));
    }

    private static Optional<BookSaying> said(What what, List<String> words, boolean sure, Line line) {
        return line.named(words).map(Taken::rest).map(rest -> new BookSaying(what, true, sure, again(rest), line));
    }

    /** A line may begin with the book and end with the verb. */
    private static Line again(Line line) {
        return line.isEmpty() ? line : line.named(READ).map(Taken::rest).orElse(line);
    }

    /** A question mark behind the verb is not the title's. */
    boolean isAsked() {
        var text = whole.text().strip();
        return text.endsWith("?") || text.endsWith("？");
    }
}
