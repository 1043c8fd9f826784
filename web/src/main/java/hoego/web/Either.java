package hoego.web;

import static java.util.stream.Collectors.joining;

import hoego.web.Line.Piece;
import hoego.web.Line.Taken;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds two amounts in a line that are alternatives, in one piece or beside each other. */
record Either(Line line, List<Amount.Unit> units) {

    private static final Set<String> OR =
            Set.of("~", "-", "–", "→", "->", "/", "or", "to", "then", "또는", "혹은", "아니면", "에서");
    private static final Pattern RANGE = Pattern.compile("(\\d[^~∼–→/-]*)(?:[~∼–→/-]|->)(\\d.*)");

    private static final Pattern FIGURE = Pattern.compile("^\\D*\\d+(?:[.,]\\d+)*");

    Optional<Taken<List<Amount>>> find() {
        return IntStream.range(0, pieces().size())
                .mapToObj(this::at)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private List<Piece> pieces() {
        return line.pieces();
    }

    private Optional<Taken<List<Amount>>> at(int start) {
        var piece = pieces().get(start);
        if (piece.amount() == null && RANGE.matcher(piece.read()).matches()) {
            return range(start, start + 2).or(() -> range(start, start + 1));
        }
        int next = start + 1 < pieces().size()
                        && OR.contains(pieces().get(start + 1).read())
                ? start + 2
                : start + 1;
        return next >= pieces().size() || line.isPartOfWord(start)
                ? Optional.empty()
                : both(piece.read(), pieces().get(next).read())
                        .filter(both -> next > start + 1 || both.getFirst().equals(piece.amount()))
                        .map(both -> new Taken<>(both, line.without(start, next + 1)));
    }

    private Optional<Taken<List<Amount>>> range(int start, int end) {
        var read = pieces().stream()
                .skip(start)
                .limit(end - start)
                .map(Piece::read)
                .collect(joining(" "));
        var range = RANGE.matcher(read);
        return end <= pieces().size() && range.matches()
                ? both(range.group(1), range.group(2)).map(both -> new Taken<>(both, line.without(start, end)))
                : Optional.empty();
    }

    /** The first is counted as the second is, if it does not say: the 3 of {@code 3~4시간} are hours. */
    private Optional<List<Amount>> both(String first, String second) {
        var alike = Amount.parse(first)
                .filter(amount -> amount.unit() == Amount.Unit.BARE)
                .map(bare -> first + FIGURE.matcher(second).replaceFirst(""))
                .orElse(first);
        return Amount.parse(second)
                .filter(amount -> units.contains(amount.unit()))
                .flatMap(amount -> Amount.parse(alike)
                        .filter(other -> other.unit() == amount.unit())
                        .map(other -> List.of(other, amount)));
    }
}
