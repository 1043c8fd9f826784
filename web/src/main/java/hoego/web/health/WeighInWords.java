package hoego.web.health;

import static hoego.web.Amount.Unit.BARE;
import static hoego.web.Amount.Unit.KG;
import static hoego.web.Amount.Unit.KILO;
import static hoego.web.Amount.Unit.LB;

import hoego.health.WeighInDraft;
import hoego.health.WeighInService;
import hoego.health.WeightDoubt;
import hoego.web.Amount;
import hoego.web.Capturing.Kind;
import hoego.web.Line;
import hoego.web.Line.Piece;
import hoego.web.Line.Taken;
import hoego.web.Reading;
import hoego.web.Reading.Option;
import hoego.web.Reading.Strength;
import hoego.web.Ui;
import hoego.web.WeightUnit;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How people write down a weight: {@code 체중 70.8}, {@code 70.8kg}, {@code weigh 155 lb after a run}. */
@Singleton
final class WeighInWords {

    private static final List<String> WORDS = List.of("체중", "몸무게", "weigh", "weight", "weighed", "weigh-in");
    private static final List<String> WHEN = List.of(
            "아침",
            "점심",
            "저녁",
            "밤",
            "새벽",
            "공복",
            "식전",
            "식후",
            "자기 전",
            "운동 전",
            "운동 후",
            "morning",
            "this morning",
            "evening",
            "this evening",
            "tonight",
            "at night",
            "before bed",
            "before breakfast",
            "after breakfast",
            "fasted");
    private static final List<String> MINE = List.of("i", "my", "내", "제");

    /** Speaks of a weight that one would like to have. */
    private static final List<String> WISHED = List.of("목표", "목표임", "목표다", "희망", "target", "goal");

    /** Speaks of how far a weight moved. */
    private static final List<String> MOVED = List.of(
            "늘음", "늘었음", "늘었다", "늘었어", "늘었어요", "증가", "증가함", "증량", "찜", "쪘음", "쪘다", "쪘어", "쪘어요", "줄음", "줄었음", "줄었다",
            "줄었어", "줄었어요", "감소", "감소함", "감량", "감량함", "빠짐", "빠졌음", "빠졌다", "빠졌어", "빠졌어요", "lost", "gained", "up", "down");

    /** Is part of a figure that cannot be read: {@code 70 .8}, {@code 70kg 800g}, {@code 11 stone}. */
    private static final Pattern PART =
            Pattern.compile("[.,]\\d+.*|\\d+ ?(?:g|gram|grams|그램)|\\d*(?:st|stone|stones|스톤)");

    /** Stands right before a weight that it is not. */
    private static final Pattern NOT = Pattern.compile("not|isn't|wasn't");

    /** Stands right after a weight that it is not. */
    private static final Pattern DENIED = Pattern.compile("아님|아니[다야에었].*");

    static final Kind KIND = new Kind("weigh-in", WORDS, "/health/weigh-ins/new");

    private static final BigDecimal LIGHTEST = new BigDecimal(WeighInDraft.LIGHTEST_KG);
    private static final BigDecimal HEAVIEST = new BigDecimal(WeighInDraft.HEAVIEST_KG);
    private static final int MOST_EXTRA_DIGITS = 3;
    private static final Set<Amount.Unit> UNITS = Set.of(KG, LB, KILO, BARE);

    private final WeighInService weighIns;

    WeighInWords(WeighInService weighIns) {
        this.weighIns = weighIns;
    }

    Optional<Reading> read(Ui ui, HealthMemory memory, Line line) {
        if (isWished(line)) {
            return Optional.of(hint(ui, Strength.NAMED, "health.capture.weigh-in.wished"));
        }
        return line.named(WORDS)
                .or(() -> line.find(WORDS).filter(named -> saysOnlyWhen(before(line, named.rest()))))
                .map(named -> named(
                        ui, memory, named.rest().find(MINE).map(Taken::rest).orElse(named.rest())))
                .or(() -> unnamed(ui, memory, line));
    }

