package hoego.web.study.shelf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds books again: by their ISBN, else by title and author, whatever their case, blanks and signs. */
final class Catalogue {

    /** A series and a number, as Goodreads writes them behind a title. */
    private static final Pattern SERIES = Pattern.compile("\\s*\\([^()]*#[^()]*\\)\\s*\\z");

    private static final Pattern UNSPOKEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, List<Long>> numbers = new HashMap<>();
    private final Map<String, List<Entry>> titles = new HashMap<>();

    private record Entry(long id, String author) {}

    /**
     * What was found.
     *
     * @param ids of all that it may be
     */
    record Found(List<Long> ids, boolean isByNumber) {}

    void add(long id, String title, String author, String isbn) {
        if (!isbn.isEmpty()) {
            numbers.computeIfAbsent(isbn, first -> new ArrayList<>(1)).add(id);
        }
        titles.computeIfAbsent(bare(title), first -> new ArrayList<>(1)).add(new Entry(id, author));
    }

    Found find(ShelfBook book) {
        var numbered = book.isbn().isEmpty() ? null : numbers.get(book.isbn());
        return numbered != null
                ? new Found(numbered, true)
                : new Found(
                        titles.getOrDefault(bare(book.title()), List.of()).stream()
                                .filter(entry -> Authors.agree(entry.author(), book.author()))
                                .map(Entry::id)
                                .toList(),
                        false);
    }

    private static String bare(String title) {
        var plain = Normalizer.normalize(SERIES.matcher(title).replaceFirst(""), Normalizer.Form.NFKC);
        var bare = UNSPOKEN.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
        return bare.isEmpty() ? title : bare;
    }
}
