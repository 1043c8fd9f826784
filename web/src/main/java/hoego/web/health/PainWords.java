package hoego.web.health;

import static hoego.web.Amount.Unit.BARE;
import static hoego.web.Amount.Unit.EFFORT;
import static hoego.web.health.PainPlaces.HURTS;
import static hoego.web.health.PainPlaces.PAIN;

import hoego.health.BodySide;
import hoego.health.BodySite;
import hoego.health.PainEntryDraft;
import hoego.health.PainEntryService;
import hoego.web.Amount;
import hoego.web.Capturing.Kind;
import hoego.web.Line;
import hoego.web.Line.Piece;
import hoego.web.Line.Taken;
import hoego.web.Reading;
import hoego.web.Reading.Option;
import hoego.web.Reading.Strength;
import hoego.web.Ui;
import hoego.web.health.PainPlaces.Place;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How people write down a pain: {@code 왼쪽 어깨 2 뻐근}, {@code 허리 안 아픔}, {@code pain lower-back 3 after sitting}. */
@Singleton
final class PainWords {

    private static final List<String> MINE = List.of("my", "내");

    /** Says how it feels. */
    private static final Pattern MANNER = Pattern.compile("(?:뻐근|결[리려림]|저[리려림릿]|쑤[시셔심]|욱신|찌릿|뭉[치쳐침]|당[기겨김]|시큰|쓰[리려림]).*"
            + "|sore|stiff|tight|aching|throbbing|numb|tingling");

    /** Says what went before. */
    private static final Pattern BEFORE = Pattern.compile(
            "(?iu).*(?:때|후|뒤|다가|하고|나서|아서|어서|해서|에서|더니)|(?:after|when|while|from|during|since|before) .*");

    private static final List<BodySite> COMMON_SITES = List.of(
            BodySite.LOWER_BACK,
            BodySite.SHOULDER,
            BodySite.NECK,
            BodySite.KNEE,
            BodySite.WRIST,
            BodySite.HIP,
            BodySite.HEAD,
            BodySite.ANKLE);

    static final Kind KIND = new Kind(
            "pain-entry",
            Stream.of(PAIN, HURTS, siteNames()).flatMap(List::stream).toList(),
            "/health/pain-entries/new");

    private static final int WORST = 10;
    private static final List<Integer> LEVELS =
            IntStream.rangeClosed(0, WORST).boxed().toList();

    /** {@code 강도 3} tells of pain as well as of effort. */
    private static final Set<Amount.Unit> UNITS = Set.of(BARE, EFFORT);

    private static final int LONGEST_BEFORE = 200;

    private record Where(Strength strength, BodySite site, BodySide side) {}

    private final PainEntryService entries;

    PainWords(PainEntryService entries) {
        this.entries = entries;
    }

    private static List<String> siteNames() {
        return Stream.of(BodySite.values())
                .flatMap(site -> SiteWords.of(site).stream())
                .toList();
    }

    Optional<Reading> read(Ui ui, Line line) {
        var named = line.named(PAIN).or(() -> line.find(PAIN).filter(taken -> isBetween(line, taken.rest())));
        var words = named.map(Taken::rest).orElse(line);
        var place = PainPlaces.find(words);
        if (place.isPresent()) {
            return at(
                    ui,
                    place.get().what(),
                    named.isPresent(),
                    PainDenial.isUncertain(line),
                    words,
                    place.get().rest());
        }
        return (!words.isEmpty()
                                && named.isPresent()
                                && PainDenial.of(words, true).isPresent())
                        || PainDenial.isIn(line)
                ? Optional.of(new Reading.Hint(
                        Strength.NAMED,
                        ui.text("health.capture.pain-entry.site"),
                        ui.text("health.capture.pain-entry.site.example")))
                : named.map(taken -> somewhere(ui, taken.rest()));
    }

    /** Whether what was taken stood between one word and a figure: {@code 전신 통증 3}. */
    private static boolean isBetween(Line line, Line rest) {
        return rest.pieces().size() > 1
                && rest.pieces().getFirst().equals(line.pieces().getFirst())
                && isBare(rest.pieces().get(1))
                && rest.pieces().get(1).place()
                        == line.pieces().size() - rest.pieces().size() + 1;
    }

    private static boolean isBare(Piece piece) {
        return piece.amount() != null && piece.amount().unit() == BARE;
    }

