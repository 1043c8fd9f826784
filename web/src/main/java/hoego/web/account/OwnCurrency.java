package hoego.web.account;

import com.ibm.icu.util.TimeZone;
import hoego.web.Language;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The currency to begin with: the one of the country whose time it is, else of the country whose language is spoken. */
final class OwnCurrency {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private OwnCurrency() {}

    static String of(String zone, Language language) {
        return Stream.of(country(zone), language.locale().getCountry())
                .filter(COUNTRIES::contains)
                .map(country -> Currency.getInstance(Locale.of("", country)))
                .filter(Objects::nonNull)
                .map(Currency::getCurrencyCode)
                .findFirst()
                .orElseThrow();
    }

    /** {@code 001}, the world, for a zone of no country. */
    private static String country(String zone) {
        try {
            return TimeZone.getRegion(zone);
        } catch (IllegalArgumentException unknown) {
            return "001";
        }
    }
}
