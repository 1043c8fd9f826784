package hoego.web;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The time zones of the world by the part of it they begin with, each once, by the name it has today. */
public final class ZoneChoices {

    private static final String UTC = "UTC";

    private static final Set<String> REGIONS = Set.of(
            "Africa",
            "America",
            "Antarctica",
            "Arctic",
            "Asia",
            "Atlantic",
            "Australia",
            "Europe",
            "Indian",
            "Pacific");

    private static final Map<Language, SortedMap<String, List<Choice>>> BY_REGION =
            Stream.of(Language.values()).collect(toMap(language -> language, ZoneChoices::named));

    private ZoneChoices() {}

    private static SortedMap<String, List<Choice>> named(Language language) {
        var names = TimeZoneNames.getInstance(ULocale.forLocale(language.locale()));
        var alphabet = Collator.getInstance(language.locale());
        return ZoneId.getAvailableZoneIds().stream()
                .filter(ZoneChoices::isOffered)
                .map(zone -> new Choice(zone, label(zone, names)))
                .sorted(Comparator.comparing(Choice::label, alphabet::compare).thenComparing(Choice::value))
                .collect(groupingBy(zone -> region(zone.value()), TreeMap::new, toList()));
    }

    /** Others are older names of these, or hours that no place keeps. */
    private static boolean isOffered(String zone) {
        return zone.equals(UTC) || (REGIONS.contains(region(zone)) && zone.equals(TimeZone.getIanaID(zone)));
    }

    /** The city by its name in the reader's language, with what it is called everywhere where that is not the same. */
    private static String label(String zone, TimeZoneNames names) {
        var city = zone.substring(zone.indexOf('/') + 1).replace('_', ' ');
        var name = names.getExemplarLocationName(zone);
        return name == null || name.equals(city) ? city : name + " · " + zone;
    }

    private static String region(String zone) {
        var slash = zone.indexOf('/');
        return slash < 0 ? zone : zone.substring(0, slash);
    }

    /** The name of today for a zone that may be known by an older one, as some browsers know it. */
    public static String today(String zone) {
        var known = TimeZone.getIanaID(zone);
        return zone.isEmpty() || known == null || known.startsWith("Etc/") ? zone : known;
    }

    /** How some browsers still call it; null where all call it the same. */
    public static @Nullable String older(String zone) {
        var older = TimeZone.getCanonicalID(zone);
        return older == null || older.equals(zone) || zone.equals(UTC) ? null : older;
    }

    /** By the name the region has in their ids, such as {@code Europe}. */
    public static Map<String, List<Choice>> byRegion(Language language) {
        return requireNonNull(BY_REGION.get(language));
    }
}