    /** {@code 목표 체중 65} and {@code 체중 65 목표}, but not {@code 체중 65 목표 달성}. */
    private static boolean isWished(Line line) {
        int figure = 0;
        while (figure < line.pieces().size() && line.pieces().get(figure).amount() == null) {
            figure++;
        }
        var behind = line.from(figure);
        var endsWished = behind.pieces().size() > 1
                && behind.from(behind.pieces().size() - 1).find(WISHED).isPresent();
        return (line.upTo(figure).find(WISHED).isPresent() || endsWished)
                && line.find(WORDS).isPresent();
    }

    /** What stands before the words that were taken out of a line. */
    private static Line before(Line line, Line rest) {
        int same = 0;
        while (same < rest.pieces().size()
                && rest.pieces().get(same).equals(line.pieces().get(same))) {
            same++;
        }
        return line.upTo(same);
    }

    private Reading named(Ui ui, HealthMemory memory, Line line) {
        var fat = BodyFat.in(line);
        var percent = fat.map(Taken::what).orElse(null);
        var rest = fat.map(Taken::rest).orElse(line);
        if (rest.pieces().stream().anyMatch(piece -> PART.matcher(piece.read()).matches())) {
            return hint(ui, Strength.NAMED, "health.capture.weigh-in.missing");
        }
        if (isDenied(rest)) {
            return hint(ui, Strength.NAMED, "health.capture.weigh-in.denied");
        }
        var parted = parted(ui, Strength.NAMED, rest, percent);
        if (parted.isPresent()) {
            return parted.get();
        }
        if (NotDone.of(rest).filter(NotDone.PLANNED::equals).isPresent()
                && Confirmed.in(rest).isEmpty()) {
            return hint(ui, Strength.NAMED, "health.capture.weigh-in.wished");
        }
        var likely = likely(ui, memory, rest);
        if (likely.size() > 1) {
            return which(ui, Strength.NAMED, likely, percent);
        }
        var weight =
                likely.stream().findFirst().or(() -> rest.amount(KG, LB, KILO)).or(() -> rest.amount(BARE));
        if (likely.isEmpty() && (weight.isEmpty() || line.find(MOVED).isPresent())) {
            return hint(
                    ui,
                    Strength.NAMED,
                    weight.isEmpty() ? "health.capture.weigh-in.missing" : "health.capture.weigh-in.moved");
        }
        return weighed(ui, memory, Strength.NAMED, weight.orElseThrow(), percent);
    }

    /** {@code 71 아님}, {@code not 71}: the words beside a figure say that it is not this one. */
    private static boolean isDenied(Line line) {
        var pieces = line.pieces();
        return IntStream.range(0, pieces.size() - 1).anyMatch(at -> {
            var one = pieces.get(at);
            var other = pieces.get(at + 1);
            return (isFigure(one) && DENIED.matcher(other.read()).matches())
                    || (NOT.matcher(one.read()).matches() && isFigure(other));
        });
    }

    private static boolean isFigure(Piece piece) {
        return piece.amount() != null && UNITS.contains(piece.amount().unit());
    }

    /** A point that was typed as a blank is put back, if the owner says so. */
    private static Optional<Reading> parted(Ui ui, Strength strength, Line line, @Nullable BigDecimal fat) {
        var weights = LostPoint.in(line);
        return weights.isEmpty() ? Optional.empty() : Optional.of(which(ui, strength, weights, fat));
    }

    private static Reading which(Ui ui, Strength strength, List<Taken<Amount>> weights, @Nullable BigDecimal fat) {
        return new Reading.Question(
                strength,
                ui.text("health.capture.weigh-in.which"),
                weights.stream()
                        .map(weight -> option(ui, weighing(ui, weight, fat)))
                        .toList());
    }

    private static Reading hint(Ui ui, Strength strength, String text) {
        return new Reading.Hint(strength, ui.text(text), ui.text("health.example.weigh-in"));
    }

