package hoego.web.settings;

import hoego.web.Area;
import hoego.web.KnownCurrency;
import hoego.web.KnownZone;
import hoego.web.Language;
import hoego.web.Owner;
import hoego.web.WeightUnit;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.List;

/**
 * What the owner decides about days, figures and pages.
 *
 * @param areas names of those that are shown
 */
@Introspected
public record SettingsDraft(
        @NotBlank @Size(max = 80) String name,
        Language language,
        @KnownZone String zone,
        LocalTime dayStart,
        WeightUnit weightUnit,
        @KnownCurrency String currency,
        List<String> areas) {

    static SettingsDraft of(Owner owner, List<Area> all) {
        return new SettingsDraft(
                owner.name(),
                owner.language(),
                owner.zone(),
                owner.dayStart(),
                owner.weightUnit(),
                owner.currency(),
                all.stream()
                        .map(Area::name)
                        .filter(area -> !owner.hiddenAreas().contains(area))
                        .toList());
    }

    Owner onto(Owner owner, List<Area> all) {
        return new Owner(
                owner.id(),
                name,
                owner.passwordHash(),
                language,
                zone,
                dayStart,
                weightUnit,
                currency,
                all.stream()
                        .map(Area::name)
                        .filter(area -> !areas.contains(area))
                        .toList(),
                owner.version());
    }
}
