package hoego.web.goals;

import hoego.goals.GoalsSample;
import hoego.goals.KnownPrinciple;
import hoego.goals.KnownPrinciples;
import hoego.goals.LookDraft;
import hoego.goals.LookOutcome;
import hoego.goals.NotDoingDraft;
import hoego.goals.NotDoingKind;
import hoego.goals.NotDoingService;
import hoego.web.Language;
import hoego.web.Ref;
import hoego.web.SampleQuarter;
import hoego.web.Texts;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was not done on purpose in 2021 Q1, by the principles of that year, which come before it. */
@Singleton
@Order(25)
final class NotDoingSampleQuarter implements SampleQuarter {

    private final NotDoingService all;
    private final KnownPrinciples principles;
    private final GoalsSample sample;
    private final Texts texts;

    NotDoingSampleQuarter(NotDoingService all, KnownPrinciples principles, GoalsSample sample, Texts texts) {
        this.all = all;
        this.principles = principles;
        this.sample = sample;
        this.texts = texts;
    }

    @Override
    public String area() {
        return GoalsArea.NAME;
    }

    @Override
    public boolean isLoaded() {
        return sample.hasNotDoing();
    }

    @Override
    public Map<String, Ref> load(Language language, Map<String, Ref> earlier) {
        var monitoring = add(language, "monitoring", NotDoingKind.PUT_OFF, "2021-01-19", 2, "2021-03-15");
        all.addSampleLook(
                monitoring,
                LookOutcome.STILL_RIGHT,
                LocalDate.parse("2021-03-15"),
                new LookDraft(LocalDate.parse("2021-05-03"), text(language, "monitoring.note"), null));
        add(language, "kubernetes", NotDoingKind.REFUSED, "2021-02-03", 5, null);
        add(language, "index", NotDoingKind.HANDED_OVER, "2021-02-16", 3, null);
        return Map.of();
    }

    private long add(
            Language language, String key, NotDoingKind kind, String day, int principle, @Nullable String review) {
        var decidedOn = LocalDate.parse(day);
        var id = principles.inForce(decidedOn).stream()
                .filter(known -> known.number() == principle)
                .map(KnownPrinciple::id)
                .findFirst()
                .orElse(null);
        var toWhom = kind == NotDoingKind.HANDED_OVER ? text(language, key + ".to") : "";
        return all.addSample(new NotDoingDraft(
                        kind,
                        text(language, key),
                        "career",
                        decidedOn,
                        toWhom,
                        id,
                        text(language, key + ".reason"),
                        review == null ? null : LocalDate.parse(review)))
                .id();
    }

    private String text(Language language, String key) {
        return texts.text(language, "goals.sample.not-doing." + key, Map.of());
    }

    @Override
    public int remove() {
        return sample.remove();
    }
}
