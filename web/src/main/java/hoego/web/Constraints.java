package hoego.web;

import io.micronaut.context.annotation.Factory;
import io.micronaut.validation.validator.constraints.ConstraintValidator;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.Currency;

/** What the frame's own constraints ask for. An absent value breaks none of them. */
@Factory
final class Constraints {

    @Singleton
    ConstraintValidator<KnownZone, CharSequence> knownZone() {
        return (zone, constraint, context) ->
                zone == null || ZoneId.getAvailableZoneIds().contains(zone.toString());
    }

    @Singleton
    ConstraintValidator<KnownCurrency, CharSequence> knownCurrency() {
        return (code, constraint, context) -> code == null
                || Currency.getAvailableCurrencies().stream()
                        .anyMatch(currency -> currency.getCurrencyCode().contentEquals(code));
    }

    @Singleton
    ConstraintValidator<Uncommon, CharSequence> uncommon() {
        var common = new CommonPasswords();
        return (password, constraint, context) -> password == null || !common.include(password.toString());
    }
}
