package hoego.web.interviews;

import hoego.study.interviews.Topic;
import hoego.web.Line;
import hoego.web.Line.Taken;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the known topics are called. */
public final class TopicNames {

    /** A name this short is too like any other word. */
    private static final int SHORTEST_NEAR = 3;

    private static final Pattern BLANKS = Pattern.compile("[\\s-]+");
    private static final String PARTICLE = "(?:이|가|은|는|을|를|도|에|에서|의|로|으로|와|과|랑|이랑)?";

    private final List<Topic> topics;

    TopicNames(List<Topic> topics) {
        this.topics = topics;
    }

    /** The topic of this name, blanks, hyphens and case ignored. */
    Optional<Topic> called(String name) {
        var wanted = plain(name);
        return topics.stream()
                .filter(topic -> topic.names().stream().map(TopicNames::plain).anyMatch(wanted::equals))
                .findFirst();
    }

    /** The topic whose name stands first in a line, with the rest. A name that is part of the sentence stays in it. */
    Optional<Taken<Topic>> inFront(Line line) {
        if (line.isEmpty()) {
            return Optional.empty();
        }
        var names = names().map(Map.Entry::getKey).toList();
        return line.named(names)
                .filter(named -> !named.rest().pieces().contains(line.pieces().getFirst()))
                .flatMap(named -> called(named.what()).map(topic -> new Taken<>(topic, rest(line, named))));
    }

    /** What is left of a line once a name that stands apart is taken from it. */
    private static Line rest(Line line, Taken<String> named) {
        var taken = line.upTo(line.pieces().size() - named.rest().pieces().size());
        var read = new StringBuilder();
        taken.pieces().forEach(piece -> read.append(piece.read()));
        return plain(read.toString()).equals(plain(named.what())) ? named.rest() : line;
    }

    /** The topic that a sentence speaks of: the longest name that stands in it as a word. */
    Optional<Topic> within(String sentence) {
        var text = Normalizer.normalize(sentence, Normalizer.Form.NFKC);
        return names().filter(name -> Pattern.compile(
                                "(?<![\\p{L}\\d])" + Pattern.quote(name.getKey()) + PARTICLE + "(?![\\p{L}\\d])",
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(text)
                        .find())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** A topic whose name differs from this one by a slip. */
    Optional<Topic> near(String name) {
        var wanted = plain(name);
        return names().filter(known -> isNear(wanted, plain(known.getKey())))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The longest first. */
    private Stream<Map.Entry<String, Topic>> names() {
        return topics.stream()
                .flatMap(topic -> topic.names().stream().map(name -> Map.entry(name, topic)))
                .sorted(Comparator.comparing(name -> -name.getKey().length()));
    }

    /** A name as it is compared. */
    public static String plain(String name) {
        return BLANKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** One letter too many, too few, another one, or two that changed places; or a beginning. */
    private static boolean isNear(String one, String other) {
        if (Math.min(one.length(), other.length()) < SHORTEST_NEAR) {
            return false;
        }
        if (one.startsWith(other) || other.startsWith(one)) {
            return true;
        }
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        var left = one.substring(same);
        var right = other.substring(same);
        return left.substring(1).equals(right)
                || left.equals(right.substring(1))
                || left.substring(1).equals(right.substring(1))
                || (left.length() > 1
                        && right.length() > 1
                        && left.charAt(0) == right.charAt(1)
                        && left.charAt(1) == right.charAt(0)
                        && left.substring(2).equals(right.substring(2)));
    }
}
