package hoego.web.study;

import hoego.web.Line;
import hoego.web.Line.Taken;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a line says was done with a book.
 *
 * @param named whether a verb was typed
 * @param sure whether it can only be about a book
 * @param isOfBook whether the verb says that it is a book, as {@code 읽고 싶은 책} does
 * @param line without its verb, nor the noun that came with it
 * @param spoken without its verb
 * @param whole the line with its verb
 */
record BookSaying(What what, boolean named, boolean sure, boolean isOfBook, Line line, Line spoken, Line whole) {

    enum What {
        READ,
        FINISHED,
        WANTED
    }

    private static final List<String> VERBS =
            List.of("읽음", "읽었다", "읽었음", "읽었어", "읽었어요", "읽었습니다", "읽는 중", "책 읽음", "책 읽었다", "read", "i read");
    private static final List<String> NOUNS = List.of("책", "독서", "독서함", "독서했다", "책 읽기", "읽기", "reading", "book");

    /** Behind a title these are as likely its last word as what it names. */
    private static final Set<String> LAST_WORDS = Set.of("책", "book");

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
                .or(() -> ofNoun(line))
                .or(() -> Optional.of(new BookSaying(What.READ, false, false, false, line, line, line)));
    }

    private static Optional<BookSaying> said(What what, List<String> words, boolean sure, Line line) {
        var unquoted = TypedTitle.unquoted(line);
        return named(unquoted, words).map(taken -> {
            var spoken = taken.rest();
            return new BookSaying(
                    what,
                    true,
                    sure,
                    LAST_WORDS.stream().anyMatch(taken.what()::contains),
                    TypedTitle.left(line, unquoted, again(spoken)),
                    TypedTitle.left(line, unquoted, spoken),
                    line);
        });
    }

    private static Optional<BookSaying> ofNoun(Line line) {
        var unquoted = TypedTitle.unquoted(line);
        return named(unquoted, NOUNS)
                .map(taken -> isLastWord(unquoted, taken) ? unquoted : taken.rest())
                .map(rest -> new BookSaying(
                        What.READ, true, false, false, TypedTitle.left(line, unquoted, rest), line, line));
    }

    /** A line may begin with the noun and end with the verb. */
    private static Line again(Line line) {
        var verbless = named(line, VERBS).map(Taken::rest).orElse(line);
        return named(verbless, NOUNS)
                .filter(taken -> !isLastWord(verbless, taken))
                .map(Taken::rest)
                .orElse(verbless);
    }

    private static Optional<Taken<String>> named(Line line, List<String> words) {
        return line.isEmpty() ? Optional.empty() : line.named(words);
    }

    private static boolean isLastWord(Line line, Taken<String> noun) {
        return LAST_WORDS.contains(noun.what())
                && noun.rest().pieces().contains(line.pieces().getFirst());
    }

    /** A question mark behind the verb is not the title's. */
    boolean isAsked() {
        var text = whole.text().strip();
        return text.endsWith("?") || text.endsWith("？");
    }
}
