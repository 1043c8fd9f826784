package hoego.web.health;

import static hoego.web.Amount.Unit.BARE;
import static hoego.web.Amount.Unit.EFFORT;
import static java.util.Objects.requireNonNull;

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
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
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

    private static final List<String> WORDS = List.of("통증", "pain");
    private static final List<String> HURTS = List.of(
            "아픔", "아파", "아파요", "아프다", "아팠다", "아팠음", "아팠어", "아팠어요", "아파서", "아프고", "hurts", "hurt", "aches", "ache");
    private static final List<String> MINE = List.of("my", "내");
    private static final List<String> NONE = List.of(
            "안 아픔",
            "안 아파",
            "안 아프다",
            "안 아팠음",
            "안 아팠다",
            "안 아팠어",
            "안 아파요",
            "안 아팠어요",
            "아프지 않음",
            "아프지 않다",
            "아프지 않아",
            "아프지 않았음",
            "아프지 않았다",
            "괜찮음",
            "괜찮다",
            "괜찮아",
            "통증 없음",
            "없음",
            "멀쩡함",
            "no pain",
            "doesn't hurt",
            "does not hurt",
            "don't hurt",
            "do not hurt",
            "didn't hurt",
            "did not hurt",
            "no longer hurts",
            "painless",
            "fine",
            "ok",
            "okay");

    /** Where a pain is named, a no is enough. */
    private static final List<String> NO =
            Stream.concat(NONE.stream(), Stream.of("no")).toList();

    private static final List<String> SIDES =
            List.of("왼쪽", "왼", "좌측", "오른쪽", "오른", "우측", "양쪽", "양", "left", "right", "both");

    /** Says how it feels. */
    private static final Pattern MANNER = Pattern.compile("(?:뻐근|결[리려림]|저[리려림릿]|쑤[시셔심]|욱신|찌릿|뭉[치쳐침]|당[기겨김]|시큰|쓰[리려림]).*"
            + "|sore|stiff|tight|aching|throbbing|numb|tingling");

    /** Says what went before. */
    private static final Pattern BEFORE = Pattern.compile(
            "(?iu).*(?:때|후|뒤|다가|하고|나서|아서|어서|해서|에서|더니)|(?:after|when|while|from|during|since|before) .*");

    private static final Map<String, Place> PLACES = places();
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
            Stream.of(WORDS, HURTS, siteNames()).flatMap(List::stream).toList(),
            "/health/pain-entries/new");

    private static final int WORST = 10;
    private static final List<Integer> LEVELS =
            IntStream.rangeClosed(0, WORST).boxed().toList();

    /** {@code 강도 3} tells of pain as well as of effort. */
    private static final Set<Amount.Unit> UNITS = Set.of(BARE, EFFORT);

    private static final Set<String> WHEN = Set.of("after", "before", "when", "now", "away", "here");
    private static final Set<String> AND = Set.of("and", "&", "+", "/", ",", "와", "과", "랑", "하고", "및");
    private static final int LONGEST_BEFORE = 200;

    /**
     * What a word may say about where it hurts.
     *
     * @param named whether it says as well that it hurts
     */
    private record Place(BodySite site, BodySide side, boolean named) {}

    private record Where(Strength strength, BodySite site, BodySide side) {}

    private final PainEntryService entries;

    PainWords(PainEntryService entries) {
        this.entries = entries;
    }

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
        WORDS.forEach(pain -> places.put(name + " " + pain, new Place(site, side, true)));
        HURTS.forEach(hurts -> places.put(name + " " + hurts, new Place(site, side, true)));
    }

    private static List<String> siteNames() {
        return Stream.of(BodySite.values())
                .flatMap(site -> SiteWords.of(site).stream())
                .toList();
    }

    Optional<Reading> read(Ui ui, Line line) {
        var named = line.named(WORDS).or(() -> line.find(WORDS).filter(taken -> isBetween(line, taken.rest())));
        var words = named.map(Taken::rest).orElse(line);
        var place = words.find(PLACES.keySet());
        if (place.isPresent()) {
            return at(
                    ui,
                    requireNonNull(PLACES.get(place.get().what())),
                    named.isPresent(),
                    words,
                    place.get().rest());
        }
        return (named.isPresent() && words.find(NO).isPresent())
                        || line.named(NONE).isPresent()
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

    private Optional<Reading> at(Ui ui, Place place, boolean named, Line line, Line rest) {
        var side = place.side() == BodySide.NONE ? side(rest) : Optional.<Taken<String>>empty();
        var words = side.map(Taken::rest).orElse(rest);
        var where = new Where(
                named || place.named() ? Strength.NAMED : Strength.SHAPED,
                place.site(),
                side.flatMap(taken -> SiteWords.side(taken.what())).orElse(place.side()));
        var none = words.find(
                where.strength() == Strength.NAMED && rest.amount(BARE).isEmpty() ? NO : NONE);
        if (none.isPresent()) {
            return Optional.of(entry(ui, where, 0, none.get().rest()));
        }
        var hurts = words.find(HURTS);
        var told = hurts.map(Taken::rest).orElse(words);
        var more = told.find(MINE).map(Taken::rest).orElse(told);
        var saysPain = where.strength() == Strength.NAMED
                || hurts.isPresent()
                || more.pieces().stream().anyMatch(PainWords::isManner);
        var isOfPain = saysPain || rest.amount(BARE).isPresent();
        if (isOfPain && side(words).filter(taken -> taken.what().length() > 1).isPresent()) {
            return Optional.of(eachAlone(
                    ui,
                    HealthTexts.where(ui, place.site(), BodySide.LEFT),
                    HealthTexts.where(ui, place.site(), BodySide.RIGHT)));
        }
        var other = another(line, rest);
        if (isOfPain && other.isPresent() && !isBesideAny(line, rest)) {
            return Optional.of(eachAlone(
                    ui,
                    HealthTexts.inSentence(ui, place.site()),
                    HealthTexts.inSentence(ui, other.get().site())));
        }
        var either = more.either(BARE).filter(both -> both.what().stream().allMatch(PainWords::isLevel));
        if (either.isPresent()) {
            return Optional.of(asked(
                    ui,
                    where,
                    "health.capture.pain-entry.level",
                    either.get().rest(),
                    either.get().what().stream()
                            .mapToInt(Amount::whole)
                            .sorted()
                            .boxed()
                            .toList()));
        }
        var figures = figures(line, more);
        if (saysPain || more.isEmpty() || figures.stream().anyMatch(figure -> isBeside(line, more, figure))) {
            return Optional.of(
                    figures.isEmpty()
                            ? asked(ui, where, "health.capture.pain-entry.level", more, LEVELS)
                            : leveled(ui, where, figures.getFirst(), more));
        }
        return Optional.empty();
    }

    /** Another site that is named right behind the one that was taken: {@code 허리랑 목}, {@code back and neck}. */
    private static Optional<Place> another(Line line, Line rest) {
        int at = 0;
        while (at < rest.pieces().size()
                && !isTaken(line, rest, rest.pieces().get(at).place() - 1)) {
            at++;
        }
        while (at < rest.pieces().size() && AND.contains(rest.pieces().get(at).read())) {
            at++;
        }
        var behind = rest.from(Math.min(at, rest.pieces().size()));
        return behind.isEmpty()
                ? Optional.empty()
                : behind.find(PLACES.keySet())
                        .filter(taken ->
                                !taken.rest().pieces().contains(behind.pieces().getFirst()))
                        .map(taken -> requireNonNull(PLACES.get(taken.what())));
    }

    private static boolean isBesideAny(Line line, Line rest) {
        return rest.pieces().stream().anyMatch(piece -> isBare(piece) && isTaken(line, rest, piece.place() - 1));
    }

    /** A word for a side, unless it says when, as in {@code right after}. */
    private static Optional<Taken<String>> side(Line line) {
        return line.find(SIDES)
                .filter(taken -> IntStream.range(0, line.pieces().size() - 1)
                        .noneMatch(at -> line.pieces().get(at).read().equals(taken.what())
                                && WHEN.contains(line.pieces().get(at + 1).read())));
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
                        piece -> isTaken(line, more, piece.place() - 1) ? 0 : isBeside(line, more, piece) ? 1 : 2))
                .toList();
    }

    private static boolean isBeside(Line line, Line more, Piece piece) {
        return isTaken(line, more, piece.place() - 1) || isTaken(line, more, piece.place() + 1);
    }

    private static boolean isTaken(Line line, Line more, int place) {
        return line.pieces().stream()
                .anyMatch(piece -> piece.place() == place && !more.pieces().contains(piece));
    }

    private Reading leveled(Ui ui, Where where, Piece figure, Line more) {
        var amount = figure.amount();
        var rest = more.without(figure);
        return amount != null && isLevel(amount)
                ? entry(ui, where, amount.whole(), rest)
                : asked(ui, where, "health.capture.pain-entry.range", rest, LEVELS);
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

    private static Reading asked(Ui ui, Where where, String question, Line more, List<Integer> levels) {
        return new Reading.Question(
                where.strength(),
                ui.text(question, Map.of("where", HealthTexts.where(ui, where.site(), where.side()))),
                levels.stream()
                        .map(level -> new Option(ui.number(level), line(ui, where, level, Padding.note(more))))
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