    private Optional<Reading> at(Ui ui, Place place, boolean named, boolean uncertain, Line line, Line rest) {
        var side = place.side() == BodySide.NONE ? PainPlaces.side(rest) : Optional.<Taken<String>>empty();
        var words = side.map(Taken::rest).orElse(rest);
        var where = new Where(
                named || place.named() ? Strength.NAMED : Strength.SHAPED,
                place.site(),
                side.flatMap(taken -> SiteWords.side(taken.what())).orElse(place.side()));
        var none = words.isEmpty()
                ? Optional.<Taken<String>>empty()
                : PainDenial.of(words, where.strength() == Strength.NAMED);
        if (none.isEmpty()) {
            return takenBack(ui, where, line, words).or(() -> hurting(ui, where, line, words));
        }
        var contradicting = contradicting(line, words, none.get().rest());
        var levels = uncertain && contradicting.isEmpty() ? LEVELS : contradicting;
        if (levels.isEmpty()) {
            return Optional.of(entry(ui, where, 0, none.get().rest()));
        }
        return Confirmed.in(words)
                .map(sure -> hurting(ui, where, line, sure))
                .orElseGet(() -> Optional.of(asked(
                        ui,
                        where,
                        "health.capture.pain-entry.both",
                        Confirmed.with(ui, unleveled(words).text()),
                        levels)));
    }

    /** {@code 허리 3 아님}: a level that is not, or no longer, is no record. */
    private static Optional<Reading> takenBack(Ui ui, Where where, Line line, Line words) {
        var levels = levels(line, words);
        return levels.isEmpty() || words.isEmpty()
                ? Optional.empty()
                : PainDenial.takingBack(words)
                        .map(back -> PainPlaces.find(back.rest())
                                .map(other -> eachAlone(
                                        ui,
                                        HealthTexts.inSentence(ui, where.site()),
                                        HealthTexts.inSentence(ui, other.what().site())))
                                .orElseGet(() -> asked(
                                        ui,
                                        where,
                                        "health.capture.pain-entry.both",
                                        Padding.note(unleveled(back.rest())),
                                        orNone(levels))));
    }

    private static List<Integer> levels(Line line, Line words) {
        return figures(line, words).stream()
                .flatMap(figure -> Stream.ofNullable(figure.amount()))
                .filter(PainWords::isLevel)
                .map(Amount::whole)
                .toList();
    }

    private static List<Integer> orNone(List<Integer> levels) {
        return Stream.concat(levels.stream(), Stream.of(0)).distinct().toList();
    }

    /** How bad it may be all the same, where a line says both that it hurts and that it does not: none if it does not. */
    private static List<Integer> contradicting(Line line, Line words, Line more) {
        var levels = levels(line, words);
        if (levels.isEmpty()) {
            return more.find(HURTS).isPresent() || more.pieces().stream().anyMatch(PainWords::isManner)
                    ? LEVELS
                    : List.of();
        }
        return orNone(levels);
    }

    private static Line unleveled(Line line) {
        return line.pieces().stream()
                .filter(piece -> piece.amount() != null && isBare(piece) && isLevel(piece.amount()))
                .reduce(line, Line::without, (one, other) -> other);
    }

    private Optional<Reading> hurting(Ui ui, Where where, Line line, Line words) {
        var hurts = words.find(HURTS);
        var told = hurts.map(Taken::rest).orElse(words);
        var more = told.find(MINE).map(Taken::rest).orElse(told);
        var saysPain = where.strength() == Strength.NAMED
                || hurts.isPresent()
                || (!words.isEmpty() && PainDenial.isOfUnwell(words))
                || more.pieces().stream().anyMatch(PainWords::isManner);
        var isOfPain = saysPain || words.amount(BARE).isPresent();
        if (isOfPain
                && where.side() != BodySide.NONE
                && PainPlaces.side(words)
                        .filter(taken -> taken.what().length() > 1)
                        .isPresent()) {
            return Optional.of(eachAlone(
                    ui,
                    HealthTexts.where(ui, where.site(), BodySide.LEFT),
                    HealthTexts.where(ui, where.site(), BodySide.RIGHT)));
        }
        var figures = figures(line, more);
        var other = PainPlaces.another(line, words)
                .filter(place -> !isBesideAny(line, words))
                .or(() -> figures.stream()
                        .limit(1)
                        .flatMap(figure -> owner(line, more, figure).stream())
                        .findFirst());
        if (isOfPain && other.isPresent()) {
            return Optional.of(eachAlone(
                    ui,
                    HealthTexts.inSentence(ui, where.site()),
                    HealthTexts.inSentence(ui, other.get().site())));
        }
        var either = more.either(BARE).filter(both -> both.what().stream().allMatch(PainWords::isLevel));
        if (either.isPresent()) {
            return Optional.of(asked(
                    ui,
                    where,
                    "health.capture.pain-entry.level",
                    Padding.note(either.get().rest()),
                    either.get().what().stream()
                            .mapToInt(Amount::whole)
                            .sorted()
                            .boxed()
                            .toList()));
        }
        if (saysPain || more.isEmpty() || figures.stream().anyMatch(figure -> isBeside(line, more, figure))) {
            return Optional.of(
                    figures.isEmpty()
                            ? asked(ui, where, "health.capture.pain-entry.level", Padding.note(more), LEVELS)
                            : leveled(ui, where, figures.getFirst(), more));
        }
        return Optional.empty();
    }