    /** Every figure that may well be the weight, those with a unit before those without one. */
    private static List<Taken<Amount>> likely(Ui ui, HealthMemory memory, Line line) {
        var either = line
                .either(KG, LB, KILO, BARE)
                .filter(both -> both.what().stream().allMatch(one -> isUsual(ui, memory, line, one)))
                .stream()
                .flatMap(both -> both.what().stream().map(one -> new Taken<>(one, both.rest())));
        var single = line.pieces().stream()
                .flatMap(piece -> Stream.ofNullable(piece.amount()).map(one -> new Taken<>(one, line.without(piece))));
        var likely = Stream.concat(either, single)
                .filter(weight -> UNITS.contains(weight.what().unit()))
                .filter(weight -> isUsual(ui, memory, line, weight.what()))
                .toList();
        var units =
                likely.stream().filter(weight -> weight.what().unit() != BARE).toList();
        return distinct(units.isEmpty() ? likely : units);
    }

    private static List<Taken<Amount>> distinct(List<Taken<Amount>> weights) {
        var distinct = new LinkedHashMap<Amount, Taken<Amount>>();
        weights.forEach(weight -> distinct.putIfAbsent(weight.what(), weight));
        return List.copyOf(distinct.values());
    }

    private static boolean isUsual(Ui ui, HealthMemory memory, Line line, Amount weight) {
        return doubt(memory, line.day(), kg(ui, weight)).isEmpty();
    }

    private static Optional<WeightDoubt> doubt(HealthMemory memory, LocalDate day, BigDecimal kg) {
        return memory.trend(day).doubt(day, kg);
    }

    /** A unit is enough if nothing else is said but when; a bare figure is worth a question. */
    private Optional<Reading> unnamed(Ui ui, HealthMemory memory, Line line) {
        var weight = line.amount(KG, LB, KILO);
        if (weight.isPresent() && isDenied(line)) {
            return Optional.of(hint(ui, Strength.SHAPED, "health.capture.weigh-in.denied"));
        }
        if (weight.isPresent() && line.pieces().size() == 2) {
            var parted = parted(ui, Strength.SHAPED, line, null);
            if (parted.isPresent()) {
                return parted;
            }
        }
        if (weight.isPresent() && line.find(MOVED).isPresent()) {
            return Optional.of(hint(ui, Strength.SHAPED, "health.capture.weigh-in.moved"));
        }
        if (weight.filter(taken -> saysOnlyWhen(taken.rest())).isPresent()) {
            return weight.map(taken -> weighed(ui, memory, Strength.SHAPED, taken, null));
        }
        return line.amount(BARE)
                .filter(taken -> saysOnlyWhen(taken.rest()) && isUsual(ui, memory, line, taken.what()))
                .map(taken -> new Reading.Question(
                        Strength.SHAPED,
                        ui.text("health.capture.weigh-in.asked"),
                        List.of(option(ui, weighing(ui, taken, null)))));
    }

    private static boolean saysOnlyWhen(Line line) {
        return line.isEmpty()
                || line.find(WHEN)
                        .or(() -> line.find(MINE))
                        .filter(taken -> saysOnlyWhen(taken.rest()))
                        .isPresent();
    }

    private Reading weighed(
            Ui ui, HealthMemory memory, Strength strength, Taken<Amount> weight, @Nullable BigDecimal fat) {
        var draft = weighing(ui, weight, fat);
        var isWhole = strength == Strength.SHAPED || Padding.isAllOf(weight.rest());
        if (isPossible(draft.weightKg())
                && doubt(memory, draft.measuredOn(), draft.weightKg()).isEmpty()) {
            return entry(ui, strength, isWhole, draft);
        }
        var sure = Confirmed.in(weight.rest()).map(rest -> weighing(ui, new Taken<>(weight.what(), rest), fat));
        return sure.filter(meant -> isPossible(meant.weightKg()))
                .<Reading>map(meant -> entry(ui, strength, isWhole, meant))
                .orElseGet(() -> doubtful(ui, memory, strength, draft));
    }

