package hoego.web.health;

import hoego.health.WeighInDraft;
import hoego.web.Line;
import hoego.web.Line.Piece;
import hoego.web.Line.Taken;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** How people write down how much of a weight is fat: {@code 체지방 21.5}, {@code body fat 21%}. */
final class BodyFat {

    private static final List<String> WORDS = List.of("체지방률", "체지방", "body fat", "bodyfat", "fat");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,2}(?:[.,]\\d)?) ?(?:%|percent|퍼센트|프로)?");
    private static final BigDecimal LEANEST = new BigDecimal(WeighInDraft.LEANEST_PERCENT);
    private static final BigDecimal FATTEST = new BigDecimal(WeighInDraft.FATTEST_PERCENT);

    private BodyFat() {}

    /** In percent, if it is said right behind the words for it. */
    static Optional<Taken<BigDecimal>> in(Line line) {
        return line.find(WORDS)
                .flatMap(named -> named.rest().pieces().stream()
                        .filter(piece -> line.pieces().stream()
                                .anyMatch(word -> word.place() == piece.place() - 1
                                        && !named.rest().pieces().contains(word)))
                        .findFirst()
                        .flatMap(figure -> percent(figure)
                                .map(percent ->
                                        new Taken<>(percent, named.rest().without(figure)))));
    }

    private static Optional<BigDecimal> percent(Piece piece) {
        var percent = PERCENT.matcher(piece.read());
        return percent.matches()
                ? Optional.of(new BigDecimal(percent.group(1).replace(',', '.')))
                        .filter(fat -> fat.compareTo(LEANEST) >= 0 && fat.compareTo(FATTEST) <= 0)
                : Optional.empty();
    }
}
