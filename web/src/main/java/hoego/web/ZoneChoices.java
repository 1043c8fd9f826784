package hoego.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The time zones of the world, by the part of it they begin with. */
public final class ZoneChoices {

    private static final String REST = "Etc";

    private static final SortedMap<String, List<Choice>> BY_REGION = ZoneId.getAvailableZoneIds().stream()
            .filter(zone -> !zone.startsWith("SystemV/")) // Java's own, not IANA's
            .sorted()
            .map(zone -> new Choice(zone, zone.substring(zone.indexOf('/') + 1).replace('_', ' ')))
            .collect(groupingBy(ZoneChoices::region, TreeMap::new, toList()));

    private ZoneChoices() {}

    private static String region(Choice zone) {
        var slash = zone.value().indexOf('/');
        return slash < 0 ? REST : zone.value().substring(0, slash);
    }

    public static Map<String, List<Choice>> byRegion() {
        return BY_REGION;
    }
}
