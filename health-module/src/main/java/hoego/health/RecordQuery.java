package hoego.health;

import java.util.List;

/**
 * What a record must hold in its text.
 *
 * @param words lower-cased; empty for all
 * @param kinds that the words may stand for instead, as in {@code weigh-in}
 * @param sites that the words may stand for instead
 */
public record RecordQuery(String words, List<String> kinds, List<BodySite> sites) {

    String[] kindNames() {
        return kinds.toArray(String[]::new);
    }

    String[] siteNames() {
        return sites.stream().map(Enum::name).toArray(String[]::new);
    }
}
