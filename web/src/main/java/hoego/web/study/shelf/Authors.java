package hoego.web.study.shelf;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Who wrote a book, as files tell it and as they are compared. */
final class Authors {

    private static final Pattern UNSPOKEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Authors() {}

    /** The first one, with the others as far as there is room for them. */
    static String together(Cells cells, String first, String others) {
        var author = new StringBuilder(cells.line(first, Cells.LONGEST_AUTHOR));
        for (var each : COMMA.split(others, -1)) {
            var other = BLANKS.matcher(each).replaceAll(" ").strip();
            if (other.isEmpty()) {
                continue;
            }
            if (author.length() + other.length() + 2 > Cells.LONGEST_AUTHOR) {
                break;
            }
            author.append(author.isEmpty() ? "" : ", ").append(other);
        }
        return author.toString();
    }

    /** Whether two may be the same: one is not known, or has no name that the other has not. */
    static boolean agree(String one, String other) {
        var names = names(one);
        var others = names(other);
        return names.containsAll(others) || others.containsAll(names);
    }

    private static Set<String> names(String author) {
        var names = new TreeSet<String>();
        UNSPOKEN.splitAsStream(Normalizer.normalize(author, Normalizer.Form.NFKC))
                .filter(name -> !name.isEmpty())
                .forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
        return names;
    }
}
