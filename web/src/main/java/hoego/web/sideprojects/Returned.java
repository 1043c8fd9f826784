package hoego.web.sideprojects;

import static java.util.stream.Collectors.joining;

import hoego.web.Line;
import hoego.web.Line.Piece;
import hoego.web.Line.Taken;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How much came back, as people write it in their own currency: {@code 5만원}, {@code 50,000원}, {@code 50}. */
final class Returned {

    private static final Pattern WON =
            Pattern.compile("(?:₩|krw)?(?:([\\d,]+(?:\\.\\d+)?)만)?(?:(\\d+)천)?([\\d,]+)?(?:원|won|krw)?(?:을|이)?");
    private static final Pattern OTHER = Pattern.compile("\\p{Sc}?(\\d[\\d,]*(?:\\.\\d{1,2})?)(?:%s)?");
    private static final int LONGEST = 3;
    private static final int MOST_DIGITS = 12;

    private Returned() {}

    /** The only sum in a line; none where it holds two. */
    static Optional<Taken<BigDecimal>> in(Line line, String currency) {
        var found = IntStream.range(0, line.pieces().size())
                .boxed()
                .flatMap(start -> IntStream.rangeClosed(
                                1, Math.min(LONGEST, line.pieces().size() - start))
                        .map(length -> Math.min(LONGEST, line.pieces().size() - start) + 1 - length)
                        .mapToObj(length -> at(line, start, start + length, currency))
                        .flatMap(Optional::stream)
                        .limit(1))
                .toList();
        return found.stream()
                .findFirst()
                .filter(first -> first.rest().pieces().stream().noneMatch(Returned::hasDigit));
    }

    private static boolean hasDigit(Piece piece) {
        return piece.read().chars().anyMatch(Character::isDigit);
    }

    private static Optional<Taken<BigDecimal>> at(Line line, int start, int end, String currency) {
        var read = line.pieces().subList(start, end).stream().map(Piece::read).collect(joining());
        return value(read, currency)
                .filter(value -> value.signum() > 0 && value.precision() - value.scale() <= MOST_DIGITS)
                .map(value -> new Taken<>(value, line.without(start, end)));
    }

    private static Optional<BigDecimal> value(String read, String currency) {
        if (read.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        if (currency.equals("KRW")) {
            var won = WON.matcher(read);
            return won.matches()
                    ? Optional.of(figure(won.group(1))
                            .movePointRight(4)
                            .add(figure(won.group(2)).movePointRight(3))
                            .add(figure(won.group(3))))
                    : Optional.empty();
        }
        var other = Pattern.compile(OTHER.pattern().formatted(Pattern.quote(currency.toLowerCase(Locale.ROOT))))
                .matcher(read);
        return other.matches() ? Optional.of(figure(other.group(1))) : Optional.empty();
    }

    private static BigDecimal figure(@Nullable String digits) {
        var plain = digits == null ? "" : digits.replace(",", "");
        return plain.isEmpty() ? BigDecimal.ZERO : new BigDecimal(plain);
    }
}
