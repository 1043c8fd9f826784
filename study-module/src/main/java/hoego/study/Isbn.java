package hoego.study;

import java.util.Optional;
import java.util.regex.Pattern;

/** The number of a book, of ten or thirteen digits, as it is typed and printed. Source: ISO 2108, ISBN Users' Manual. */
public final class Isbn {

    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Pd}]");
    private static final Pattern LEAD = Pattern.compile("(?i)^isbn(-?1[03])?:?");
    private static final Pattern TEN = Pattern.compile("\\d{9}[\\dX]");
    private static final Pattern THIRTEEN = Pattern.compile("97[89]\\d{10}");

    private Isbn() {}

    /** In thirteen digits without dashes; empty if it is none, or its check digit is wrong. */
    public static Optional<String> of(String typed) {
        var digits = BETWEEN.matcher(LEAD.matcher(typed.strip()).replaceFirst(""))
                .replaceAll("")
                .replace('x', 'X');
        if (TEN.matcher(digits).matches() && sumOfTen(digits) % 11 == 0) {
            var twelve = "978" + digits.substring(0, 9);
            return Optional.of(twelve + (10 - sumOfThirteen(twelve) % 10) % 10);
        }
        return THIRTEEN.matcher(digits).matches() && sumOfThirteen(digits) % 10 == 0
                ? Optional.of(digits)
                : Optional.empty();
    }

    private static int sumOfTen(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (10 - i) * (digits.charAt(i) == 'X' ? 10 : digits.charAt(i) - '0');
        }
        return sum;
    }

    private static int sumOfThirteen(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (i % 2 == 0 ? 1 : 3) * (digits.charAt(i) - '0');
        }
        return sum;
    }
}
