package hoego.web.health;

import static hoego.web.Amount.Unit.BARE;
import static hoego.web.Amount.Unit.KG;
import static hoego.web.Amount.Unit.KILO;
import static hoego.web.Amount.Unit.LB;

import hoego.health.WeighInDraft;
import hoego.health.WeighInService;
import hoego.web.Amount;
import hoego.web.Capturing.Kind;
import hoego.web.Line;
import hoego.web.Line.Taken;
import hoego.web.Reading;
import hoego.web.Reading.Option;
import hoego.web.Reading.Strength;
import hoego.web.Ui;
import hoego.web.WeightUnit;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How people write down a weight: {@code 체중 70.8}, {@code 70.8kg}, {@code weigh 155 lb after a run}. */
@Singleton
final class WeighInWords {

    private static final List<String> WORDS = List.of("체중", "몸무게", "weigh", "weight", "weighed", "weigh-in");
    private static final List<String> WHEN =
            List.of("아침", "점심", "저녁", "밤", "공복", "식전", "식후", "자기 전", "운동 전", "운동 후", "morning", "evening", "fasted");

    /** Says of a figure that was asked about that it is right. */
    private static final List<String> SURE = List.of("맞음", "sure");

    static final Kind KIND = new Kind("weigh-in", WORDS, "/health/weigh-ins/new");

    private static final BigDecimal HEAVIEST_KG = new BigDecimal("999");
    private static final int MOST_EXTRA_DIGITS = 3;

    private final WeighInService weighIns;

    WeighInWords(WeighInService weighIns) {
        this.weighIns = weighIns;
    }

    Optional<Reading> read(Ui ui, Line line) {
        return line.named(WORDS).map(named -> named(ui, named.rest())).or(() -> unnamed(ui, line));
    }

    private Reading named(Ui ui, Line line) {
        return line.amount(KG, LB, KILO)
                .or(() -> line.amount(BARE))
                .map(weight -> weighed(ui, Strength.NAMED, weight))
                .orElseGet(() -> new Reading.Hint(
                        Strength.NAMED,
                        ui.text("health.capture.weigh-in.missing"),
                        ui.text("health.example.weigh-in")));
    }

    /** A unit is enough if nothing else is said but when; a bare figure is worth a question. */
    private Optional<Reading> unnamed(Ui ui, Line line) {
        var weight = line.amount(KG, LB, KILO).filter(taken -> saysOnlyWhen(taken.rest()));
        if (weight.isPresent()) {
            return weight.map(taken -> weighed(ui, Strength.SHAPED, taken));
        }
        return line.amount(BARE)
                .filter(taken -> taken.rest().isEmpty())
                .map(taken -> draft(ui, taken))
                .filter(draft -> weighIns.doubt(draft).isEmpty())
                .map(draft -> new Reading.Question(
                        Strength.SHAPED,
                        ui.text("health.capture.weigh-in.asked"),
                        List.of(option(ui, draft.weightKg(), ""))));
    }

    private static boolean saysOnlyWhen(Line line) {
        return line.isEmpty()
                || line.find(WHEN).filter(taken -> saysOnlyWhen(taken.rest())).isPresent();
    }

    private Reading weighed(Ui ui, Strength strength, Taken<Amount> weight) {
        var draft = draft(ui, weight);
        if (isPossible(draft.weightKg()) && weighIns.doubt(draft).isEmpty()) {
            return entry(ui, strength, draft);
        }
        var sure = weight.rest().find(SURE).map(taken -> draft(ui, new Taken<>(weight.what(), taken.rest())));
        return sure.filter(meant -> isPossible(meant.weightKg()))
                .<Reading>map(meant -> entry(ui, strength, meant))
                .orElseGet(() -> doubtful(ui, strength, draft));
    }

    private Reading.Entry entry(Ui ui, Strength strength, WeighInDraft draft) {
        return new Reading.Entry(
                strength,
                weight(ui, draft.weightKg()),
                draft.note(),
                strength == Strength.SHAPED || draft.note().isEmpty(),
                line(ui, draft.weightKg(), draft.note()),
                () -> new Reading.Saved(
                        "/health/weigh-ins/" + weighIns.add(draft).id() + "/deletion"));
    }

    private static WeighInDraft draft(Ui ui, Taken<Amount> weight) {
        return new WeighInDraft(
                weight.rest().day(), kg(ui, weight.what()), null, weight.rest().text());
    }

    private static BigDecimal kg(Ui ui, Amount weight) {
        return switch (weight.unit()) {
            case KG, KILO -> weight.value();
            case LB -> WeightUnit.LB.toKg(weight.value());
            default -> ui.weightUnit().toKg(weight.value());
        };
    }

    private static boolean isPossible(BigDecimal kg) {
        return kg.compareTo(BigDecimal.ONE) >= 0 && kg.compareTo(HEAVIEST_KG) <= 0;
    }

    private static String weight(Ui ui, BigDecimal kg) {
        return ui.text("health.capture.weigh-in", Map.of("weight", ui.weight(kg)));
    }

    private static String line(Ui ui, BigDecimal kg, String more) {
        return (ui.text("health.capture.weigh-in.word") + " "
                        + kg.stripTrailingZeros().toPlainString() + "kg " + more)
                .strip();
    }

    private static Option option(Ui ui, BigDecimal kg, String note) {
        return new Option(weight(ui, kg), line(ui, kg, note));
    }

    /** What was meant, as far as it can be guessed, and what was typed, as far as it can be. */
    private Reading doubtful(Ui ui, Strength strength, WeighInDraft draft) {
        var likelier = likelier(draft).map(kg -> option(ui, kg, draft.note()));
        var asTyped = isPossible(draft.weightKg())
                ? Stream.of(new Option(
                        ui.text("health.capture.as-typed", Map.of("what", ui.weight(draft.weightKg()))),
                        line(ui, draft.weightKg(), (draft.note() + " " + ui.text("health.capture.sure")).strip())))
                : Stream.<Option>of();
        var options = Stream.concat(likelier.stream(), asTyped).toList();
        var text = ui.text("health.capture.doubt", Map.of("what", ui.weight(draft.weightKg())));
        return options.isEmpty()
                ? new Reading.Hint(strength, text, ui.text("health.example.weigh-in"))
                : new Reading.Question(strength, text, options);
    }

    /** With a point that was left out put back, or pounds for kilograms. */
    private Optional<BigDecimal> likelier(WeighInDraft draft) {
        return weighIns.doubt(draft)
                .flatMap(doubt -> Optional.ofNullable(doubt.likelierKg()))
                .or(() -> Stream.iterate(draft.weightKg(), kg -> kg.movePointLeft(1))
                        .limit(MOST_EXTRA_DIGITS + 1L)
                        .filter(kg -> isPossible(kg)
                                && weighIns.doubt(weighing(draft, kg)).isEmpty())
                        .findFirst());
    }

    private static WeighInDraft weighing(WeighInDraft draft, BigDecimal kg) {
        return new WeighInDraft(draft.measuredOn(), kg, draft.bodyFatPercent(), draft.note());
    }
}
