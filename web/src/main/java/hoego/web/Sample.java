package hoego.web;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sample quarter of all areas: 2021 Q1, as an engineer in Seoul might have lived it. */
@Singleton
public class Sample {

    /** The dashboard of the sample quarter. */
    public static final String PATH = "/?period=2021-Q1";

    /**
     * How many records of a kind are still sample.
     *
     * @param kind as its table is named, such as {@code weigh_in}
     */
    @Introspected
    public record Count(String kind, long count) {}

    private final List<SampleQuarter> parts;
    private final SampleRepository loaded;
    private final Revisions revisions;
    private final Clock clock;

    Sample(List<SampleQuarter> parts, SampleRepository loaded, Revisions revisions, Clock clock) {
        this.parts = parts;
        this.loaded = loaded;
        this.revisions = revisions;
        this.clock = clock;
    }

    /** Whether it was loaded and not removed since. */
    public boolean isLoaded() {
        return loaded.existsById(SampleRepository.Loaded.ID);
    }

    /** Adds what of it is not there yet, all or nothing. */
    @Transactional
    public void load(Language language) {
        loaded.mark(clock.instant());
        var known = new HashMap<String, Ref>();
        for (var part : parts) {
            if (!part.isLoaded()) {
                known.putAll(part.load(language, Map.copyOf(known)));
            }
        }
    }

    /** What is still sample of it; kinds of which nothing is are left out. */
    public List<Count> counts() {
        return loaded.counts();
    }

    /**
     * Removes all of it that the owner did not make theirs.
     *
     * @return how many records went
     */
    @Transactional
    public int remove() {
        loaded.deleteById(SampleRepository.Loaded.ID);
        var removed = parts.stream().mapToInt(SampleQuarter::remove).sum();
        revisions.forget();
        return removed;
    }
}
