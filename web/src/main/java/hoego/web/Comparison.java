package hoego.web;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What became of a text: by line, and within a line that was changed by word.
 *
 * @param blocks in order
 */
public record Comparison(List<Block> blocks) {

    /** Lines that stand together: unchanged ones far from any change are folded away. */
    public record Block(boolean isFolded, List<Row> rows) {}

    /** A line: of one text, of both, or of both with other words. */
    public record Row(Mark mark, List<Part> parts) {}

    /** Words of a line, of one text or of both. */
    public record Part(Mark mark, String text) {}

    /** Where something stands. */
    public enum Mark {
        BOTH,

        /** In the older text only. */
        OLD,

        /** In the newer text only. */
        NEW,

        /** Of a line: in both, with other words. */
        OTHER
    }

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+|\\s+|\\X");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+");

    /** Comparing takes a time that grows with the square of what differs. */
    private static final int MOST_LINES = 6_000;

    private static final int MOST_TOKENS = 4_000;
    private static final int MOST_PAIRS = 900;

    /** Lines that have so much in common are one line that was changed. */
    private static final double ALIKE = 0.3;

    private static final int AROUND = 3;

    /** Compares an older text with a newer one. */
    public static Comparison of(String older, String newer) {
        return new Comparison(folded(rows(lines(older), lines(newer))));
    }

    /** How many words stand only in the newer text, or only in the older one. */
    public long words(Mark where) {
        return blocks.stream()
                .flatMap(block -> block.rows.stream())
                .flatMap(row -> row.parts.stream())
                .filter(part -> part.mark == where)
                .mapToLong(part -> WORD.matcher(part.text).results().count())
                .sum();
    }

    public boolean isNothing() {
        return blocks.stream().flatMap(block -> block.rows.stream()).allMatch(row -> row.mark == Mark.BOTH);
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
    }

    private static List<Row> rows(List<String> older, List<String> newer) {
        var rows = new ArrayList<Row>();
        var done = 0;
        for (var change : changes(older, newer, MOST_LINES)) {
            older.subList(done, change.startOriginal).forEach(line -> rows.add(row(Mark.BOTH, line)));
            rows.addAll(aligned(
                    older.subList(change.startOriginal, change.endOriginal),
                    newer.subList(change.startRevised, change.endRevised)));
            done = change.endOriginal;
        }
        older.subList(done, older.size()).forEach(line -> rows.add(row(Mark.BOTH, line)));
        return rows;
    }

    private static Row row(Mark mark, String line) {
        return new Row(mark, List.of(new Part(mark, line)));
    }

    /** What differs, in order. Of too much, all between the first and the last difference. */
    private static List<Change> changes(List<String> older, List<String> newer, int most) {
        var start = 0;
        var shorter = Math.min(older.size(), newer.size());
        while (start < shorter && older.get(start).equals(newer.get(start))) {
            start++;
        }
        var end = 0;
        while (end < shorter - start && older.get(older.size() - 1 - end).equals(newer.get(newer.size() - 1 - end))) {
            end++;
        }
        var first = start;
        var before = older.subList(start, older.size() - end);
        var after = newer.subList(start, newer.size() - end);
        if (before.isEmpty() && after.isEmpty()) {
            return List.of();
        }
        var found = before.size() + after.size() > most
                ? List.of(new Change(DeltaType.CHANGE, 0, before.size(), 0, after.size()))
                : new MyersDiffWithLinearSpace<String>().computeDiff(before, after, null);
        return together(found, before.size(), after.size(), first);
    }

    /** Changes in order, those side by side as one. */
    private static List<Change> together(List<Change> changes, int older, int newer, int first) {
        var gone = new BitSet(older);
        var fresh = new BitSet(newer);
        for (var change : changes) {
            gone.set(change.startOriginal, change.endOriginal);
            fresh.set(change.startRevised, change.endRevised);
        }
        var found = new ArrayList<Change>();
        var i = 0;
        var j = 0;
        while (i < older || j < newer) {
            if (gone.get(i) || fresh.get(j)) {
                var endOfGone = gone.nextClearBit(i);
                var endOfFresh = fresh.nextClearBit(j);
                found.add(new Change(DeltaType.CHANGE, first + i, first + endOfGone, first + j, first + endOfFresh));
                i = endOfGone;
                j = endOfFresh;
            } else {
                i++;
                j++;
            }
        }
        return found;
    }

    /** Lines that took the place of others: each beside the one that it was before, as far as they are alike. */
    private static List<Row> aligned(List<String> older, List<String> newer) {
        if ((long) older.size() * newer.size() > MOST_PAIRS) {
            var rows = new ArrayList<Row>();
            older.forEach(line -> rows.add(row(Mark.OLD, line)));
            newer.forEach(line -> rows.add(row(Mark.NEW, line)));
            return rows;
        }
        var likeness = new double[older.size() + 1][newer.size() + 1];
        var best = new double[older.size() + 1][newer.size() + 1];
        for (int i = older.size() - 1; i >= 0; i--) {
            for (int j = newer.size() - 1; j >= 0; j--) {
                likeness[i][j] = likeness(older.get(i), newer.get(j));
                var paired = likeness[i][j] < ALIKE ? 0 : likeness[i][j] + best[i + 1][j + 1];
                best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        var rows = new ArrayList<Row>();
        var i = 0;
        var j = 0;
        while (i < older.size() && j < newer.size()) {
            if (likeness[i][j] >= ALIKE && best[i][j] == likeness[i][j] + best[i + 1][j + 1]) {
                rows.add(new Row(Mark.OTHER, parts(tokens(older.get(i++)), tokens(newer.get(j++)))));
            } else if (best[i][j] == best[i + 1][j]) {
                rows.add(row(Mark.OLD, older.get(i++)));
            } else {
                rows.add(row(Mark.NEW, newer.get(j++)));
            }
        }
        older.subList(i, older.size()).forEach(line -> rows.add(row(Mark.OLD, line)));
        newer.subList(j, newer.size()).forEach(line -> rows.add(row(Mark.NEW, line)));
        return rows;
    }

    /** How much two lines have in common: letters side by side, so that a particle more or less makes no other line. */
    private static double likeness(String one, String other) {
        var seen = new HashMap<Long, Integer>();
        var letters = pairs(one);
        letters.forEach(pair -> seen.merge(pair, 1, Integer::sum));
        var others = pairs(other);
        var common = 0;
        for (var pair : others) {
            if (seen.merge(pair, -1, Integer::sum) >= 0) {
                common++;
            }
        }
        return letters.isEmpty() || others.isEmpty() ? 0 : 2.0 * common / (letters.size() + others.size());
    }

    private static List<Long> pairs(String line) {
        var letters = line.codePoints()
                .filter(letter -> !Character.isWhitespace(letter))
                .limit(MOST_TOKENS)
                .toArray();
        var pairs = new ArrayList<Long>();
        for (int i = 1; i < letters.length; i++) {
            pairs.add(((long) letters[i - 1] << Integer.SIZE) | letters[i]);
        }
        return pairs;
    }

    private static List<String> tokens(String line) {
        return TOKEN.matcher(line).results().map(MatchResult::group).toList();
    }

    private static List<Part> parts(List<String> older, List<String> newer) {
        var parts = new ArrayList<Part>();
        var done = 0;
        for (var change : joined(changes(older, newer, MOST_TOKENS), older)) {
            add(parts, Mark.BOTH, older.subList(done, change.startOriginal));
            add(parts, Mark.OLD, older.subList(change.startOriginal, change.endOriginal));
            add(parts, Mark.NEW, newer.subList(change.startRevised, change.endRevised));
            done = change.endOriginal;
        }
        add(parts, Mark.BOTH, older.subList(done, older.size()));
        return List.copyOf(parts);
    }

    private static void add(List<Part> parts, Mark mark, List<String> tokens) {
        if (!tokens.isEmpty()) {
            parts.add(new Part(mark, String.join("", tokens)));
        }
    }

    /** Changes with nothing but a blank between them read as one. */
    private static List<Change> joined(List<Change> changes, List<String> older) {
        var joined = new ArrayList<Change>();
        for (var change : changes) {
            var last = joined.isEmpty() ? null : joined.getLast();
            if (last != null
                    && older.subList(last.endOriginal, change.startOriginal).stream()
                            .allMatch(String::isBlank)) {
                joined.set(
                        joined.size() - 1,
                        last.withEndOriginal(change.endOriginal).withEndRevised(change.endRevised));
            } else {
                joined.add(change);
            }
        }
        return joined;
    }

    private static List<Block> folded(List<Row> rows) {
        var blocks = new ArrayList<Block>();
        Predicate<Integer> isNear =
                place -> rows.subList(Math.max(0, place - AROUND), Math.min(rows.size(), place + AROUND + 1)).stream()
                        .anyMatch(row -> row.mark != Mark.BOTH);
        var start = 0;
        while (start < rows.size()) {
            var shown = isNear.test(start);
            var end = start + 1;
            while (end < rows.size() && isNear.test(end) == shown) {
                end++;
            }
            blocks.add(new Block(!shown && end - start > 1, List.copyOf(rows.subList(start, end))));
            start = end;
        }
        return List.copyOf(blocks);
    }
}
