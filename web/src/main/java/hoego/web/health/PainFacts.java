package hoego.web.health;

import hoego.health.BodySite;
import hoego.health.Condition;
import hoego.health.ConditionFilter;
import hoego.health.ConditionService;
import hoego.health.PainEntryService;
import hoego.health.SitePain;
import hoego.web.Evidence;
import hoego.web.Fact;
import hoego.web.Period;
import hoego.web.Sentence;
import hoego.web.Ui;
import hoego.web.View;
import hoego.web.Written;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where it hurt, where it did not although it might have, and which conditions began. */
@Singleton
final class PainFacts {

    private static final String FELT = "&least=1";
    private static final int ALL = 1_000;

    private final PainEntryService entries;
    private final ConditionService conditions;

    PainFacts(PainEntryService entries, ConditionService conditions) {
        this.entries = entries;
        this.conditions = conditions;
    }

    List<Fact> facts(Ui ui, View view) {
        var period = view.period();
        return Stream.concat(pain(ui, period), begun(ui, period)).toList();
    }

    private Stream<Fact> pain(Ui ui, Period period) {
        var pain = entries.bySite(period.days());
        var painful = pain.stream().map(SitePain::site).collect(Collectors.toSet());
        var quiet = conditions.all().stream()
                .filter(condition -> condition.site() != null && !painful.contains(condition.site()))
                .filter(condition -> isPresent(condition, period))
                .toList();
        var sentences = new ArrayList<Sentence>();
        quiet.forEach(condition -> sentences.add(quiet(ui, condition)));
        var proofs = new Proofs(period);
        var proof = new ArrayList<Evidence>();
        var told = new HashMap<String, Object>();
        if (!pain.isEmpty()) {
            var single = pain.size() == 1 && quiet.isEmpty();
            sentences.add(
                    single
                            ? one(ui, pain.getFirst(), proofs, told, proof)
                            : several(ui, pain, quiet.isEmpty(), proofs, told, proof));
        }
        return sentences.stream()
                .reduce((before, next) ->
                        ui.sentence("fact.health.both", Map.of("before", before, "next", next), List.of()))
                .map(sentence -> new Fact("health.pain", sentence, told, proof))
                .stream();
    }

    private static boolean isPresent(Condition condition, Period period) {
        var end = condition.end();
        return condition.onsetOn().isBefore(period.end())
                && (end == null || end.getEnd().isAfter(period.start()));
    }

    private static Sentence quiet(Ui ui, Condition condition) {
        var site = Objects.requireNonNull(condition.site());
        return ui.sentence(
                "fact.health.pain-none",
                Map.of(
                        "where", site.name(),
                        "site", HealthTexts.inSentence(ui, site),
                        "name", condition.name(),
                        "since", HealthTexts.when(ui, condition.onsetOn(), condition.onsetPrecision())),
                List.of());
    }

    private static Sentence one(Ui ui, SitePain pain, Proofs proofs, Map<String, Object> told, List<Evidence> proof) {
        proof.add(proofs.of("pain", "pain-entries", narrowed(pain.site()), pain.count()));
        proof.add(proofs.of("mean", "pain-entries", narrowed(pain.site()), pain.count()));
        told.put("pain", pain.count());
        told.put("mean", pain.mean());
        return ui.sentence(
                "fact.health.pain-one",
                Map.of(
                        "site", HealthTexts.inSentence(ui, pain.site()),
                        "count", pain.count(),
                        "mean", ui.number(pain.mean(), 1)),
                proof);
    }

    private static Sentence several(
            Ui ui,
            List<SitePain> pain,
            boolean everywhere,
            Proofs proofs,
            Map<String, Object> told,
            List<Evidence> proof) {
        var count = pain.stream().mapToLong(SitePain::count).sum();
        proof.add(proofs.of("pain", "pain-entries", FELT, count));
        told.put("pain", count);
        pain.forEach(site -> {
            proof.add(proofs.of(site.site().name(), "pain-entries", narrowed(site.site()), site.count()));
            told.put(site.site().name(), site.count());
        });
        var sites = pain.stream()
                .map(site -> ui.sentence(
                        "fact.health.pain-site",
                        Map.of("site", HealthTexts.inSentence(ui, site.site()), "count", site.count()),
                        List.of(proofs.of("site", "pain-entries", narrowed(site.site()), site.count()))))
                .reduce((before, next) ->
                        ui.sentence("fact.health.list", Map.of("before", before, "next", next), List.of()))
                .orElseThrow();
        return ui.sentence(
                everywhere ? "fact.health.pain" : "fact.health.pain-elsewhere",
                Map.of("count", count, "sites", sites),
                proof);
    }

    private static String narrowed(BodySite site) {
        return "&site=" + Written.of(site) + FELT;
    }

    private Stream<Fact> begun(Ui ui, Period period) {
        var filter = new ConditionFilter("", List.of(), null, period.days());
        var begun = conditions.list(filter, ALL, 0);
        if (begun.isEmpty()) {
            return Stream.empty();
        }
        var names = begun.stream()
                .map(condition -> ui.text(
                        "fact.health.condition",
                        Map.of(
                                "name", condition.name(),
                                "day", ui.roughly(condition.onsetOn(), condition.onsetPrecision()))))
                .collect(Collectors.joining(ui.text("list.between")));
        return Stream.of(Fact.of(
                ui,
                "health.conditions",
                Map.of("conditions", begun.size(), "names", names),
                List.of(new Proofs(period).of("conditions", "conditions", begun.size()))));
    }
}
