package hoego.web.health;

import static hoego.web.Amount.Unit.BARE;
import static hoego.web.Amount.Unit.KG;

import hoego.web.Amount;
import hoego.web.Line;
import hoego.web.Line.Taken;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A weight whose point was typed as a blank: {@code 70 8}. */
final class LostPoint {

    private static final Pattern BEFORE = Pattern.compile("\\d{2,3}\\.? ?(?:kg|키로|킬로)?");
    private static final Pattern AFTER = Pattern.compile("\\d ?(?:kg|키로|킬로)?");
    private static final Pattern UNIT = Pattern.compile("\\p{L}");
    private static final Pattern NO_DIGIT = Pattern.compile("\\D+");

    private LostPoint() {}

    /** The weight with its point, and the one without what follows; nothing where no point was lost. */
    static List<Taken<Amount>> in(Line line) {
        return IntStream.range(0, line.pieces().size() - 1)
                .filter(at -> BEFORE.matcher(read(line, at)).matches()
                        && AFTER.matcher(read(line, at + 1)).matches()
                        && !line.isPartOfWord(at + 1))
                .mapToObj(at -> both(line, at))
                .findFirst()
                .orElse(List.of());
    }

    private static List<Taken<Amount>> both(Line line, int at) {
        var whole = digits(read(line, at));
        var unit = UNIT.matcher(read(line, at) + read(line, at + 1)).find() ? KG : BARE;
        var rest = line.without(at, at + 2);
        return Stream.of(whole.add(digits(read(line, at + 1)).movePointLeft(1)), whole)
                .map(value -> new Taken<>(new Amount(value, unit), rest))
                .toList();
    }

    private static String read(Line line, int at) {
        return line.pieces().get(at).read();
    }

    private static BigDecimal digits(String read) {
        return new BigDecimal(NO_DIGIT.matcher(read).replaceAll(""));
    }
}