    private static boolean isBesideAny(Line line, Line rest) {
        return rest.pieces().stream().anyMatch(piece -> isBare(piece) && line.isTaken(rest, piece.place() - 1));
    }

    /** The other site right in front of a figure that is not beside the one that was taken: {@code 허리 아프고 어깨 3}. */
    private static Optional<Place> owner(Line line, Line more, Piece figure) {
        return isBeside(line, more, figure)
                ? Optional.empty()
                : PainPlaces.find(more)
                        .filter(other -> more.isTaken(other.rest(), figure.place() - 1))
                        .map(Taken::what);
    }

    /** One level for two sites may be meant for both, or for one of them. */
    private static Reading eachAlone(Ui ui, String one, String other) {
        return new Reading.Hint(
                Strength.NAMED,
                ui.text("health.capture.pain-entry.each"),
                ui.text("health.capture.pain-entry.each.example", Map.of("one", one, "other", other)));
    }

    private static boolean isLevel(Amount amount) {
        return amount.isWhole() && amount.whole() <= WORST;
    }

    private static boolean isManner(Piece piece) {
        return MANNER.matcher(piece.read()).matches();
    }

    /** The bare figures, first those right after the site, then right before it. */
    private static List<Piece> figures(Line line, Line more) {
        return more.pieces().stream()
                .filter(piece ->
                        piece.amount() != null && UNITS.contains(piece.amount().unit()))
                .filter(piece -> !more.isPartOfWord(more.pieces().indexOf(piece)))
                .sorted(Comparator.comparing(
                        piece -> line.isTaken(more, piece.place() - 1) ? 0 : isBeside(line, more, piece) ? 1 : 2))
                .toList();
    }

    private static boolean isBeside(Line line, Line more, Piece piece) {
        return line.isTaken(more, piece.place() - 1) || line.isTaken(more, piece.place() + 1);
    }

    private Reading leveled(Ui ui, Where where, Piece figure, Line more) {
        var amount = figure.amount();
        var rest = more.without(figure);
        return amount != null && isLevel(amount)
                ? entry(ui, where, amount.whole(), rest)
                : asked(ui, where, "health.capture.pain-entry.range", Padding.note(rest), LEVELS);
    }

    private Reading entry(Ui ui, Where where, int level, Line more) {
        var words = Padding.note(more);
        var draft = draft(more.day(), where, level, words);
        return new Reading.Entry(
                where.strength(),
                said(ui, where, level),
                words,
                Padding.isAllOf(more) || more.pieces().stream().allMatch(PainWords::isManner),
                line(ui, where, level, words),
                () -> new Reading.Saved(
                        "/health/pain-entries/" + entries.add(draft).id() + "/deletion"));
    }

    private static PainEntryDraft draft(LocalDate day, Where where, int level, String words) {
        var isBefore = words.length() <= LONGEST_BEFORE && BEFORE.matcher(words).matches();
        return new PainEntryDraft(
                day, where.site(), where.side(), level, isBefore ? words : "", "", isBefore ? "" : words, null);
    }

    private static Reading asked(Ui ui, Where where, String question, String more, List<Integer> levels) {
        return new Reading.Question(
                where.strength(),
                ui.text(question, Map.of("where", HealthTexts.where(ui, where.site(), where.side()))),
                levels.stream()
                        .map(level -> new Option(ui.number(level), line(ui, where, level, more)))
                        .toList());
    }

    /** It hurts, but where? */
    private static Reading somewhere(Ui ui, Line line) {
        var level = line.amount(BARE).filter(taken -> isLevel(taken.what()));
        if (level.isEmpty()) {
            return new Reading.Hint(
                    Strength.NAMED, ui.text("health.capture.pain-entry.missing"), ui.text("health.example.pain-entry"));
        }
        var options = COMMON_SITES.stream()
                .map(site -> new Where(Strength.NAMED, site, BodySide.NONE))
                .map(where -> new Option(
                        ui.text("health.site", where.site()),
                        line(
                                ui,
                                where,
                                level.get().what().whole(),
                                level.get().rest().text())))
                .toList();
        return new Reading.Question(Strength.NAMED, ui.text("health.capture.pain-entry.where"), options);
    }

    private static String said(Ui ui, Where where, int level) {
        return ui.text(
                "health.capture.pain-entry",
                Map.of("where", HealthTexts.where(ui, where.site(), where.side()), "level", level));
    }

    private static String line(Ui ui, Where where, int level, String more) {
        var side = where.side() == BodySide.NONE
                ? ""
                : ui.text("health.side", where.side()).toLowerCase(Locale.ROOT);
        return String.join(
                        " ",
                        ui.text("health.capture.pain-entry.word"),
                        side,
                        HealthTexts.inSentence(ui, where.site()),
                        Integer.toString(level),
                        more)
                .replace("  ", " ")
                .strip();
    }
}
