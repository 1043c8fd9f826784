package hoego.web.program;

import hoego.web.Owners;
import hoego.web.Sample;
import jakarta.inject.Singleton;
import java.util.Map;

/** Adds the sample quarter for an owner who began with empty pages. */
@Singleton
final class LoadSample {

    private final Owners owners;
    private final Sample sample;

    LoadSample(Owners owners, Sample sample) {
        this.owners = owners;
        this.sample = sample;
    }

    void run(Terminal terminal) {
        var owner = owners.find().orElseThrow(() -> new Refusal("program.nobody", Map.of()));
        if (sample.isLoaded()) {
            throw new Refusal("program.sample.loaded", Map.of());
        }
        sample.load(owner.language());
        terminal.say("program.sample.done", Map.of("path", Sample.PATH));
    }
}
