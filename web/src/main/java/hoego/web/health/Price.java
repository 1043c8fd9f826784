package hoego.web.health;

import static java.util.stream.Collectors.joining;

import hoego.web.Language;
import hoego.web.Line;
import hoego.web.Line.Piece;
import hoego.web.Line.Taken;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What something cost altogether, as people write it: {@code 33만원}, {@code 330,000원}, {@code $300}. */
final class Price {

    private static final Pattern WON = Pattern.compile("(?<sign>₩|krw)?(?:(?<tenThousands>[\\d,]+(?:\\.\\d+)?)만)?"
            + "(?:(?<thousands>\\d+(?:\\.\\d+)?)천)?(?<ones>\\d[\\d,]*)?(?<unit>원|won|krw)?(?:에|으로|을|이)?");
    private static final String OTHER = "\\d[\\d,]*(?:\\.\\d{1,2})?";
    private static final int LONGEST = 3;
    private static final int MOST_DIGITS = 10;
    private static final int MOST_DECIMALS = 2;

    /** Says that a sum is not what all of it costs. */
    private static final Pattern PART = Pattern.compile(
            "회당|번당|씩|할인.*|할부.*|환불.*|예약금|계약금|보증금|포인트|월|each|per|off|discount.*|deposit|refund.*|monthly");

    private Price() {}

    /** The only sum of money in a line, counted in the owner's currency. */
    static Optional<Taken<BigDecimal>> in(Line line, String currency) {
        var prices = prices(line, currency);
        return prices.size() == 1
                        && line.pieces().stream()
                                .noneMatch(piece -> PART.matcher(piece.read()).matches())
                ? Optional.of(prices.getFirst())
                : Optional.empty();
    }

    private static List<Taken<BigDecimal>> prices(Line line, String currency) {
        int at = 0;
        var prices = Stream.<Taken<BigDecimal>>builder();
        while (at < line.pieces().size()) {
            int from = at;
            int longest = Math.min(LONGEST, line.pieces().size() - from);
            var length = IntStream.range(0, longest)
                    .map(less -> longest - less)
                    .filter(pieces -> value(line.pieces().subList(from, from + pieces), currency)
                            .isPresent())
                    .findFirst();
            length.ifPresent(pieces -> value(line.pieces().subList(from, from + pieces), currency)
                    .ifPresent(value -> prices.add(new Taken<>(value, line.without(from, from + pieces)))));
            at += length.orElse(1);
        }
        return prices.build().toList();
    }

    private static Optional<BigDecimal> value(List<Piece> pieces, String currency) {
        var read = pieces.stream().map(Piece::read).collect(joining());
        return (currency.equals("KRW") ? won(read) : other(read, currency))
                .filter(value -> value.signum() > 0
                        && value.precision() - value.scale() <= MOST_DIGITS
                        && value.stripTrailingZeros().scale() <= MOST_DECIMALS);
    }

    private static Optional<BigDecimal> won(String read) {
        var won = WON.matcher(read);
        if (!won.matches()
                || (won.group("sign") == null && won.group("tenThousands") == null && won.group("unit") == null)) {
            return Optional.empty();
        }
        return Optional.of(figure(won, "tenThousands")
                .movePointRight(4)
                .add(figure(won, "thousands").movePointRight(3))
                .add(figure(won, "ones")));
    }

    private static BigDecimal figure(Matcher won, String group) {
        var digits = won.group(group) == null ? "" : won.group(group).replace(",", "");
        return digits.isEmpty() ? BigDecimal.ZERO : new BigDecimal(digits);
    }

    private static Optional<BigDecimal> other(String read, String currency) {
        var names = Stream.concat(
                        Stream.of(currency),
                        Stream.of(Language.values())
                                .map(language -> Currency.getInstance(currency).getSymbol(language.locale())))
                .map(name -> Pattern.quote(name.toLowerCase(Locale.ROOT)))
                .collect(joining("|", "(?:", ")"));
        return Pattern.matches(names + OTHER + "|" + OTHER + names, read)
                ? Optional.of(new BigDecimal(read.replaceAll("[^\\d.]", "")))
                : Optional.empty();
    }
}
