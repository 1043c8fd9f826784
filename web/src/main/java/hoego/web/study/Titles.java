package hoego.web.study;

import hoego.web.Line;
import hoego.web.Line.Taken;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds in a line what the owner gave a name, whatever its blanks, case and punctuation. */
final class Titles {

    private static final Pattern UNSPOKEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ARTICLE = Pattern.compile("(?i)^(?:the|an?) (?=\\S)");
    private static final Pattern SUBTITLE = Pattern.compile("(?:[:(]| [-–—]) ?.*");
    private static final Set<String> PARTICLES =
            Set.of("이", "가", "은", "는", "을", "를", "도", "에", "에서", "의", "로", "으로", "와", "과", "책", "책을", "s");
    private static final int SHORTEST = 2;
    private static final int MOST_WORDS_IN_FRONT = 16;
    private static final int LONGEST_WITH_ONE_SLIP = 5;
    private static final int LONGEST_WITH_TWO_SLIPS = 12;

    private Titles() {}

    /** As it is compared. */
    static String bare(String text) {
        return UNSPOKEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** What a book is called: its title, perhaps without an article or without what follows a colon. */
    static List<String> of(String title) {
        var brief = SUBTITLE.matcher(title).replaceFirst("");
        return Stream.of(
                        title,
                        brief,
                        ARTICLE.matcher(title).replaceFirst(""),
                        ARTICLE.matcher(brief).replaceFirst(""))
                .map(Titles::bare)
                .filter(name -> name.length() >= SHORTEST)
                .distinct()
                .toList();
    }

    /** The first of some things that is named somewhere, by as many words as possible. */
    static <T> Optional<Taken<T>> find(Line line, List<T> all, Function<T, List<String>> names) {
        T best = null;
        int start = 0;
        int end = 0;
        int length = 0;
        for (var each : all) {
            for (var name : names.apply(each)) {
                for (int from = 0; from < line.pieces().size(); from++) {
                    int to = end(line, from, name);
                    if (to > 0 && name.length() > length) {
                        best = each;
                        start = from;
                        end = to;
                        length = name.length();
                    }
                }
            }
        }
        return best == null ? Optional.empty() : Optional.of(new Taken<>(best, line.without(start, end)));
    }

    /** The first of some things that is named in front of a line, by as many words as possible, and what stands behind it. */
    static <T> Optional<Taken<T>> inFront(Line line, List<T> all, Function<T, List<String>> names) {
        for (int end = Math.min(line.pieces().size(), MOST_WORDS_IN_FRONT); end > 0; end--) {
            var front = line.upTo(end);
            var last = front.pieces().getLast();
            var found = find(front, all, names)
                    .filter(taken -> !taken.rest().pieces().contains(last) && Padding.isAllOf(taken.rest()));
            if (found.isPresent()) {
                return Optional.of(new Taken<>(found.get().what(), line.from(end)));
            }
        }
        return Optional.empty();
    }

    /** Where a name ends that begins at a piece, perhaps with a particle; 0 if it does not. */
    private static int end(Line line, int start, String name) {
        var read = new StringBuilder();
        for (int at = start; at < line.pieces().size(); at++) {
            read.append(bare(line.pieces().get(at).typed()));
            if (read.length() >= name.length()) {
                return read.indexOf(name) == 0
                                && (read.length() == name.length() || PARTICLES.contains(read.substring(name.length())))
                        ? at + 1
                        : 0;
            }
            if (!name.startsWith(read.toString())) {
                return 0;
            }
        }
        return 0;
    }

    /** Whether somebody who types one may mean the other: a slip or two, or a part of it. */
    static boolean isNear(String typed, String name) {
        if (typed.length() < SHORTEST || name.length() < SHORTEST) {
            return false;
        }
        var shorter = typed.length() < name.length() ? typed : name;
        var longer = typed.length() < name.length() ? name : typed;
        if (longer.contains(shorter) && shorter.length() >= (isLatin(shorter) ? 4 : SHORTEST)) {
            return true;
        }
        int allowed = longer.length() <= LONGEST_WITH_ONE_SLIP ? 1 : longer.length() <= LONGEST_WITH_TWO_SLIPS ? 2 : 3;
        return shorter.length() > allowed + 1 && distance(typed, name) <= allowed;
    }

    private static boolean isLatin(String text) {
        return text.chars().allMatch(letter -> letter < 0x250);
    }

    /** Levenshtein (1966): letters to add, drop or change. */
    private static int distance(String one, String other) {
        var row = IntStream.rangeClosed(0, other.length()).toArray();
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int above = row[j];
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}
