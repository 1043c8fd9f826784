package hoego.web;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.annotation.Version;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/**
 * The one person Hoego belongs to, with the settings that decide how days are counted and figures shown.
 *
 * @param dayStart the hour at which a day begins; what happens before belongs to the day before
 * @param currency ISO 4217, such as {@code KRW}
 * @param hiddenAreas names of the areas that are not shown
 */
@MappedEntity(schema = "web")
public record Owner(
        @Id int id,
        String name,
        String passwordHash,
        Language language,
        String zone,
        LocalTime dayStart,
        WeightUnit weightUnit,
        String currency,
        @TypeDef(type = DataType.STRING_ARRAY) List<String> hiddenAreas,
        @Version int version) {

    /** The only id there is. */
    public static final int ID = 1;

    public static final LocalTime DAY_START = LocalTime.of(4, 0);

    public Owner withPasswordHash(String hash) {
        return new Owner(id, name, hash, language, zone, dayStart, weightUnit, currency, hiddenAreas, version);
    }

    /** As it was read in a version; where it was changed since, it cannot be stored. */
    Owner at(int read) {
        return new Owner(id, name, passwordHash, language, zone, dayStart, weightUnit, currency, hiddenAreas, read);
    }

    public Owner withLanguage(Language spoken) {
        return new Owner(id, name, passwordHash, spoken, zone, dayStart, weightUnit, currency, hiddenAreas, version);
    }

    /** The owner's day at a moment. */
    public LocalDate dayOf(Instant moment) {
        return dayOf(moment, ZoneId.of(zone), dayStart);
    }

    static LocalDate dayOf(Instant moment, ZoneId zone, LocalTime dayStart) {
        var local = moment.atZone(zone);
        return local.toLocalTime().isBefore(dayStart) ? local.toLocalDate().minusDays(1) : local.toLocalDate();
    }
}