    private Reading.Entry entry(Ui ui, Strength strength, boolean isWhole, WeighInDraft draft) {
        return new Reading.Entry(
                strength,
                weight(ui, draft),
                draft.note(),
                isWhole,
                line(ui, draft, draft.note()),
                () -> new Reading.Saved(
                        "/health/weigh-ins/" + weighIns.add(draft).id() + "/deletion"));
    }

    private static WeighInDraft weighing(Ui ui, Taken<Amount> weight, @Nullable BigDecimal fat) {
        return new WeighInDraft(weight.rest().day(), kg(ui, weight.what()), fat, Padding.note(weight.rest()));
    }

    private static BigDecimal kg(Ui ui, Amount weight) {
        return switch (weight.unit()) {
            case KG, KILO -> weight.value();
            case LB -> WeightUnit.LB.toKg(weight.value());
            default -> ui.weightUnit().toKg(weight.value());
        };
    }

    private static boolean isPossible(BigDecimal kg) {
        return kg.compareTo(LIGHTEST) >= 0 && kg.compareTo(HEAVIEST) <= 0;
    }

    private static String weight(Ui ui, WeighInDraft draft) {
        return ui.text("health.capture.weigh-in", Map.of("weight", ui.weight(draft.weightKg()), "fat", fat(ui, draft)));
    }

    private static String line(Ui ui, WeighInDraft draft, String more) {
        return ui.text(
                        "health.capture.weigh-in.line",
                        Map.of(
                                "kg",
                                draft.weightKg().stripTrailingZeros().toPlainString(),
                                "fat",
                                fat(ui, draft),
                                "more",
                                more))
                .strip();
    }

    private static String fat(Ui ui, WeighInDraft draft) {
        var percent = draft.bodyFatPercent();
        return percent == null ? "none" : ui.number(percent);
    }

    private static Option option(Ui ui, WeighInDraft draft) {
        return new Option(weight(ui, draft), line(ui, draft, draft.note()));
    }

    /** What was meant, as far as it can be guessed, and what was typed, as far as it can be. */
    private static Reading doubtful(Ui ui, HealthMemory memory, Strength strength, WeighInDraft draft) {
        var likelier = likelier(memory, draft).map(kg -> option(ui, weighing(draft, kg)));
        var asTyped = isPossible(draft.weightKg())
                ? Stream.of(new Option(
                        ui.text("health.capture.as-typed", Map.of("what", ui.weight(draft.weightKg()))),
                        line(ui, draft, Confirmed.with(ui, draft.note()))))
                : Stream.<Option>of();
        var options = Stream.concat(likelier.stream(), asTyped).toList();
        var text = ui.text("health.capture.doubt", Map.of("what", ui.weight(draft.weightKg())));
        return options.isEmpty()
                ? new Reading.Hint(strength, text, ui.text("health.example.weigh-in"))
                : new Reading.Question(strength, text, options);
    }

    /** With a point that was left out put back, or pounds for kilograms. */
    private static Optional<BigDecimal> likelier(HealthMemory memory, WeighInDraft draft) {
        return doubt(memory, draft.measuredOn(), draft.weightKg())
                .flatMap(doubt -> Optional.ofNullable(doubt.likelierKg()))
                .or(() -> Stream.iterate(draft.weightKg(), kg -> kg.movePointLeft(1))
                        .limit(MOST_EXTRA_DIGITS + 1L)
                        .filter(kg -> isPossible(kg)
                                && doubt(memory, draft.measuredOn(), kg).isEmpty())
                        .findFirst());
    }

    private static WeighInDraft weighing(WeighInDraft draft, BigDecimal kg) {
        return new WeighInDraft(draft.measuredOn(), kg, draft.bodyFatPercent(), draft.note());
    }
}
