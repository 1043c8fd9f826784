package hoego.web;

import io.micronaut.context.annotation.Factory;
import io.micronaut.validation.validator.constraints.ConstraintValidator;
import jakarta.inject.Singleton;
import java.time.ZoneId;

/** What the frame's own constraints ask for. An absent value breaks none of them. */
@Factory
final class Constraints {

    @Singleton
    ConstraintValidator<KnownZone, CharSequence> knownZone() {
        return (zone, constraint, context) ->
                zone == null || ZoneId.getAvailableZoneIds().contains(zone.toString());
    }

    @Singleton
    ConstraintValidator<Uncommon, CharSequence> uncommon() {
        var common = new CommonPasswords();
        return (password, constraint, context) -> password == null || !common.include(password.toString());
    }
}
