package hoego.web.study;

import static java.util.stream.Collectors.joining;

import hoego.study.CitedQuote;
import hoego.web.Shortened;
import hoego.web.Ui;
import java.util.List;
import java.util.Map;

/** How quotes are written. */
public final class Quotes {

    private static final int LONGEST_TITLE = 60;

    private Quotes() {}

    /** Where it stands in its book: {@code p. 112}, or the place instead; empty if neither is known. */
    public static String place(Ui ui, CitedQuote quote) {
        var page = quote.page();
        return page == null ? quote.place() : ui.text("study.quote.at", Map.of("page", page));
    }

    /** Its first words, where it stands among other records. */
    static String title(String words) {
        return Shortened.words(words.replaceAll("\\s+", " "), LONGEST_TITLE);
    }

    /** Quotes as Markdown, each a block with its place, and what was noted of it behind it. */
    static String markdown(Ui ui, List<CitedQuote> quotes) {
        return quotes.stream().map(quote -> markdown(ui, quote)).collect(joining("\n\n"));
    }

    static String markdown(Ui ui, CitedQuote quote) {
        var place = place(ui, quote);
        var block = quoted(quote.words()) + (place.isEmpty() ? "" : "\n>\n" + quoted("— " + place));
        return quote.note().isBlank() ? block : block + "\n\n" + quote.note().strip();
    }

    private static String quoted(String words) {
        return words.strip().lines().map(line -> ("> " + line).stripTrailing()).collect(joining("\n"));
    }
}
