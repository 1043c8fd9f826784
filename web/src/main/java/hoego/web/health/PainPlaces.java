package hoego.web.health;

import static java.util.Objects.requireNonNull;

import hoego.health.BodySide;
import hoego.health.BodySite;
import hoego.web.Line;
import hoego.web.Line.Taken;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds in a line where it hurts: {@code 왼쪽 어깨}, {@code 허리 통증}, {@code right knee}. */
final class PainPlaces {

    static final List<String> PAIN = List.of("통증", "pain");
    static final List<String> HURTS = List.of(
            "아픔", "아파", "아파요", "아프다", "아팠다", "아팠음", "아팠어", "아팠어요", "아파서", "아프고", "hurts", "hurt", "aches", "ache");
    private static final List<String> SIDES =
            List.of("왼쪽", "왼", "좌측", "오른쪽", "오른", "우측", "양쪽", "양", "left", "right", "both");
    private static final Set<String> WHEN = Set.of("after", "before", "when", "now", "away", "here");
    private static final Set<String> AND = Set.of("and", "&", "+", "/", ",", "와", "과", "랑", "하고", "및");

    private static final Map<String, Place> PLACES = places();

    /**
     * What a word may say about where it hurts.
     *
     * @param named whether it says as well that it hurts
     */
    record Place(BodySite site, BodySide side, boolean named) {}

    private PainPlaces() {}

    private static Map<String, Place> places() {
        var places = new HashMap<String, Place>();
        for (var site : BodySite.values()) {
            for (var name : SiteWords.of(site)) {
                put(places, name, site, BodySide.NONE);
                SIDES.forEach(word -> put(
                        places, word + " " + name, site, SiteWords.side(word).orElseThrow()));
            }
        }
        return Map.copyOf(places);
    }

    private static void put(Map<String, Place> places, String name, BodySite site, BodySide side) {
        places.put(name, new Place(site, side, false));
        Stream.concat(PAIN.stream(), HURTS.stream())
                .forEach(pain -> places.put(name + " " + pain, new Place(site, side, true)));
    }

    static Optional<Taken<Place>> find(Line line) {
        return line.find(PLACES.keySet())
                .map(taken -> new Taken<>(requireNonNull(PLACES.get(taken.what())), taken.rest()));
    }

    /** Another site that is named right behind the one that was taken: {@code 허리랑 목}, {@code back and neck}. */
    static Optional<Place> another(Line line, Line rest) {
        int at = 0;
        while (at < rest.pieces().size()
                && !line.isTaken(rest, rest.pieces().get(at).place() - 1)) {
            at++;
        }
        while (at < rest.pieces().size() && AND.contains(rest.pieces().get(at).read())) {
            at++;
        }
        var behind = rest.from(Math.min(at, rest.pieces().size()));
        return behind.isEmpty()
                ? Optional.empty()
                : find(behind)
                        .filter(taken ->
                                !taken.rest().pieces().contains(behind.pieces().getFirst()))
                        .map(Taken::what);
    }

    /** A word for a side, unless it says when, as in {@code right after}. */
    static Optional<Taken<String>> side(Line line) {
        return line.find(SIDES)
                .filter(taken -> IntStream.range(0, line.pieces().size() - 1)
                        .noneMatch(at -> line.pieces().get(at).read().equals(taken.what())
                                && WHEN.contains(line.pieces().get(at + 1).read())));
    }
}
