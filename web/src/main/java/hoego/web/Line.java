package hoego.web;

import static java.util.stream.Collectors.joining;

import hoego.web.Tokens.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What was typed to become a record, in pieces that are read leniently: case, width, blanks, particles and units stand as
 * people type them. A piece keeps how it was typed, and so does a note.
 */
public final class Line {

    /**
     * A word or an amount.
     *
     * @param typed as it was typed, in NFC
     * @param read in lower case and half width, without the punctuation around it
     * @param amount null for a word
     * @param place among the pieces that were typed
     * @param glued whether no blank was typed before it
     */
    public record Piece(String typed, String read, @Nullable Amount amount, int place, boolean glued) {}

    /** What was read, and the rest of the line. */
    public record Taken<T>(T what, Line rest) {}

    private static final int LONGEST_AMOUNT = 4;

    private static final Pattern JOINTS = Pattern.compile("[ -]");
    private static final Set<String> PARTICLES =
            Set.of("이", "가", "은", "는", "을", "를", "도", "에", "에서", "의", "로", "으로", "와", "과", "랑", "이랑");

    private final LocalDate day;
    private final List<Piece> pieces;

    /** What follows the pieces and says nothing that can be read, as it was typed: laughter, tears, emoji, marks. */
    private final String mood;

    private Line(LocalDate day, List<Piece> pieces, String mood) {
        this.day = day;
        this.pieces = List.copyOf(pieces);
        this.mood = mood;
    }

    /** Takes apart what was typed on a day, or about it. */
    public static Line of(String typed, LocalDate day) {
        var taken = Tokens.of(typed);
        var tokens = taken.words();
        var pieces = new ArrayList<Piece>();
        for (int i = 0; i < tokens.size(); ) {
            int length = Math.min(LONGEST_AMOUNT, tokens.size() - i);
            while (length > 1 && amount(tokens.subList(i, i + length)) == null) {
                length--;
            }
            pieces.add(piece(tokens.subList(i, i + length), pieces.size()));
            i += length;
        }
        return new Line(day, pieces, taken.mood());
    }

    private static Piece piece(List<Token> tokens, int place) {
        var typed = "";
        for (var token : tokens) {
            typed = token.typedAfter(typed);
        }
        var read = tokens.stream().map(Token::read).collect(joining(" "));
        return new Piece(typed, read, amount(tokens), place, tokens.getFirst().glued());
    }

    private static @Nullable Amount amount(List<Token> tokens) {
        return Amount.parse(tokens.stream().map(Token::read).collect(joining(" ")))
                .orElse(null);
    }

    /** The day it speaks of. */
    public LocalDate day() {
        return day;
    }

    public Line on(LocalDate other) {
        return new Line(other, pieces, mood);
    }

    public List<Piece> pieces() {
        return pieces;
    }

    public boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** As it was typed, with single blanks. */
    public String text() {
        var text = new StringBuilder();
        int next = -1;
        for (var piece : pieces) {
            if (!text.isEmpty() && !(piece.glued() && piece.place() == next)) {
                text.append(' ');
            }
            text.append(piece.typed());
            next = piece.place() + 1;
        }
        return text.append(mood).toString().strip();
    }

    public Line upTo(int end) {
        return new Line(day, pieces.subList(0, end), "");
    }

    public Line from(int start) {
        return new Line(day, pieces.subList(start, pieces.size()), mood);
    }

    public Line without(Piece piece) {
        return new Line(
                day, pieces.stream().filter(other -> !other.equals(piece)).toList(), mood);
    }

    public Line without(int start, int end) {
        var rest = new ArrayList<>(pieces.subList(0, start));
        rest.addAll(pieces.subList(end, pieces.size()));
        return new Line(day, rest, mood);
    }

    /** One of some words that the line begins or ends with: what says which record it is. */
    public Optional<Taken<String>> named(Collection<String> words) {
        var first = take(0, 0, words);
        return first.isPresent()
                ? first
                : IntStream.range(0, pieces.size())
                        .mapToObj(start -> take(start, pieces.size(), words))
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    /** One of some words, wherever it stands first. */
    public Optional<Taken<String>> find(Collection<String> words) {
        return IntStream.range(0, pieces.size())
                .mapToObj(start -> take(start, 0, words))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The longest of some words that begins at a piece; and if an end is given, ends before it. */
    private Optional<Taken<String>> take(int start, int requiredEnd, Collection<String> words) {
        int furthest = start;
        var longest = "";
        for (var word : words) {
            int end = beginAlike(word, pieces.get(start)) ? end(start, joined(word)) : 0;
            if (end > 0 && word.length() > longest.length() && (requiredEnd == 0 || end == requiredEnd)) {
                furthest = end;
                longest = word;
            }
        }
        return longest.isEmpty() ? Optional.empty() : Optional.of(new Taken<>(longest, without(start, furthest)));
    }

    /** Rules most words out at once. */
    private static boolean beginAlike(String word, Piece piece) {
        return !piece.read().isEmpty() && piece.read().charAt(0) == Character.toLowerCase(word.charAt(0));
    }

    /** Where a word ends that begins at a piece, its blanks and hyphens ignored, perhaps with a particle; 0 if it does not. */
    private int end(int start, String word) {
        var read = new StringBuilder();
        for (int i = start; i < pieces.size() && word.startsWith(read.toString()); i++) {
            read.append(joined(pieces.get(i).read()));
            if (read.indexOf(word) == 0
                    && (read.length() == word.length() || PARTICLES.contains(read.substring(word.length())))) {
                return i + 1;
            }
        }
        return 0;
    }

    private static String joined(String word) {
        return JOINTS.matcher(word).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** Two amounts of one of some units of which either may be meant: {@code 70-71}, {@code 50 or 60 min}, {@code 3 2}. */
    public Optional<Taken<List<Amount>>> either(Amount.Unit... units) {
        return new Either(this, List.of(units)).find();
    }

    /** Whether the piece that was typed at a place stands here, and no longer in the rest. */
    public boolean isTaken(Line rest, int place) {
        return pieces.stream()
                .anyMatch(piece -> piece.place() == place && !rest.pieces().contains(piece));
    }

    /** As in {@code 코로나19}. */
    public boolean isPartOfWord(int at) {
        var piece = pieces.get(at);
        return piece.glued() && at > 0 && pieces.get(at - 1).place() == piece.place() - 1;
    }

    /** The first amount of one of some units. */
    public Optional<Taken<Amount>> amount(Amount.Unit... units) {
        for (int i = 0; i < pieces.size(); i++) {
            var amount = pieces.get(i).amount();
            if (amount != null && List.of(units).contains(amount.unit())) {
                return Optional.of(new Taken<>(amount, without(i, i + 1)));
            }
        }
        return Optional.empty();
    }
}
