package hoego.web;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.ULocale;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The time zones of the world, by the part of it they begin with. */
public final class ZoneChoices {

    private static final String REST = "Etc";

    private static final Map<Language, SortedMap<String, List<Choice>>> BY_REGION =
            Stream.of(Language.values()).collect(toMap(language -> language, ZoneChoices::named));

    private ZoneChoices() {}

    private static SortedMap<String, List<Choice>> named(Language language) {
        var names = TimeZoneNames.getInstance(ULocale.forLocale(language.locale()));
        var alphabet = Collator.getInstance(language.locale());
        return ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> !zone.startsWith("SystemV/")) // Java's own, not IANA's
                .map(zone -> new Choice(zone, label(zone, names)))
                .sorted(Comparator.comparing(Choice::label, alphabet::compare).thenComparing(Choice::value))
                .collect(groupingBy(ZoneChoices::region, TreeMap::new, toList()));
    }

    /** The city by its name in the reader's language, with what it is called everywhere where that is not the same. */
    private static String label(String zone, TimeZoneNames names) {
        var city = zone.substring(zone.indexOf('/') + 1).replace('_', ' ');
        var name = names.getExemplarLocationName(zone);
        return name == null || name.equals(city) ? city : name + " · " + zone;
    }

    private static String region(Choice zone) {
        var slash = zone.value().indexOf('/');
        return slash < 0 ? REST : zone.value().substring(0, slash);
    }

    /** By the name the region has in their ids, such as {@code Europe}. */
    public static Map<String, List<Choice>> byRegion(Language language) {
        return requireNonNull(BY_REGION.get(language));
    }
}
